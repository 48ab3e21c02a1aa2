/**
 * Owns proof that the summary of a pack counts and repeats what is in it, and never weighs.
 * Must never need a file.
 */
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../tests/builders/pack.ts';
import { act, atDesk, done } from '../../../tests/builders/run.ts';
import { PUT_RIGHT, scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { seal } from '../bundle/seal.ts';
import { shownBy } from './shown.ts';

const archive = (release_on: string) => ({ candidate: 'CAND-0202', retention_rule: 'R-06', release_on, reason: 'x' });

describe('what a pack shows', () => {
  it('is counted from its log: steps, refusals, help, traps and when they were put right', async () => {
    const { scenario, hash } = scenarioOf(PUT_RIGHT);
    const run = atDesk(scenario, hash);
    done(run, 'show-help', { goal: 'restored', level: 'nudge' });
    act(run, 'show-help', { goal: 'restored', level: 'nudge' });
    done(run, 'show-open-parts', { goal: 'restored' });
    done(run, 'restore-candidate', { candidate: 'CAND-0202', reason: 'x' });
    done(run, 'archive-candidate', archive('2026-12-03'));
    done(run, 'restore-candidate', { candidate: 'CAND-0202', reason: 'x' });
    done(run, 'archive-candidate', archive('2031-01-15'));
    // Account and pack are two steps more.
    const { content } = await contentOf(run, PUT_RIGHT, 0);

    const shown = shownBy(seal(content));

    expect(shown).toMatchObject({
      learner: 'Łukasz Żółć',
      scenario: "Put right a colleague's mistake",
      version: 1,
      steps: 10,
      refused: 1,
      mode: 'practice',
      help: 2,
      figures: 1,
    });
    expect(shown.traps).toEqual([
      { step: 6, says: 'The record would be released before everything in it may go.', righted: 7 },
      { step: 8, says: 'The record would be kept longer than any rule allows.', righted: undefined },
    ]);
    expect(shown.goals.map(({ holds }) => holds)).toEqual([true, false, false, false]);
    expect(shown.fingerprint).toBe(seal(content).fingerprint);
  });
});
