/**
 * Owns the proof that a client's message becomes a vacancy with the keyboard alone: the sender is known, what the law protects is asked about
 * as it is typed, what is missing is named and carried into the hold, and hostile text stands there as it was typed.
 * Must never prove what a handler refuses; briefs.test.ts does.
 */
import { makeAgency } from '../../src/engine/agency/index.ts';
import { keyboard } from '../../src/tools/player/keyboard.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { expect, LEARNER, REGISTER, test } from './support/test.ts';

const HOSTILE = '<img src=x onerror=alert(1)> =HYPERLINK("x") {{1}}';
const { scenario } = scenarioOf(REGISTER);
const { message = [] } = makeAgency({ ...scenario.agency, today: scenario.today });
/** From the practice manager of a client. */
const thanks = message.find(({ sender }) => sender === 'Gwen Fairley')?.id ?? '';

test.use({ trace: 'off' });

test('a client’s message becomes a vacancy with the keyboard alone', async ({ play, page }) => {
  test.setTimeout(120_000);
  const player = play(REGISTER, keyboard);
  const main = page.getByRole('main');
  const form = main.getByRole('dialog');
  await player.introduce(LEARNER);
  await player.choose();
  await player.startWork();

  await test.step('its sender is known', async () => {
    await player.do({ do: 'open-message', with: { message: thanks } });
    await expect(main.getByRole('list', { name: 'Known by the address' })).toContainText('Contact Gwen Fairley');
  });

  await test.step('the form has the client and the contact, and the message stays in sight', async () => {
    await keyboard.press(main.getByRole('button', { name: 'Make a vacancy from this message' }));
    await expect(form.getByText('Harker Rowe Solicitors')).toBeVisible();
    await expect(form.getByLabel('Contact')).toHaveValue('CON-0003');
    await expect(form).toContainText('What the client has not said can stay empty.');
    await expect(main.getByRole('heading', { name: 'Thank you' })).toBeInViewport();
  });

  await test.step('another client has other contacts', async () => {
    await keyboard.type(form.getByRole('combobox', { name: 'Client' }), 'Orbel');
    await expect(form.getByRole('listbox').getByRole('option')).toHaveCount(1);
    await keyboard.press(page.getByRole('option', { name: /Orbel Broadband/ }));
    await expect(form.getByLabel('Contact')).toHaveValue('');
    await expect(form.getByLabel('Contact').getByRole('option')).toHaveText([
      'Choose',
      'Shelley Gaunt, resourcing lead',
      'Tariq Nazir, team manager',
    ]);
  });

  await test.step('a word that touches what the law protects is asked about as it is typed, and stops nothing', async () => {
    const question = form.getByText(/does this touch what the law protects/);
    await keyboard.type(form.getByRole('textbox', { name: 'Duties' }), 'Answers the telephone');
    await expect(question).toBeHidden();
    await keyboard.type(form.getByRole('textbox', { name: 'Duties' }), 'Answers the telephone in native English');
    await expect(question).toContainText('“native”');
    await expect(form.getByRole('link', { name: 'Matching and submissions, 2. What may count' })).toHaveAttribute(
      'href',
      '#policies/matching',
    );
    await keyboard.type(form.getByRole('textbox', { name: /^Vacancy/ }), HOSTILE);
    await keyboard.press(form.getByRole('button', { name: 'Save as a draft' }));
    await page.waitForURL(/#vacancies\/VAC-\d+$/);
  });

  await test.step('the vacancy says what it was taken from and what is missing, and shows text as it was typed', async () => {
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(HOSTILE);
    await expect(main.locator('img')).toHaveCount(0);
    await expect(main.getByRole('list', { name: 'Taken from' })).toContainText('Thank you, Gwen Fairley');
    await expect(main.getByText(/particulars still to be had from the client/)).toBeVisible();
  });

  await test.step('putting it on hold begins with what is missing', async () => {
    await keyboard.press(main.getByRole('button', { name: 'Put on hold' }));
    await expect(form.getByRole('textbox', { name: 'What is missing' })).toHaveValue(/^Starts\nLocation\nHours\n/);
    await keyboard.press(form.getByRole('button', { name: 'Put on hold' }));
    await expect(main.getByText('On hold', { exact: true })).toBeVisible();
  });

  await test.step('a client’s wish is kept apart, and a requirement asks only for what its kind needs', async () => {
    await keyboard.press(main.getByRole('button', { name: 'Record a wish' }));
    await keyboard.type(form.getByRole('textbox', { name: /^What was asked/ }), `Young. ${HOSTILE}`);
    await keyboard.press(form.getByRole('button', { name: 'Record it' }));
    await expect(main.getByText(`Young. ${HOSTILE}`)).toBeVisible();
    await keyboard.press(main.getByRole('button', { name: 'Add a requirement' }));
    await expect(form.getByRole('textbox', { name: 'Pay at most' })).toBeHidden();
    await keyboard.choose(form.getByRole('combobox', { name: /^Kind/ }), 'Pay');
    await expect(form.getByRole('textbox', { name: 'Pay at most' })).toBeVisible();
    await expect(form.getByRole('combobox', { name: 'Shift' })).toBeHidden();
  });
});
