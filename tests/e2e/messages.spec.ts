/**
 * Owns proof that messages are written, answered and found again on the screen: recipients, templates, drafts, the history of a record,
 * recent records and the keys. Must never say what a message should hold; scenarios do.
 */
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { goTo, SOMEBODY } from './support/states-workplace.ts';
import { expect, PROOF, REGISTER, test } from './support/test.ts';

const { ids } = scenarioOf(REGISTER);
const HOSTILE = '<img src=x onerror="document.title=1"> {first name} \'; DROP TABLE message; --';

test('a message is written from a template, kept as a draft, sent as typed, and stands in Sent', async ({
  atDesk,
  page,
}) => {
  await atDesk(REGISTER);
  const form = page.getByRole('dialog', { name: 'Write a message' });
  await page.getByRole('main').getByRole('button', { name: 'Write', exact: true }).click();
  await form.getByRole('combobox', { name: 'To' }).fill('gwen');
  await page.getByRole('option', { name: /Gwen Fairley/ }).click();
  await form.getByRole('combobox', { name: 'Vacancy' }).fill('VAC-0001');
  await page.getByRole('option', { name: /VAC-0001/ }).click();
  await form.getByLabel('Template', { exact: true }).selectOption({ label: 'Challenge an unlawful wish (e-mail)' });
  await form.getByRole('button', { name: 'Put it in' }).click();
  await expect(form.getByRole('status')).toContainText('{wish}, {what the job needs}');
  await expect(form.getByLabel('Kind')).toHaveValue('E-mail');
  await expect(form.getByLabel('Message', { exact: true })).toHaveValue(/^Dear Gwen Fairley\n/);
  await form.getByLabel('Message', { exact: true }).fill(HOSTILE);
  await form.getByLabel('Subject').fill('<b>Brief</b>');

  await page.reload();
  await page.getByRole('main').getByRole('button', { name: 'Write', exact: true }).click();
  await expect(form.getByLabel('Message', { exact: true })).toHaveValue(HOSTILE);
  await expect(form.getByText('Chosen: Gwen Fairley')).toBeVisible();
  await form.getByRole('button', { name: 'Send' }).click();
  // It is asked whether the field that nobody filled in is meant as it stands.
  await form.getByLabel('Fields that are not filled in').selectOption('Send it as it is');
  await form.getByRole('button', { name: 'Send' }).click();
  await expect(form).toBeHidden();

  await page.getByRole('link', { name: 'Sent', exact: true }).click();
  // What was replied to a data request is no message, and whoever looks for it here is told where it is.
  await expect(page.getByText('are not messages: each stands with its request')).toBeVisible();
  await page
    .getByRole('list', { name: 'Sent' })
    .getByRole('link', { name: /<b>Brief<\/b>/ })
    .click();
  const pane = page.getByRole('region', { name: 'Message' });
  await expect(pane.getByText(HOSTILE)).toBeVisible();
  await expect(pane.getByRole('link', { name: /./ }).first()).toBeVisible();
  await pane.getByRole('definition').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'History' })).toBeVisible();
  await expect(page.getByRole('link', { name: '<b>Brief</b>' })).toBeVisible();
});

