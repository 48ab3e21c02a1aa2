/**
 * Owns: proof that a pack which the product itself wrote anew from changed data is found out: there pages and data agree.
 * Must never: forbid a learner their own words; account, own captions and help used are theirs.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import { account, attempt, both, type Change, type Forgery, firstFigure, learner, step } from '../builders/changes.ts';
import { rechained } from '../builders/forger.ts';
import { contentOf, packed, verdictOn } from '../builders/pack.ts';
import { solved } from '../builders/run.ts';
import { PUT_RIGHT } from '../builders/scenario-files.ts';

let content: Content;
let pictures: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  ({ content, pictures } = await contentOf(solved(PUT_RIGHT), PUT_RIGHT));
});

const verdictOf = async (change: Change) => verdictOn((await packed(change(content), pictures)).bytes);
/** As if the recorder had taken the first figure at a step that asks for none. */
const elsewhere: Change = (c) => ({
  ...c,
  figures: c.figures.map((figure, i) => (i === 0 ? { ...figure, step: 2 } : figure)),
});

const forgeries: Forgery[] = [
  [
    'the sentence of a step, with its chain',
    both(step(5, { says: 'Restored it' }), rechained),
    'replay',
    /^Step 5 \(Restored it\): /,
  ],
  [
    'a caption',
    firstFigure({ caption: 'Everything is right' }),
    'figures',
    /^What FIG-01 says \(caption\) is not what step \d+ gives\.$/,
  ],
  ['the text for those who cannot see', firstFigure({ alt: 'x' }), 'figures', /^What FIG-01 says \(alt\)/],
  ['the criteria of a figure', firstFigure({ criteria: ['P2.1'] }), 'figures', /^What FIG-01 says \(criteria/],
  ['a callout left out', firstFigure({ callouts: [] }), 'figures', /^What FIG-01 says \(callouts/],
  ['a figure of another step', elsewhere, 'figures', /^Step 2 takes no figure, yet FIG-01/],
  [
    'the coverage',
    (c) => ({ ...c, coverage: c.coverage.map((line) => ({ ...line, evidence: ['EV-01', 'EV-02'] })) }),
    'data',
    /^The evidence matrix names/,
  ],
  ['the moment of packing', attempt({ packedAt: '2026-11-20T11:31:00.000+00:00' }), 'data', /^The times at which/],
  ['the moment of beginning', attempt({ startedAt: '2026-11-24T08:00:00.000+00:00' }), 'data', /^The times at which/],
  ['the mode', attempt({ mode: 'assessed' }), 'data', /^The pack calls its attempt “assessed”/],
  [
    'the words of the declaration',
    (c) => ({ ...c, declaration: { ...c.declaration, statement: 'I was there.' } }),
    'data',
    /^The words of the declaration/,
  ],
];

describe('a pack written anew by the product', () => {
  it.each(forgeries)('with %s changed is found out', async (_, change, where, says) => {
    const { kind, differences } = await verdictOf(change);
    expect(kind).toBe('altered');
    expect(differences).toContainEqual({ where, says: expect.stringMatching(says) });
  });

  it.each<[string, Change]>([
    ['nothing', (c) => c],
    ['the account', account({ result: 'The record is kept as long as it must be.' })],
    ['a caption of the learner’s own', firstFigure({ ownCaption: 'Here I put it back.' })],
    ['the help used', (c) => ({ ...c, declaration: { ...c.declaration, help: 'A spell checker' } })],
    ['the name of the learner', learner('Sam Lee')],
  ])('with %s changed verifies: nobody but the learner can say it', async (_, change) => {
    expect(await verdictOf(change)).toMatchObject({ kind: 'verified', differences: [], notes: [] });
  });
});
