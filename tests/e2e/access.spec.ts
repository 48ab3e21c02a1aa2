/**
 * Owns the quick proof that the screens which a learner spends the day at can be read and used by everybody. Every other screen and every
 * dialog is gone through by access.proof.spec.ts, in the same way. Must never let a finding pass by a list of exceptions.
 */
import { findings } from './support/findings.ts';
import { dialogs } from './support/states-dialogs.ts';
import { screens } from './support/states-workplace.ts';
import { expect, REGISTER, test } from './support/test.ts';

const DAILY = ['Candidates', 'A message and its attachment', 'A profile being changed', 'Documents'];
test.setTimeout(120_000);

test('everybody can read and use the list, a record, the inbox and a form', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  const daily = screens.filter(({ name }) => DAILY.includes(name));
  expect(daily).toHaveLength(DAILY.length);
  expect(await findings(page, [...daily, ...dialogs.slice(0, 1)])).toEqual([]);
});
