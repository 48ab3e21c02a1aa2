/**
 * Owns proof that a scenario played by its solution, in practice and in assessed mode, makes a pack that verifies and names its mode; and that a guided one tells what comes next.
 * A proof (`npm run proofs`): the library plays all of them, and looks at less.
 */
import { MODE_NAMES, type Mode } from '../../src/engine/log/modes.ts';
import type { Player } from '../../src/tools/player/player.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { inspect } from './support/inspect.ts';
import { readPack } from './support/pack.ts';
import { expect, LEARNER, PUT_RIGHT, REGISTER, test } from './support/test.ts';

async function packOf(player: Player, slug: string, mode: Mode) {
  await player.introduce(LEARNER);
  await player.choose(mode);
  await player.startWork();
  for (const step of scenarioOf(slug).solution.steps) await player.do(step);
  await player.writeAccount(scenarioOf(slug).account);
  return readPack(await player.makePack(LEARNER, 'None.'));
}

for (const slug of [REGISTER, PUT_RIGHT])
  for (const mode of ['practice', 'assessed'] as const)
    test(`the solution of ${slug} makes, in ${mode} mode, a pack that verifies and names its mode`, async ({
      play,
    }) => {
      test.setTimeout(150_000);
      const { verdict, text } = await packOf(play(slug), slug, mode);
      expect(verdict).toMatchObject({ kind: 'as made', differences: [], shown: { help: 0 } });
      expect(verdict.shown?.goals.map(({ holds }) => holds)).not.toContain(false);
      expect(text).toContain(`${MODE_NAMES[mode]}, no help ${mode === 'assessed' ? 'given' : 'taken'}`);
    });

test('a guided attempt says which goal is next and where it is done, and marks the place', async ({ play, page }) => {
  const player = play(PUT_RIGHT);
  await player.introduce(LEARNER);
  await player.choose('guided');
  await player.startWork();
  const next = page.getByRole('region', { name: 'Next' });
  await expect(next).toContainText('The record is under Archive & bin');
  await expect(page.locator('[data-spotlight]')).toHaveCount(1);
  expect(await inspect(page, 'Guided')).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await next.getByRole('link', { name: 'Go to Archive & bin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Archive & bin' })).toBeVisible();
  for (const step of scenarioOf(PUT_RIGHT).solution.steps) await player.do(step);
  await expect(next).toContainText('Every goal holds');
});
