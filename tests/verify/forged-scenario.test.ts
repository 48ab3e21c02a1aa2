/**
 * Owns proof that what a pack claims of goals, scenario and agency is held against its own scenario, run again.
 * Must never leave the fingerprint as it was; it would give it away before the replay does.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/engine/kernel/json.ts';
import { verify } from '../../src/evidence/verdict/verify.ts';
import { partOf } from '../builders/cases-of.ts';
import { agency, both, type Change, type Forgery, rehashed, scenarioText, step } from '../builders/changes.ts';
import { Forger, rechained, resealed } from '../builders/forger.ts';
import { means, type Pack, packOf } from '../builders/pack.ts';
import { mistaken } from '../builders/run.ts';
import { PUT_RIGHT } from '../builders/scenario-files.ts';

let pack: Pack;
beforeAll(async () => {
  // Its incident goal is open: something to lie about.
  pack = await packOf(PUT_RIGHT, mistaken(PUT_RIGHT, 'nobody-told'));
});

const MORE = { id: 'more', says: 'More', holds: true, criteria: ['P9.9'] };
const said = scenarioText('nudge: "An incident', 'nudge: "No incident');

const forgeries: Forgery[] = [
  [
    'a goal claimed as held',
    (c) => ({ ...c, goals: c.goals.map((goal) => ({ ...goal, holds: true })) }),
    'replay',
    /^The list of goals differs from the replay at 3\.holds: the pack says “true”, the replay “false”/,
  ],
  [
    'a goal that the scenario does not have',
    (c) => ({ ...c, goals: [...c.goals, MORE] }),
    'replay',
    /^The list of goals differs from the replay at 4/,
  ],
  [
    'a goal with other criteria',
    (c) => ({ ...c, goals: c.goals.map((goal) => ({ ...goal, criteria: ['P9.9'] })) }),
    'replay',
    /^The list of goals differs from the replay at 0\.criteria/,
  ],
  ['a trap left out', (c) => ({ ...c, traps: c.traps.slice(1) }), 'scenario', /^The list of traps in the pack differs/],
  ['the seed of the agency', agency({ seed: 2 }), 'scenario', /differs from the scenario’s text at seed\.$/],
  ['the version of the agency', agency({ version: 2 }), 'scenario', /differs from the scenario’s text at agency\.$/],
  ['the name of the agency', agency({ name: 'Other' }), 'scenario', /differs from the scenario’s text at name\.$/],
  [
    'the title of the scenario',
    (c) => ({ ...c, scenario: { ...c.scenario, title: 'Another' } }),
    'scenario',
    /differs from the scenario’s text at title\.$/,
  ],
  [
    'the version of the scenario',
    (c) => ({ ...c, scenario: { ...c.scenario, version: 9 } }),
    'scenario',
    /differs from the scenario’s text at version\.$/,
  ],
  [
    'the state of the CRM',
    (c) => ({ ...c, stateHash: '0'.repeat(64) }),
    'replay',
    /^After the last step the CRM does not hold what it held/,
  ],
  [
    'a word of the scenario',
    said,
    'scenario',
    /^The scenario’s text in the pack is not the one that its hash stands for/,
  ],
  [
    'a goal of the scenario made easy, with hash and chain',
    both(scenarioText('kind: Record binned in error', 'kind: Other'), rehashed, rechained),
    'scenario',
    /is not one that was ever published here/,
  ],
  [
    'the sentence of a step',
    step(4, { says: 'Restored it' }),
    'replay',
    /^Step 4 \(Restored it\): .* for says; run again it is/,
  ],
];

/** A scenario of one’s own, with its hash. */
const playable: Forgery[] = [
  ['a word of the scenario, with its hash', both(said, rehashed), 'log', /^The chain of the log breaks at step 1 /],
  [
    'the seed in the scenario, with hash and chain',
    both(scenarioText('seed: 1', 'seed: 2'), rehashed, rechained),
    'scenario',
    /differs from the scenario’s text at seed\.$|^The scenario in the pack cannot be played/,
  ],
  [
    'the scenario made unreadable',
    both(scenarioText('goals:', 'goalz:'), rehashed),
    'scenario',
    /cannot be played: scenario\.yaml:\d+:\d+ .*goal/,
  ],
  [
    'the scenario with a part that stands for another',
    both(scenarioText('title: Put', 'titel: *x\ntitle: Put'), rehashed),
    'scenario',
    /cannot be played: .*“\*x” stands for another part/,
  ],
  [
    'a starting row that no CRM takes',
    both(scenarioText('state: In the bin', 'state: In a box'), rehashed),
    'scenario',
    /cannot be played: start: .*CAND-0202/,
  ],
];

/** `published`: as if the scenario that is in the file had been published; else it is not even run. */
const verdictWith = async (change: Change, published: boolean) => {
  const content = change(pack.bundle.content);
  expect(canonical(content)).not.toBe(canonical(pack.bundle.content));
  const forged = await (await Forger.open(pack.bytes)).attach(resealed(content)).save();
  return verify(forged, published ? { ...means, published: new Set([content.scenario.hash]) } : means);
};

describe('with the fingerprint made anew', () => {
  it.each(partOf(forgeries))('%s is found out', async (_, change, where, says) => {
    const { kind, differences } = await verdictWith(change, false);
    expect(kind).toBe('altered');
    expect(differences).toContainEqual({ where, says: expect.stringMatching(says) });
  });

  it.each(partOf(playable))(
    '%s is found out, also if that scenario had been published',
    async (_, change, where, says) => {
      const { kind, differences } = await verdictWith(change, true);
      expect(kind).toBe('altered');
      expect(differences).toContainEqual({ where, says: expect.stringMatching(says) });
    },
  );
});
