/**
 * Owns the proof that a story is lived on the screens as its tutor wrote it: messages that arrive while one works, a consequence that is put
 * right, a day that ends, a pack that tells all of it, and the looking back on it. Ends the day, which no other scenario here has.
 * Must never look behind the screen for what the screen says.
 */
import type { Page } from '@playwright/test';
import { learnerCode } from '../../src/engine/scenario/learner-code.ts';
import { Player } from '../../src/tools/player/player.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { Dock } from './support/dock.ts';
import { inspect } from './support/inspect.ts';
import { readPack } from './support/pack.ts';
import { expect, LEARNER, test } from './support/test.ts';

const { scenario, solution } = scenarioOf('an-interrupted-morning', learnerCode(LEARNER, ''));
const says = (kind: 'goals' | 'traps', id: string) => scenario[kind].find((one) => one.id === id)?.says ?? id;
const message = (subject: string) => {
  const rows = [scenario.start, ...scenario.coming.map((each) => each.rows)].flatMap((each) => each.message ?? []);
  const found = rows.find((row) => row.subject === subject);
  if (!found) throw new Error(`No message is called “${subject}”.`);
  return found;
};
const leaver = solution.steps.find(({ label }) => label === 'not-looking')?.with['candidate'] as string;
const unread = (page: Page) => page.getByRole('link', { name: /^Inbox/ }).first();
const news = (page: Page) => page.getByRole('main').getByText(/^New message from/);

test('an interrupted morning is lived on the screens, put right, ended, packed and looked back on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const player = new Player(page, scenario);
  const dock = new Dock(page);
  const faults: string[] = [];
  /** As before a look round; the player counts steps in the training layer, which has to stand beside the workplace again. */
  const wide = async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    if (page.url().includes('/desk/') && (await page.locator('[data-workplace]').count()) > 0)
      await dock.saved.waitFor();
  };
  const step = (label: string) => {
    const found = solution.steps.find((one) => one.label === label);
    if (!found) throw new Error(`The solution has no step “${label}”.`);
    return found;
  };
  const read = (subject: string) => ({ do: 'open-message', with: { message: message(subject).id } });

  await test.step('a message arrives while another thing is done, without taking the focus', async () => {
    await player.introduce(LEARNER);
    await player.choose();
    await player.startWork();
    await player.do(read('New mobile'));
    await expect(unread(page)).not.toHaveAccessibleName(/unread/);
    await player.do(step('number'));
    await expect(news(page)).toContainText('Please stop looking for me');
    await expect(unread(page)).toHaveAccessibleName(/1\s*unread/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    faults.push(...(await inspect(page, 'A message arrived')));
    await wide();
    await player.do(step('note'));
    await player.do(read('Please stop looking for me'));
    await player.do(step('not-looking'));
    await player.do(read('Reception, change of hours'));
    await player.do(step('ask'));
    await player.do(read('Quick favour'));
  });

  await test.step('a trap is named with what was more than asked; people write because of it, and it is put right', async () => {
    await player.do({ do: 'bin-candidate', with: { candidate: leaver, reason: 'Has a job now' } });
    await expect(dock.trap(says('traps', 'binned'))).toBeVisible();
    await expect(dock.whole.getByText(/Record state \(was “Active”\)/)).toBeVisible();
    await player.do(step('tell'));
    await player.do({ do: 'search-candidates', with: { state: 'In the bin' } });
    await expect(news(page)).toContainText('A record in the bin');
    await expect(dock.whole.getByText(/Hannah Osei wrote: A record in the bin/)).toBeVisible();
    await player.do(read('A record in the bin'));
    await player.do({ do: 'restore-candidate', with: { candidate: leaver, reason: 'Must be kept for twelve months' } });
    await expect(dock.trap(says('traps', 'binned'))).toBeHidden();
    await expect(dock.whole.getByText(/^Put right: 2$/)).toBeVisible();
    faults.push(...(await inspect(page, 'Put right')));
    await wide();
  });

  await test.step('the day is ended, what is due is shown, and the next one is the last', async () => {
    await page.getByRole('button', { name: 'End the day' }).click();
    await expect(page.getByRole('dialog')).toContainText('It is Tue 3 Nov 2026 then');
    faults.push(...(await inspect(page, 'Ending the day')));
    await wide();
    await page.getByRole('button', { name: 'Stay in this day' }).click();
    await player.do(step('evening'));
    await expect(page.getByRole('main')).toContainText('Tue 3 Nov 2026');
    await expect(page.getByRole('main').getByRole('region', { name: 'Due now' })).toContainText('the new hours');
    await expect(page.getByRole('main').getByRole('region', { name: 'Unread messages' })).toContainText(
      'One week later',
    );
    await expect(page.getByRole('button', { name: 'End the day' })).toHaveCount(0);
    faults.push(...(await inspect(page, 'The day after')));
    await wide();
    await player.do(read('One week later'));
    await player.do(step('later'));
    for (const { id } of scenario.goals) await expect(dock.goal(says('goals', id), true)).toBeAttached();
  });

  await test.step('the pack verifies, and tells the trap, the message and the mending', async () => {
    await player.writeAccount({ situation: 'S', task: 'T', action: 'A', result: 'R' });
    const { verdict, text } = await readPack(await player.makePack(LEARNER, 'None.'));
    expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
    expect(text).toContain('then a message from Hannah Osei arrived');
    expect(text).toContain('it is Tue 3 Nov 2026 now');
    expect(text).toMatch(/Trap walked into:.*A record that must be kept is in the bin/);
    expect(text).toMatch(/Put right:.*A record that must be kept is in the bin/);
    expect(text).toMatch(/More than asked:.*Record state \(was “Active”\)/);
  });

  await test.step('looking back has both ways, and a fact goes into the account', async () => {
    await page.getByRole('button', { name: 'Look back on this attempt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Looking back' }).waitFor();
    const traps = page.getByRole('region', { name: 'What went wrong, and what was put right' });
    await expect(traps.getByText(/Hannah Osei wrote: A record in the bin/)).toBeVisible();
    await page.getByText('Show the two ways').click();
    await expect(page.getByRole('row').filter({ hasText: 'End the day' })).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Policy sections that matter here' })).toContainText(
      'What the bin is for',
    );
    await expect(page.getByRole('region', { name: 'What to practise next' })).toContainText('Not shown in a pack yet');
    faults.push(...(await inspect(page, 'Looking back')));
    await wide();
    await traps
      .getByRole('button', { name: /^Put into the account: With step/ })
      .first()
      .click();
    await expect(traps.getByText('In the account').first()).toBeVisible();
    await page.getByRole('button', { name: 'Back to the account with 1 fact' }).click();
    await expect(page.getByRole('textbox', { name: /^Action/ })).toHaveValue(
      /^A With step \d+: “.+I put it right with step \d+\.$/,
    );
  });

  await test.step('the unit’s page says what was done, and leads back to it', async () => {
    await page.getByRole('button', { name: 'Go on to the pack' }).click();
    await page.getByLabel(/name/i).first().fill(LEARNER);
    await page.getByLabel(/help/i).first().fill('None.');
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.getByRole('heading', { name: /Handed to your browser/ }).waitFor();
    await page.goto('/');
    const tile = page.getByRole('article', { name: scenario.title });
    await expect(tile).toContainText('3 of 3 criteria shown, packed');
    faults.push(...(await inspect(page, 'The unit, with attempts')));
    await wide();
    await tile.getByRole('link', { name: /^Look back on/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Looking back' }).waitFor();
  });
  expect(faults).toEqual([]);
});
