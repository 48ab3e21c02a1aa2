/**
 * Owns the proof that a learner works from what lies beside the work: read, taken over, kept in sight over screens and forms, filed
 * from; that a search finds what the fields hold and says what it left out; that a long list goes on.
 * Must never prove what a search finds in detail; queries.test.ts does.
 */
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { stepNamed } from './support/solution.ts';
import { expect, REGISTER, test } from './support/test.ts';

const { ids, say } = scenarioOf(REGISTER);
const message = ids['email'] ?? '';
const [first, last] = [say('person', 'first'), say('person', 'last')];
const named = `${say('person', 'file')}_CAND-0129_CV_2026-11-02_v01`;

test('a source opened beside the work stays there until it is closed, and is worked from', async ({ atDesk, page }) => {
  test.setTimeout(90_000);
  const player = await atDesk(REGISTER);
  const main = page.getByRole('main');
  const source = main.getByRole('complementary', { name: 'Source' });
  const form = main.getByRole('dialog');
  const button = (name: string | RegExp) => main.getByRole('button', { name });

  await test.step('reading an attachment brings it into sight and leads there', async () => {
    await player.do({ do: 'open-message', with: { message } });
    await button('Read CV_final2.docx').click();
    const text = main.getByRole('region', { name: 'Text of CV_final2.docx' });
    await expect(text).toBeFocused();
    await expect(text).toBeInViewport({ ratio: 0.5 });
  });

  await test.step('a new record takes over name, e-mail and address, marked to be checked', async () => {
    await button('New candidate from this message').click();
    await expect(source.getByRole('heading', { name: 'Reception or office work' })).toBeVisible();
    // Typed before, and not as the message has it.
    await main.getByLabel(/^Town/).fill('Otley');
    await main.getByLabel(/^First name/).fill('Elis');
    await button('Take from the message').click();
    await expect(main.getByLabel(/^Last name/)).toHaveValue('Okafor');
    await expect(main.getByLabel(/^Town/)).toHaveValue('Otley');
    await expect(main.getByLabel(/^First name/)).toHaveValue('Elis');
    await expect(main.getByText('Town: here stands “Otley”, the message says “Leeds”.')).toBeVisible();
    await button('Take the message’s: First name').click();
    await expect(main.getByLabel(/^First name/)).toHaveValue('Ellis');
    await button('Keep yours: Town').click();
    await expect(main.getByRole('list', { name: 'The message says something else' })).toBeHidden();
    await expect(main.getByLabel(/^Town/)).toHaveValue('Otley');
    await main.getByLabel(/^Town/).fill('');
    await button('Take from the message').click();
    await expect(main.getByLabel(/^Town/)).toBeFocused();
    for (const [label, value] of [
      [/^First name/, first],
      [/^Last name/, last],
      [/^E-mail/, say('person', 'email')],
      [/^Address/, say('person', 'street')],
      [/^Town/, 'Leeds'],
      [/^Postcode/, say('person', 'postcode')],
    ] as const) {
      await expect(main.getByLabel(label)).toHaveValue(value);
      await expect(main.getByLabel(label)).toHaveAccessibleDescription(/Taken from the message, please check/);
    }
    await expect(button('Take from the message')).toBeHidden();
    await main.getByLabel(/^Town/).fill('Otley');
    await expect(main.getByLabel(/^Town/)).not.toHaveAccessibleDescription(/Taken/);
  });

  await test.step('it stays over the saved record, its tabs and a form', async () => {
    await player.do(stepNamed(REGISTER, 'save'));
    await source.getByRole('button', { name: 'CV', exact: true }).click();
    for (const tab of ['Work history', 'Qualifications', 'Activity', 'Tasks']) {
      await main.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      await expect(source.getByText(say('history', 'employer2'))).toBeVisible();
    }
    await button('Add a task').first().click();
    await expect(form.getByLabel(/^Task/)).toBeVisible();
    await expect(source.getByText(say('history', 'employer2'))).toBeInViewport();
  });

  await test.step('on a phone one tap changes between source and form, and nothing typed is lost', async () => {
    await form.getByLabel(/^Task/).fill('Ask about the gap');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(source).toBeHidden();
    await main.getByRole('button', { name: 'Source', exact: true }).click();
    await expect(source.getByText(say('history', 'employer2'))).toBeVisible();
    await expect(form).toBeHidden();
    await main.getByRole('button', { name: 'Form', exact: true }).click();
    await expect(form.getByLabel(/^Task/)).toHaveValue('Ask about the gap');
    await page.setViewportSize({ width: 1366, height: 768 });
    await form.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('a paper is filed from it to the record that it lies beside', async () => {
    await main.getByRole('tab', { name: /^Documents/ }).click();
    await source.getByRole('button', { name: /^File to a candidate/ }).click();
    await expect(form.getByText(new RegExp(`${first} ${last} · CAND-`))).toBeVisible();
    await form.getByLabel(/^Folder/).selectOption({ index: 1 });
    await form.getByLabel(/^Kind/).selectOption('CV');
    await form.getByLabel(/^File name/).fill(named);
    await form.getByRole('button', { name: 'File it' }).click();
    await expect(main.getByRole('heading', { level: 1, name: `${first} ${last}` })).toBeVisible();
    await expect(main.getByRole('tabpanel').getByText(named)).toBeVisible();
    await expect(source.getByText('Filed', { exact: true })).toBeVisible();
    await source.getByRole('button', { name: 'Close the source' }).click();
    await expect(source).toBeHidden();
  });
});

test('a search finds what stands in the fields of a record, says what it left out, and a long list goes on', async ({
  atDesk,
  page,
}) => {
  const player = await atDesk(REGISTER);
  const main = page.getByRole('main');
  const search = page.getByRole('searchbox', { name: 'Search candidates' });
  await player.do(stepNamed(REGISTER, 'save'));
  await player.do(stepNamed(REGISTER, 'job-latest'));
  await page.evaluate(() => {
    location.hash = '#candidates';
  });

  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await expect(main).toBeFocused();

  const more = main.getByRole('button', { name: 'Show more' });
  await more.click();
  await expect(main.getByText(/^All \d{3} candidates are shown\.$/)).toBeFocused();

  for (const words of [
    say('history', 'name1').toLowerCase(),
    say('person', 'street'),
    say('person', 'postcode').toLowerCase().replace(' ', ''),
    `${last}, ${first}`,
    say('person', 'mobile').replace(' ', '').slice(0, 10),
  ]) {
    await search.fill(words);
    await expect(main.getByRole('link', { name: `${first} ${last}` })).toBeVisible();
    await expect(main.getByText('1 candidate fits')).toBeVisible();
  }

  await search.fill('CAND-01');
  const left = main.getByRole('button', { name: /^\d+ in the bin$/ });
  const number = Number.parseInt(await left.innerText(), 10);
  await left.click();
  await expect(main.getByText(number === 1 ? '1 candidate fits' : `${number} candidates fit`)).toBeVisible();
  await expect(main.getByLabel('Record state')).toHaveValue('In the bin');
  await main.getByLabel('Record state').selectOption('All');
  await expect(main.getByRole('button', { name: /in the bin$/ })).toBeHidden();
});
