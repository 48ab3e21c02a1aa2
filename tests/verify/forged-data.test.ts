/**
 * Owns proof that changed words, figures and versions are found out, also when the fingerprint was made anew.
 * Must never change the pages; those have a test of their own.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/engine/kernel/json.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { partOf } from '../builders/cases-of.ts';
import { account, attempt, both, type Change, type Forgery, firstFigure, learner } from '../builders/changes.ts';
import { Forger, rechained, resealed } from '../builders/forger.ts';
import { aPack, type Pack, packed, verdictOn } from '../builders/pack.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

const verdictWith = async (evidence: string) =>
  verdictOn(await (await Forger.open(pack.bytes)).attach(evidence).save());

const PICTURE = { width: 120, height: 80, sha256: '0'.repeat(64), pixels: '0'.repeat(64) };
const MISSING = /^The picture of FIG-01, taken at step \d+, is not in the file/;
const forgeries: Forgery[] = [
  [
    'the day of packing',
    attempt({ packedAt: '2026-11-20T11:31:00.000+00:00' }),
    'data',
    /^The log does not end with the making of this pack/,
  ],
  ['the mode', attempt({ mode: 'assessed' }), 'log', /^The chain of the log breaks at step 1 /],
  [
    'the coverage',
    (c) => ({ ...c, coverage: c.coverage.map((line) => ({ ...line, also: ['EV-01', 'EV-02'] })) }),
    'data',
    /^The evidence matrix names/,
  ],
  ['the text for those who cannot see', firstFigure({ alt: 'Nothing to see' }), 'figures', /^What FIG-01 says \(alt\)/],
  [
    'a callout',
    firstFigure({ callouts: [{ number: 1, key: 'task:TASK-0001:', says: 'Done' }] }),
    'figures',
    /^What FIG-01 says \(callouts/,
  ],
  ['the hash of a picture’s pixels', firstFigure({ picture: PICTURE }), 'figures', MISSING],
  ['the size of a picture', firstFigure({ picture: { ...PICTURE, width: 121 } }), 'figures', MISSING],
  [
    'a figure left out',
    (c) => ({ ...c, figures: c.figures.slice(1) }),
    'figures',
    /^FIG-02 is not numbered in the order/,
  ],
  ['a figure of no step', firstFigure({ step: 99 }), 'figures', /^FIG-01 belongs to step 99, which is not in the log/],
  [
    'the version of the engine',
    (c) => rechained({ ...c, engine: ENGINE + 1 }),
    'data',
    new RegExp(`version of the engine that is not known here: “${ENGINE + 1}”`),
  ],
  [
    'the version of the page writer',
    both(learner('Somebody Else'), (c) => ({ ...c, writer: '0' })),
    'data',
    /version of the page writer that is not known here: “0”/,
  ],
];

describe('with the fingerprint made anew', () => {
  it.each(partOf(forgeries))('%s is found out', async (_, change, where, says) => {
    const content = change(pack.bundle.content);
    expect(canonical(content)).not.toBe(canonical(pack.bundle.content));
    const { kind, differences } = await verdictWith(resealed(content));
    expect(kind).toBe('altered');
    expect(differences).toContainEqual(expect.objectContaining({ where, says: expect.stringMatching(says) }));
  });

  it('a picture that is not there is told with the hash by which it was looked for', async () => {
    const { differences } = await verdictWith(resealed(firstFigure({ picture: PICTURE })(pack.bundle.content)));
    expect(differences.find(({ says }) => MISSING.test(says))?.detail).toContain(PICTURE.pixels);
  });
});

describe('with the fingerprint as it was', () => {
  it('a changed word does not fit it', async () => {
    const bundle = { ...pack.bundle, content: account({ action: 'I did more.' })(pack.bundle.content) };
    const says = expect.stringContaining('do not fit their fingerprint');
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

describe('what is the learner’s own to say, changed in the data alone', () => {
  it.each(
    partOf<[string, Change]>([
      ['a word of the account', account({ action: 'I compared the four sources.' })],
      ['the number of pastes', account({ history: { firstSaved: null, lastSaved: null, saves: 3, pastes: 0 } })],
      ['the learner’s name', learner('Somebody Else')],
      ['the help used', (c) => ({ ...c, declaration: { ...c.declaration, help: 'A spell checker' } })],
    ]),
  )('is never “as made”, and the copy shows what the data say: %s', async (_, change) => {
    const content = change(pack.bundle.content);
    const { kind, reasons, copy } = await verdictWith(resealed(content));
    expect(kind).toBe('data verified');
    expect(reasons.join(' ')).toMatch(/drawn as the pack has it/);
    expect(copy && Buffer.compare(copy, (await packed(content, pack.pictures)).bytes)).toBe(0);
  });

  it('a picture said to be packed otherwise than it is shows the same pixels, and its copy is as made', async () => {
    const [first] = pack.bundle.content.figures;
    const content = firstFigure({ picture: { ...first?.picture, sha256: '0'.repeat(64) } })(pack.bundle.content);
    const { bytes } = await packed(content, pack.pictures, 'any');
    const verdict = await verdictOn(bytes);
    expect(verdict).toMatchObject({
      kind: 'data verified',
      reasons: [expect.stringContaining('very pixels of FIG-01')],
    });
    expect(await verdictOn(verdict.copy ?? new Uint8Array())).toMatchObject({ kind: 'as made' });
  });
});
