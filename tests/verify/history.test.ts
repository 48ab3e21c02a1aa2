/**
 * Owns proof that a pack which answers a decision verifies, says on its pages what was referred back and what holds since, and that a history
 * which does not fit is named. Must never leave the pages as they were; the forger here owns the page writer.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { append, beginAssessment } from '../../src/evidence/assessment/append.ts';
import { type Round, roundOf } from '../../src/evidence/assessment/round.ts';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import { partOf } from '../builders/cases-of.ts';
import { contentOf, packed, verdictOn } from '../builders/pack.ts';
import { solved } from '../builders/run.ts';
import { PUT_RIGHT } from '../builders/scenario-files.ts';
import { checkAccess } from '../pdf/ua/check.ts';
import { textOfPages } from '../pdf/words.ts';

let content: Content;
let pictures: Map<string, Uint8Array>;
let round: Round;
beforeAll(async () => {
  ({ content, pictures } = await contentOf(solved(PUT_RIGHT), PUT_RIGHT, 0, 2));
  const [first] = content.unit.criteria;
  const [goal] = content.goals.filter(({ criteria }) => criteria.includes(first?.id ?? ''));
  const goals = content.goals.map((one) => ({ ...one, holds: one.id !== goal?.id }));
  const before = beginAssessment({ ...content, attempt: { ...content.attempt, id: 'a-0' }, goals }, 'e'.repeat(64));
  const by = { at: '2026-11-22T10:00:00.000+00:00', by: 'Ann Assessor' };
  const judged = append(before, {
    ...by,
    says: {
      about: 'criterion',
      criterion: first?.id ?? '',
      decision: 'referred back',
      feedback: 'Show me how you asked.',
      simulation: null,
      workplace: '',
    },
  });
  const marked = append(judged, {
    ...by,
    says: {
      about: 'mark',
      mark: 1,
      kind: 'question',
      criterion: null,
      on: { at: 'sentence', part: 'action', sentence: 2, quote: 'Then I asked about the gap.' },
      says: 'Whom did you ask?',
      gone: false,
    },
  });
  const found = roundOf(marked, { decision: 'd'.repeat(64), ...by });
  if (!found) throw new Error('nothing was referred back');
  round = found;
});

const answering = (history: Round[], answers: string = history.at(-1)?.decision ?? '') =>
  packed({ ...content, history, answers }, pictures);

describe('a pack that answers a decision', () => {
  it('verifies, and its copy is itself', async () => {
    const { bytes } = await answering([round]);
    expect(await verdictOn(bytes)).toMatchObject({ kind: 'as made', differences: [] });
  });

  it('says what was referred back, where it was said, and what holds since', async () => {
    const { bytes } = await answering([round]);
    const text = (await textOfPages(bytes)).join(' ').replace(/\s+/g, ' ');
    const now = content.goals.find(({ id }) => !round.held.includes(id))?.says ?? '';
    for (const part of [
      'Referred back before',
      'Show me how you asked.',
      'Action, sentence 2',
      'Whom did you ask?',
      `Holds now, and did not then: ${now}`,
    ])
      expect(text).toContain(part);
  });

  it('can be read by ear', async () => {
    expect(await checkAccess((await answering([round])).bytes)).toEqual([]);
  });

  it('has no such page when nothing was referred back', async () => {
    const { bytes } = await packed(content, pictures);
    expect((await textOfPages(bytes)).join(' ')).not.toContain('Referred back before');
  });

  it.each(
    partOf<[string, (round: Round) => unknown[], RegExp]>([
      ['a decision twice', (one) => [one, one], /names a decision twice/],
      [
        'decisions out of order',
        (one) => [one, { ...one, decision: 'a'.repeat(64), at: '2026-11-21T10:00:00.000+00:00' }],
        /not in their order/,
      ],
      ['a decision about this attempt', (one) => [{ ...one, attempt: 'a-1' }], /about this very attempt/],
      ['goals of its own', (one) => [{ ...one, held: ['easy'] }], /goals that the scenario does not have/],
      [
        'a criterion that is not in the pack',
        (one) => [{ ...one, referred: [{ criterion: 'X9', feedback: '' }] }],
        /about none of the criteria/,
      ],
    ]),
  )('is altered with %s', async (_, change, why) => {
    const { bytes } = await answering(change(round) as Round[]);
    const verdict = await verdictOn(bytes);
    expect(verdict.kind).toBe('altered');
    expect(verdict.differences.map(({ says }) => says).join(' ')).toMatch(why);
  });

  it('is altered where it says that it answers another decision than the last', async () => {
    const { differences } = await verdictOn((await answering([round], 'a'.repeat(64))).bytes);
    expect(differences.map(({ says }) => says).join(' ')).toMatch(/answers another decision than the last/);
  });

  it('says where the attempt was begun before the decision, and condemns nothing', async () => {
    const later = { ...round, at: '2026-11-23T09:30:00.000+00:00' };
    const verdict = await verdictOn((await answering([later])).bytes);
    expect(verdict.kind).toBe('as made');
    expect(verdict.notes.join(' ')).toMatch(/before the decision of/);
  });
});
