/**
 * Owns the proof that what is looked for is plain on the screen: a quick search from elsewhere is one of its own, the lab says what the list
 * shows, and a form that saves a search saves the one that stands there. And that a match is looked through, and requirements are worded as
 * the register words them. Must never know whom a search finds; tests/search does.
 */
import { expect, REGISTER, test } from './support/test.ts';

test('words typed over another screen are looked for by themselves, and the search before is taken up again', async ({
  page,
  atDesk,
}) => {
  await atDesk(REGISTER);
  const main = page.getByRole('main');
  const quick = page.getByRole('searchbox', { name: 'Search candidates' });
  await page.getByRole('link', { name: 'Candidates', exact: true }).click();
  const field = main.getByLabel('Boolean search', { exact: true });
  await field.fill('driver AND NOT leeds');
  await field.press('Enter');
  await quick.fill('york');
  await quick.press('Enter');
  await expect(main.getByRole('note').filter({ hasText: 'Only who fits both' })).toBeVisible();
  await expect(field).toHaveValue('driver AND NOT leeds');
  await main.getByRole('button', { name: 'The Boolean search alone' }).click();
  await expect(quick).toHaveValue('');

  await page.getByRole('link', { name: 'Vacancies', exact: true }).click();
  await quick.fill('york');
  await quick.press('Enter');
  await expect(field).toHaveValue('');
  await expect(main.getByRole('note').filter({ hasText: 'Laid aside' })).toContainText('driver AND NOT leeds');
  await main.getByRole('button', { name: 'Take it up again' }).click();
  await expect(field).toHaveValue('driver AND NOT leeds');
  await expect(quick).toHaveValue('');
});

test('the lab says of whoever is listed that they are, with the filters in the words of the form', async ({
  page,
  atDesk,
}) => {
  await atDesk(REGISTER);
  const main = page.getByRole('main');
  await page.getByRole('link', { name: 'Candidates', exact: true }).click();
  const field = main.getByLabel('Boolean search', { exact: true });
  await field.fill('NOT xyzzy');
  await field.press('Enter');
  await main.getByRole('button', { name: /^More filters/ }).click();
  await main.getByLabel('Near', { exact: true }).fill('Leeds');
  await main.getByLabel('Within', { exact: true }).fill('25');
  await main.getByLabel('Within', { exact: true }).press('Enter');
  await main.getByRole('button', { name: 'Search lab' }).click();
  await main
    .getByRole('button', { name: /^Why is / })
    .first()
    .click();
  const why = main.getByRole('region', { name: 'Why is somebody in the list, or not?' });
  await expect(why.getByText('is in the list.')).toBeVisible();
  await expect(
    why.getByRole('listitem').filter({ hasText: 'Within 25 miles of Leeds as the crow flies' }),
  ).toContainText('yes');
  await expect(why).not.toContainText('_');
});

test('a form that saves a search saves the one that stands over the list by then', async ({ page, atDesk }) => {
  await atDesk(REGISTER);
  const main = page.getByRole('main');
  await page.getByRole('link', { name: 'Candidates', exact: true }).click();
  const field = main.getByLabel('Boolean search', { exact: true });
  await field.fill('driver');
  await field.press('Enter');
  await main.getByRole('button', { name: 'Save this search' }).click();
  const form = main.getByRole('dialog', { name: 'Save this search' });
  await form.getByLabel('Name').fill('Mine');
  await expect(form).toContainText('Boolean “driver”');
  await field.fill('clerk');
  await expect(form).toContainText('Boolean “clerk”');
  await expect(form.getByLabel('Name')).toHaveValue('Mine');
  await main.getByRole('button', { name: 'Clear search' }).click();
  await expect(form.getByRole('button', { name: 'Save the search' })).toBeDisabled();
  await field.fill('clerk');
  await field.press('Enter');
  await form.getByRole('button', { name: 'Save the search' }).click();
  await expect(form).toBeHidden();
  await main.getByRole('button', { name: 'Saved searches' }).click();
  const saved = main.getByRole('table', { name: 'Saved searches' });
  await expect(saved.getByRole('row').filter({ hasText: 'Mine' })).toContainText('Boolean “clerk”');
  await expect(saved).toBeInViewport();
});

test('a requirement is worded as the register words it, and somebody is found in the match', async ({
  page,
  atDesk,
}) => {
  await atDesk(REGISTER);
  const main = page.getByRole('main');
  await page.goto(`${page.url().split('#')[0]}#vacancies/VAC-0001`);
  await main.getByRole('button', { name: 'Add a requirement' }).click();
  const form = main.getByRole('dialog');
  await form.getByLabel('Need', { exact: true }).selectOption('Must have');
  await form.getByRole('combobox', { name: 'Kind' }).selectOption('Licence or card');
  await form.getByRole('textbox', { name: 'Requirement', exact: true }).fill('Reach truck');
  await form.getByRole('textbox', { name: 'Named' }).fill('reach truck licence');
  await expect(form.getByText('No record in use has')).toBeVisible();
  const first = form.getByRole('button', { name: /put into Named/ }).first();
  const name = await first.locator('bdi').innerText();
  await first.click();
  await expect(form.getByRole('textbox', { name: 'Named' })).toHaveValue(name);
  await expect(form.getByText('No record in use has')).toBeHidden();
  await form
    .getByRole('button', { name: /^(Add|Save)/ })
    .last()
    .click();
  await expect(form).toBeHidden();
  await main
    .getByRole('link', { name: 'Match' })
    .or(main.getByRole('tab', { name: 'Match' }))
    .click();
  const people = main.locator('[data-evidence^="candidate:"]');
  const called = await people.first().getByRole('link').first().innerText();
  await main.getByLabel('Find in the match').fill(called);
  await expect(main.getByText(/^1 person of these$/)).toBeVisible();
  await main.getByLabel('Find in the match').fill('nobody is called so');
  await expect(main.getByText(/^0 people of these$/)).toBeVisible();
});
