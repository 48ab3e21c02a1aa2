/**
 * Owns proof of what a learner sees when a person is not like the others: one name, a shared mobile, pay that can be read in two ways;
 * and what the audit trail tells of the time before them. Must never repeat what the engine's own tests prove.
 */

import { sayDay } from '../../src/engine/kernel/date.ts';
import { labelOf } from '../../src/engine/record/catalogue.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { stepNamed } from './support/solution.ts';
import { SOMEBODY } from './support/states-workplace.ts';
import { expect, PUT_RIGHT, REGISTER, test } from './support/test.ts';

const { say } = scenarioOf(PUT_RIGHT);
const { profile } = stepNamed(REGISTER, 'save').with as { profile: Record<string, string> };

test('a person with one name, a shared mobile and an odd wish is saved once the question is answered', async ({
  atDesk,
}) => {
  const { page } = await atDesk(REGISTER);
  const main = page.getByRole('main');
  await page.goto(page.url().replace(/#.*$/, `#candidates/${SOMEBODY}`));
  const shared = await main.locator('[data-evidence$="mobile"] dd').first().innerText();

  await page.goto(page.url().replace(/#.*$/, '#new-candidate'));
  await main.getByLabel(/^First name/).fill('Suharto');
  const lastName = main.getByLabel(/^Last name/);
  await expect(lastName).toHaveAttribute('aria-required', 'true');
  await main.getByLabel('This person has one name').check();
  await expect(lastName).not.toHaveAttribute('aria-required', 'true');
  await main.getByLabel(/^Mobile/).fill(`+44 (0)${shared.slice(1)}`);
  for (const field of ['email', 'address', 'town', 'postcode', 'job_title'])
    await main.getByLabel(new RegExp(`^${labelOf('candidate', field)}`)).fill(profile[field] ?? '');
  for (const field of ['sector', 'source'])
    await main.getByLabel(new RegExp(`^${labelOf('candidate', field)}`)).selectOption(profile[field] ?? '');
  await expect(main.getByLabel(/^Date of birth/)).toHaveAttribute('placeholder', 'e.g. 3 Jun 2006');
  const pay = main.getByLabel(/^Pay expected/);
  await pay.fill('14.50');
  await pay.blur();
  await expect(main.getByText('Is that an hour, a day or a year?')).toBeVisible();

  await main.getByRole('button', { name: 'Save record' }).click();
  const answer = main.getByLabel(/^Why this is a different person/);
  await expect(answer).toHaveAccessibleDescription(new RegExp(`${SOMEBODY}\\) has the same mobile`));
  const other = main.getByRole('link', { name: `Open the record ${SOMEBODY}` });
  await other.click();
  await expect(page).toHaveURL(new RegExp(`#candidates/${SOMEBODY}`));
  await page.goBack();
  await expect(main.getByLabel(/^First name/)).toHaveValue('Suharto');
  if (!(await answer.isVisible())) await main.getByRole('button', { name: 'Save record' }).click();
  await answer.fill('Father and son; one mobile for both');
  await main.getByRole('button', { name: 'Save record' }).click();

  await expect(main.getByRole('heading', { name: 'Suharto', level: 1 })).toBeVisible();
  await expect(main.getByText('Is that an hour, a day or a year?')).toBeVisible();
  await main.getByRole('tab', { name: /^Audit/ }).click();
  await expect(main.getByText('Father and son; one mobile for both')).toBeVisible();
});

test('the audit trail says who put a record in the bin before the learner came, when and why, and restoring it is one line', async ({
  atDesk,
}) => {
  const player = await atDesk(PUT_RIGHT);
  const { page } = player;
  const main = page.getByRole('main');
  await page.goto(page.url().replace(/#.*$/, '#candidates/CAND-0202/audit'));
  const changes = main.getByRole('table', { name: 'Changes' }).getByRole('row');
  await expect(changes.filter({ hasText: 'Callum Reid' })).toContainText(
    new RegExp(`${sayDay(say('binned', 'day'))}.*In the bin.*Tidying up`, 's'),
  );
  await expect(changes.filter({ hasText: 'Marek Nowak' })).toContainText(/28 Feb 2024.*Made/s);
  await player.do(stepNamed(PUT_RIGHT, 'restore'));
  await page.goto(page.url().replace(/#.*$/, '#candidates/CAND-0202/audit'));
  await expect(changes.filter({ hasText: 'You' })).toHaveCount(1);
  await expect(changes.filter({ hasText: 'You' })).toContainText(
    `${say('person', 'file')}_CAND-0202_CV_2024-02-28_v01`,
  );
  await expect(main.getByText('STAFF-0005')).toHaveCount(0);
});
