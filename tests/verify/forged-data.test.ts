/**
 * Owns proof that changed words, figures and versions are found out, also when fingerprint and seal were made anew.
 * Must never change the pages; those have a test of their own.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/engine/kernel/json.ts';
import { account, attempt, both, type Forgery, firstFigure, learner } from '../builders/changes.ts';
import { Forger, rechained, resealed } from '../builders/forger.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

const verdictWith = async (evidence: string) =>
  verdictOn(await (await Forger.open(pack.bytes)).attach(evidence).save());

const PAGE = /^Page \d+ does not show what the data in the pack say\.$/;
const forgeries: Forgery[] = [
  ['a word of the account', account({ action: 'I compared the four sources.' }), 'pages', PAGE],
  [
    'the number of pastes',
    account({ history: { firstSaved: null, lastSaved: null, saves: 3, pastes: 0 } }),
    'pages',
    PAGE,
  ],
  ['the learner’s name', learner('Somebody Else'), 'pages', PAGE],
  ['the declaration', (c) => ({ ...c, declaration: { ...c.declaration, help: 'A spell checker' } }), 'pages', PAGE],
  ['the day of packing', attempt({ packedAt: '2026-11-20T11:31:00.000+00:00' }), 'pages', PAGE],
  ['the mode', attempt({ mode: 'assessed' }), 'pages', PAGE],
  [
    'the coverage',
    (c) => ({ ...c, coverage: c.coverage.map((line) => ({ ...line, evidence: ['EV-01', 'EV-02'] })) }),
    'pages',
    PAGE,
  ],
  ['the text for those who cannot see', firstFigure({ alt: 'Nothing to see' }), 'pages', PAGE],
  ['a callout', firstFigure({ callouts: [] }), 'pages', PAGE],
  [
    'the hash of a picture',
    firstFigure({ picture: { width: 60, height: 40, sha256: '0'.repeat(64) } }),
    'figures',
    /^The picture of FIG-01 on page \d+ is not, byte for byte/,
  ],
  [
    'the size of a picture',
    firstFigure({ picture: { width: 61, height: 40, sha256: '0'.repeat(64) } }),
    'pages',
    /picture of Figure 1 has another size/,
  ],
  [
    'a figure left out',
    (c) => ({ ...c, figures: c.figures.slice(1) }),
    'figures',
    /1 more picture than the data tell of/,
  ],
  ['a figure of no step', firstFigure({ step: 99 }), 'figures', /^FIG-01 belongs to step 99, which is not in the log/],
  [
    'the version of the engine',
    (c) => rechained({ ...c, engine: 2 }),
    'data',
    /version of the engine that is not known here: “2”/,
  ],
  [
    'the version of the page writer, to be spared the pages',
    both(learner('Somebody Else'), (c) => ({ ...c, writer: '0' })),
    'data',
    /version of the page writer that is not known here: “0”/,
  ],
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
  it('a changed word does not fit them', async () => {
    const bundle = { ...pack.bundle, content: account({ action: 'I did more.' })(pack.bundle.content) };
    const says = expect.stringContaining('do not fit their fingerprint');
    expect((await verdictWith(canonical(bundle))).differences).toContainEqual({ where: 'data', says });
  });

  it('changed pages do not fit the seal', async () => {
    const bundle = { ...pack.bundle, pages: pack.bundle.pages.slice(1) };
    const says = expect.stringContaining('do not fit their seal');
    expect((await verdictWith(canonical(bundle))).differences).toContainEqual({ where: 'data', says });
  });

  it('evidence in another shape is named by its path', async () => {
    const { content } = pack.bundle;
    const bundle = { ...pack.bundle, content: { ...content, learner: { ...content.learner, mark: 'A' } } };
    const { differences } = await verdictWith(canonical(bundle));
    expect(differences).toEqual([
      { where: 'data', says: expect.stringMatching(/^evidence\.json {2}content\.learner: .*mark/) },
    ]);
  });
});
