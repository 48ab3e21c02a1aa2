/**
 * Owns proof of what may differ in a pack that the product itself wrote anew, where pages and data agree: the learner's own words,
 * and nothing that the log gives. What is derived from it besides: see forged-derived.test.ts.
 * Must never forbid a learner their own words; account, own captions and help used are theirs.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import type { Difference } from '../../src/evidence/verdict/verdict.ts';
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
const signed =
  (over: Partial<Content['declaration']>): Change =>
  (c) => ({ ...c, declaration: { ...c.declaration, ...over } });
/** A step, and all after it, at another moment; the chain made anew. */
const moved =
  (from: number, to: (at: string, index: number) => string): Change =>
  (c) => {
    const log = c.log.map((each, index) =>
      each.step < from ? each : { ...each, command: { ...each.command, at: to(each.command.at, index) } },
    );
    const packedAt = log.at(-1)?.command.at ?? '';
    return rechained({
      ...c,
      log,
      attempt: { ...c.attempt, packedAt },
      declaration: { ...c.declaration, signedAt: packedAt },
    });
  };
/** One step at another moment. */
const clock = (number: number, at: string): Change => moved(number, (now, index) => (index === number - 1 ? at : now));
const later: Change = moved(1, (at) => at.replace('2026', '2199'));
const unit =
  (change: (unit: Content['unit']) => Content['unit']): Change =>
  (c) => ({ ...c, unit: change(c.unit) });
const forgeries: Forgery[] = [
  [
    'the sentence of a step, with its chain',
    both(step(5, { says: 'Restored it' }), rechained),
    'replay',
    /^Step 5 \(Restored it\): /,
  ],
  ['the criteria of a figure', firstFigure({ criteria: ['P2.1'] }), 'figures', /^What FIG-01 says \(criteria/],
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
    ['the help used', signed({ help: 'A spell checker' })],
    ['the name of the learner, and under the declaration', both(learner('Sam Lee'), signed({ name: 'Sam Lee' }))],
  ])('with %s changed verifies: that is theirs to say', async (_, change) => {
    expect(await verdictOf(change)).toMatchObject({ kind: 'as made', differences: [], notes: [] });
  });

  it.each<[string, Change, RegExp]>([
    [
      'the attempt was begun after its first step',
      attempt({ startedAt: '2026-11-24T08:00:00.000+00:00' }),
      /^By the learner’s clock the attempt was begun .* after its first step/,
    ],
    [
      'the declaration was typed under another name',
      signed({ name: 'Somebody Else' }),
      /^The declaration was typed by “Somebody Else”/,
    ],
    [
      'the declaration was typed a year before the work',
      signed({ signedAt: '2025-11-23T09:00:00.000+00:00' }),
      /^The declaration was typed on .*, before the work was done/,
    ],
    [
      'the declaration was typed after the pack was made',
      signed({ signedAt: '2026-11-24T09:00:00.000+00:00' }),
      /^The declaration was typed on .*, after the pack was made/,
    ],
    [
      'the account was saved before the attempt',
      account({ history: { firstSaved: '2020-01-01T09:00:00.000+00:00', lastSaved: null, saves: 1, pastes: 0 } }),
      /^The account was first saved on .*, before the attempt was begun/,
    ],
    [
      'the account was saved after the pack',
      account({ history: { firstSaved: null, lastSaved: '2030-01-01T09:00:00.000+00:00', saves: 1, pastes: 0 } }),
      /^The account was last saved on .*, after the pack was made/,
    ],
    [
      'the clock went back',
      clock(4, '2026-11-23T08:30:00.000+00:00'),
      /^The learner’s clock went back by .* before step 4/,
    ],
    [
      'the clock changed its zone',
      clock(4, '2026-11-23T10:03:00.000+01:00'),
      /^The learner’s clock changed its zone before step 4/,
    ],
    ['the pack is from the year 2199', later, /^The pack says it was made on .*2199.*, which is still to come/],
  ])('is as made, and it is said, when %s', async (_, change, note) => {
    const { kind, notes } = await verdictOf(change);
    expect(kind).toBe('as made');
    expect(notes).toContainEqual(expect.stringMatching(note));
  });

  it.each<[string, Change, Difference['where'], RegExp]>([
    [
      'the words of a criterion',
      unit((u) => ({ ...u, criteria: u.criteria.map((one) => ({ ...one, text: 'Anything at all' })) })),
      'unit',
      /not as they were ever published here/,
    ],
    ['the title of the unit', unit((u) => ({ ...u, title: 'Level 7' })), 'unit', /not as they were ever published/],
    ['the qualification', unit((u) => ({ ...u, qualification: 'Level 7' })), 'unit', /not as they were ever published/],
    ['the note on numbers', unit((u) => ({ ...u, note: '' })), 'unit', /not as they were ever published/],
    [
      'criteria left out of the matrix',
      unit((u) => ({ ...u, criteria: u.criteria.slice(0, 1) })),
      'data',
      /evidence matrix/,
    ],
    [
      'criteria in another order',
      unit((u) => ({ ...u, criteria: u.criteria.toReversed() })),
      'unit',
      /not as they were/,
    ],
    [
      'a member more inside a command’s input',
      both(
        step(4, {}),
        (c) => ({
          ...c,
          log: c.log.map((each) => ({
            ...each,
            command: { ...each.command, input: { ...each.command.input, approved_by_assessor: true } },
          })),
        }),
        rechained,
      ),
      'log',
      /holds more than its command asks for/,
    ],
  ])('with %s changed is altered', async (_, change, where, says) => {
    const { kind, differences } = await verdictOf(change);
    expect(kind).toBe('altered');
    expect(differences).toContainEqual({ where, says: expect.stringMatching(says) });
  });

  it.each([
    ['a frame that reaches out of its picture', { frame: { x: 60, y: 0, width: 50, height: 10 } }],
    ['a frame at 900 %', { frame: { x: 900, y: -700, width: 10, height: 10 } }],
  ])('with %s is altered', async (_, over) => {
    const change = firstFigure({ callouts: content.figures[0]?.callouts.map((one) => ({ ...one, ...over })) });
    expect((await verdictOf(change)).kind).toBe('altered');
  });

  it.each([
    ['fewer than no saves', { saves: -5, pastes: 1 }],
    ['fewer than no pastes', { saves: 3, pastes: -1 }],
  ])('with %s is altered', async (_, counts) => {
    const history = { firstSaved: null, lastSaved: null, ...counts };
    expect((await verdictOf(account({ history }))).kind).toBe('altered');
  });
});
