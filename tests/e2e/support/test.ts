/**
 * Owns what every browser test starts from: a learner made of code at a page that is watched. A test fails when anything was
 * complained about, whatever else it proves.
 */
import { test as base, expect } from '@playwright/test';
import type { Input } from '../../../src/tools/player/input.ts';
import { Player } from '../../../src/tools/player/player.ts';
import { PLAYED_AS, scenarioOf } from '../../../src/tools/player/scenario-of.ts';
import { watch } from './watch.ts';

export { expect };

/** Of a test that takes longer than `npm test` has; it is run with the proofs (proofs.playwright.config.ts). */
export const PROOF = '@proof';
export const LEARNER = PLAYED_AS;
export const REGISTER = 'register-a-new-candidate';
export const PUT_RIGHT = 'put-right-a-colleagues-mistake';

interface Fixtures {
  complaints: string[];
  /** A player for a scenario, before the first page. */
  play: (slug: string, input?: Input) => Player;
  /** A player who has said who they are and stands at the desk of a scenario. */
  atDesk: (slug: string) => Promise<Player>;
}

export const test = base.extend<Fixtures>({
  viewport: { width: 1366, height: 768 },
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints = await watch(context, String(baseURL));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  play: async ({ page }, use) => {
    await use((slug, input) => new Player(page, scenarioOf(slug).scenario, input));
  },
  atDesk: async ({ play }, use) => {
    await use(async (slug) => {
      const player = play(slug);
      await player.introduce(LEARNER);
      await player.choose();
      await player.startWork();
      return player;
    });
  },
});
