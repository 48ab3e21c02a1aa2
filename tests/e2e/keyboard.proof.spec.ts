/**
 * Owns the proof that nobody needs a mouse: a whole scenario, from saying who one is to the downloaded pack.
 * Must never put the focus anywhere by program, or click.
 */
import { keyboard } from '../../src/tools/player/keyboard.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { readPack } from './support/pack.ts';
import { expect, LEARNER, PUT_RIGHT, test } from './support/test.ts';

// Thousands of presses: a picture of the page at each would take longer than the work.
test.use({ trace: 'off' });

test('a scenario can be done from the first page to the pack with the keyboard alone', async ({ play }) => {
  test.setTimeout(120_000);
  const player = play(PUT_RIGHT, keyboard);
  await player.introduce(LEARNER, { Centre: 'Aire Valley College' });
  await player.choose();
  await player.startWork();
  for (const step of scenarioOf(PUT_RIGHT).solution.steps) await player.do(step);
  await player.writeAccount({
    situation: 'A record of our own temp was in the bin.',
    task: 'I had to bring it back and put it away properly.',
    action: 'I restored it, dated the copy and archived it, because the law wants it kept.',
    result: 'The record is whole, and the manager knows.',
  });
  const { verdict } = await readPack(await player.makePack(LEARNER, 'None.'));
  expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
  expect(verdict.shown?.goals.filter((goal) => !goal.holds)).toEqual([]);
});
