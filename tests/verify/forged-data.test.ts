/**
 * Owns: proof that data which were changed are found out, also when whoever changed them made fingerprint and seal anew.
 * Must never: change the pages; those have a test of their own.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/engine/kernel/json.ts';
import { scenarioHash } from '../../src/engine/scenario/parse.ts';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import type { Difference, Verdict } from '../../src/evidence/verdict/verdict.ts';
import { Forger, rechained, resealed } from '../builders/forger.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';
import { mistaken } from '../builders/run.ts';
import { PUT_RIGHT } from '../builders/scenario-files.ts';

let pack: Pack;
beforeAll(async () => {
  // Its incident goal is open: something to lie about.
  pack = await aPack(PUT_RIGHT, mistaken(PUT_RIGHT, 'nobody-told'));
});

const verdictWith = async (evidence: string): Promise<Verdict> => verdictOn(await (await Forger.open(pack.bytes)).attach(evidence).save());

type Change = (content: Content) => Content;
const scenarioText = (from: string, to: string): Change => (content) => ({ ...content, scenario: { ...content.scenario, text: content.scenario.text.replace(from, to) } });
const rehashed: Change = (content) => ({ ...content, scenario: { ...content.scenario, hash: scenarioHash(content.scenario.text) } });
const firstFigure = (over: object): Change => (content) => ({ ...content, figures: content.figures.map((figure, i) => (i === 0 ? { ...figure, ...over } : figure)) });
const entry = (step: number, over: object): Change => (content) => ({ ...content, log: content.log.map((each) => (each.step === step ? { ...each, ...over } : each)) });

const PAGE = /^Page \d+ does not show what the data in the pack say\.$/;
const forgeries: [string, Change, Difference['where'], RegExp][] = [
  ['a word of the account', (c) => ({ ...c, account: { ...c.account, action: c.account.action.replace('three', 'four') } }), 'pages', PAGE],
  ['the learner’s name', (c) => ({ ...c, learner: { ...c.learner, name: 'Somebody Else' } }), 'pages', PAGE],
  ['the declaration', (c) => ({ ...c, declaration: { ...c.declaration, help: 'A spell checker' } }), 'pages', PAGE],
  ['the day of packing', (c) => ({ ...c, attempt: { ...c.attempt, packedAt: '2026-11-20T11:31:00.000+00:00' } }), 'pages', PAGE],
  ['the number of pastes', (c) => ({ ...c, account: { ...c.account, history: { ...c.account.history, pastes: 0 } } }), 'pages', PAGE],
  ['the mode', (c) => ({ ...c, attempt: { ...c.attempt, mode: 'assessed' } }), 'pages', PAGE],
  ['the coverage', (c) => ({ ...c, coverage: c.coverage.map((line) => ({ ...line, evidence: ['EV-01', 'EV-02'] })) }), 'pages', PAGE],
  ['the text for those who cannot see', firstFigure({ alt: 'Nothing to see' }), 'pages', PAGE],
  ['a callout', firstFigure({ callouts: [] }), 'pages', PAGE],
  ['the hash of a picture', firstFigure({ picture: { width: 60, height: 40, sha256: '0'.repeat(64) } }), 'figures', /^The picture of FIG-01 on page \d+ is not, byte for byte/],
  ['the size of a picture', firstFigure({ picture: { width: 61, height: 40, sha256: '0'.repeat(64) } }), 'pages', /picture of Figure 1 has another size/],
  ['a figure left out', (c) => ({ ...c, figures: c.figures.slice(1) }), 'figures', /1 more picture than the data tell of/],
  ['a figure of no step', firstFigure({ step: 99 }), 'figures', /FIG-01 belongs to step 99, which is not in the log/],
  ['a goal claimed as held', (c) => ({ ...c, goals: c.goals.map((goal) => ({ ...goal, holds: true })) }), 'replay', /^The list of goals differs from the replay at 3\.holds/],
  ['a goal that the scenario does not have', (c) => ({ ...c, goals: [...c.goals, { id: 'more', says: 'More', holds: true, criteria: ['P9.9'] }] }), 'replay', /list of goals differs/],
  ['a trap left out', (c) => ({ ...c, traps: c.traps.slice(1) }), 'scenario', /list of traps .* differs/],
  ['the seed of the agency', (c) => ({ ...c, agency: { ...c.agency, seed: 2 } }), 'scenario', /differs from the scenario’s text at seed/],
  ['the name of the agency', (c) => ({ ...c, agency: { ...c.agency, name: 'Other' } }), 'scenario', /differs from the scenario’s text at name/],
  ['the state of the CRM', (c) => ({ ...c, stateHash: '0'.repeat(64) }), 'replay', /the CRM does not hold what it held/],
  ['the title of the scenario', (c) => ({ ...c, scenario: { ...c.scenario, title: 'Another' } }), 'scenario', /differs from the scenario’s text at title/],
  ['a word of the scenario', scenarioText('says: "An incident', 'says: "No incident'), 'scenario', /text in the pack is not the one that its hash stands for/],
  ['a word of the scenario, with its hash', (c) => rehashed(scenarioText('says: "An incident', 'says: "No incident')(c)), 'log', /chain of the log breaks at step 1 /],
  ['a goal of the scenario made easy', (c) => rechained(rehashed(scenarioText('kind: Record binned in error', 'kind: Other')(c))), 'pages', PAGE],
  ['the seed in the scenario', (c) => rechained(rehashed(scenarioText('seed: 1', 'seed: 2')(c))), 'replay', /./],
  ['the scenario made unreadable', scenarioText('goals:', 'goalz:'), 'scenario', /cannot be played: scenario\.yaml:\d+:\d+ .*goalz/],
  ['the scenario with a part that stands for another', scenarioText('title: Put', 'titel: *x\ntitle: Put'), 'scenario', /cannot be played/],
  ['a starting row that no CRM takes', scenarioText('state: In the bin', 'state: In a box'), 'scenario', /cannot be played: start: .*CAND-0202/],
  ['the sentence of a step', entry(4, { says: 'Restored it at once' }), 'log', /^The chain of the log breaks at step 4 \(Restored it at once\)/],
  ['the sentence of a step, with the chain', (c) => rechained(entry(4, { says: 'Restored it at once' })(c)), 'replay', /^Step 4 \(Restored it at once\): .* for says; run again it is/],
  ['the version of the engine', (c) => rechained({ ...c, engine: '0' }), 'data', /engine .*“0”/],
  ['the version of the page writer, to be spared the pages', (c) => ({ ...c, writer: '0', learner: { ...c.learner, name: 'Somebody Else' } }), 'data', /page writer .*“0”/],
];

describe('with fingerprint and seal made anew', () => {
  it.each(forgeries)('%s is found out', async (_, change, where, says) => {
    const content = change(pack.bundle.content);
    expect(canonical(content)).not.toBe(canonical(pack.bundle.content));
    const { kind, differences } = await verdictWith(resealed(pack.bundle, content));
    expect(kind).toBe('altered');
    expect(differences).toContainEqual({ where, says: expect.stringMatching(says) });
  });
});

describe('with the fingerprint or the seal as they were', () => {
  const account: Change = (c) => ({ ...c, account: { ...c.account, action: 'I did more.' } });

  it('a changed word does not fit them', async () => {
    const bundle = { ...pack.bundle, content: account(pack.bundle.content) };
    expect((await verdictWith(canonical(bundle))).differences).toContainEqual({ where: 'data', says: expect.stringContaining('do not fit their fingerprint') });
  });

  it('changed pages do not fit the seal', async () => {
    const bundle = { ...pack.bundle, pages: pack.bundle.pages.slice(1) };
    expect((await verdictWith(canonical(bundle))).differences).toContainEqual({ where: 'data', says: expect.stringContaining('do not fit their seal') });
  });

  it('evidence in another shape is named by its path', async () => {
    const bundle = { ...pack.bundle, content: { ...pack.bundle.content, learner: { ...pack.bundle.content.learner, mark: 'A' } } };
    const { differences } = await verdictWith(canonical(bundle));
    expect(differences).toEqual([{ where: 'data', says: expect.stringMatching(/^evidence\.json {2}content\.learner: .*mark/) }]);
  });
});