test('a refusal stands at the one field for whom it goes to', { tag: PROOF }, async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  await page.getByRole('main').getByRole('button', { name: 'Write', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Write a message' });
  await form.getByLabel('Kind').selectOption('E-mail');
  await form.getByLabel('Message', { exact: true }).fill('Hello');
  await form.getByRole('button', { name: 'Send' }).click();
  await form.getByRole('alert').getByRole('button', { name: 'Say whom it goes to.' }).click();
  await expect(form.getByRole('combobox', { name: 'To' })).toBeFocused();
  await page.keyboard.type('somebody@example.com');
  await page.getByRole('option', { name: 'Send to somebody@example.com' }).click();
  await form.getByLabel('Subject').fill('Hello');
  await form.getByRole('button', { name: 'Send' }).click();
  await expect(form).toBeHidden();
});

test('Enter takes the line that is pointed at, also when the lines came after the letters', async ({
  atDesk,
  page,
}) => {
  await atDesk(REGISTER);
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Write a message' });
  const whom = form.getByRole('combobox', { name: 'To' });
  await whom.focus();
  for (const letter of 'CON-0003') await page.keyboard.type(letter);
  const lines = form.getByRole('listbox').getByRole('option');
  await expect(lines).toHaveCount(1);
  await expect(lines).toHaveAccessibleName(/CON-0003/);
  await expect(whom).toHaveAttribute('aria-activedescendant', (await lines.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(form.getByText('Chosen:')).toBeAttached();
  await expect(form).toContainText('Gwen Fairley');
});

test('a known sender is named, answered, and the message filed under a vacancy', { tag: PROOF }, async ({
  atDesk,
  page,
}) => {
  await atDesk(REGISTER);
  await page
    .getByRole('list', { name: 'Inbox' })
    .getByRole('link', { name: /Gwen Fairley/ })
    .click();
  const pane = page.getByRole('region', { name: 'Message' });
  await expect(pane.getByRole('list', { name: 'Known by the address' })).toContainText('Contact Gwen Fairley');
  await pane.getByRole('button', { name: 'Answer' }).click();
  const form = page.getByRole('dialog', { name: /^Answer/ });
  await expect(form.getByLabel('Subject')).toHaveValue('Re: Thank you');
  await form.getByLabel('Message', { exact: true }).fill('Glad to hear it.');
  await form.getByRole('button', { name: 'Send' }).click();
  await expect(pane.getByRole('link', { name: /^You to Gwen Fairley/ })).toBeVisible();
  await pane.getByRole('button', { name: 'Change what it is about' }).click();
  const about = page.getByRole('dialog', { name: 'What the message is about' });
  await about.getByRole('combobox', { name: 'Vacancy' }).fill('VAC-0001');
  await page.getByRole('option', { name: /VAC-0001/ }).click();
  await about.getByRole('button', { name: 'Save changes' }).click();
  await expect(pane.getByRole('term').filter({ hasText: 'Vacancy' })).toBeVisible();
});

test('a candidate’s history is chosen by kind, and the candidate is added to a vacancy from the record', {
  tag: PROOF,
}, async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  await goTo(page, `#candidates/${SOMEBODY}/history`, 'History');
  const notes = page.getByRole('checkbox', { name: /^Calls and notes/ });
  await expect(page.getByText(/^Registration$/).first()).toBeVisible();
  await notes.focus();
  await page.keyboard.press('Space');
  await expect(notes).not.toBeChecked();
  await expect(page.getByText(/^Registration$/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(notes).toBeChecked();

  await page.getByRole('button', { name: 'Add to vacancy' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByLabel('Candidate')).toHaveCount(0);
  await form.getByRole('combobox', { name: 'Vacancy' }).fill('VAC-0001');
  await page.getByRole('option', { name: /VAC-0001/ }).click();
  await form.getByLabel('Stage').selectOption('Longlisted');
  await form.getByRole('button', { name: 'Add to the list' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Put on the list' }).first()).toContainText('step');
});

test('the keys go where they say, do nothing while somebody types, and can be turned off', { tag: PROOF }, async ({
  atDesk,
  page,
}) => {
  await atDesk(REGISTER);
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  const type = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const title = (name: string) => page.getByRole('main').getByRole('heading', { level: 1, name });
  await type('g', 'v');
  await title('Vacancies').waitFor();
  await type('/');
  const search = page.getByRole('searchbox', { name: 'Search candidates' });
  await expect(search).toBeFocused();
  await page.keyboard.type('g c ? /');
  await expect(search).toHaveValue('g c ? /');
  await expect(title('Vacancies')).toBeVisible();
  await search.fill('');
  await page.keyboard.press('Shift+Tab');
  await type('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list).toContainText('Go to Candidates');
  await list.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  await title('Vacancies').focus();
  await type('g', 'i');
  await expect(title('Vacancies')).toBeVisible();
  await page.reload();
  await title('Vacancies').waitFor();
  await type('g', 'i');
  await expect(title('Vacancies')).toBeVisible();

  await page.getByRole('button', { name: 'Recent records and keys' }).click();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await list.getByRole('checkbox', { name: 'Use these keys' }).check();
  await page.keyboard.press('Escape');
  await type('g', 'i');
  await expect(title('Inbox')).toBeVisible();
});

test('records that were opened are one press away, the last one first', { tag: PROOF }, async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  await goTo(page, '#clients/CLI-0001', 'About');
  await goTo(page, '#vacancies/VAC-0001', 'The job');
  await goTo(page, `#candidates/${SOMEBODY}`, 'Skills');
  await goTo(page, `#inbox/${ids['email']}`, 'Reception or office work');
  await page.getByRole('button', { name: 'Recent records and keys' }).click();
  const recent = page.getByRole('navigation', { name: 'Recent records' }).getByRole('link');
  await expect(recent).toHaveCount(3);
  await expect(recent.first()).toContainText(`Candidate · ${SOMEBODY}`);
  await recent.nth(1).click();
  await expect(page).toHaveURL(/#vacancies\/VAC-0001$/);
});
