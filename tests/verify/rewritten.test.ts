/**
 * Owns proof of what may differ in a pack that the product itself wrote anew, where pages and data agree: the learner's own words,
 * and nothing that the log gives. What is derived from it besides: see forged-derived.test.ts.
 * Must never forbid a learner their own words; account, own captions and help used are theirs.
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
const forgeries: Forgery[] = [
  [
    'the sentence of a step, with its chain',
    both(step(5, { says: 'Restored it' }), rechained),
    'replay',
    /^Step 5 \(Restored it\): /,
  ],
  ['the criteria of a figure', firstFigure({ criteria: ['P2.1'] }), 'figures', /^What FIG-01 says \(criteria/],
  ['the moment of beginning', attempt({ startedAt: '2026-11-24T08:00:00.000+00:00' }), 'data', /^The times at which/],
];

describe('a pack written anew by the product', () => {
  it.each(forgeries)('with %s changed is found out', async (_, change, where, says) => {
    const { kind, differences } = await verdictOf(change);
    expect(kind).toBe('altered');
    expect(differences).toContainEqual({ where, says: expect.stringMatching(says) });
  });

  it.each<[string, Change]>([
    ['the account', account({ result: 'The record is kept as long as it must be.' })],
    ['a caption of the learner’s own', firstFigure({ ownCaption: 'Here I put it back.' })],
    ['the help used', (c) => ({ ...c, declaration: { ...c.declaration, help: 'A spell checker' } })],
    ['the name of the learner', learner('Sam Lee')],
  ])('with %s changed verifies: that is theirs to say', async (_, change) => {
    expect(await verdictOf(change)).toMatchObject({ kind: 'verified', differences: [], notes: [] });
  });
});
