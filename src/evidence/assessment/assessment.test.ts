/** Owns proof that an assessment only grows, that of each thing the last word stands whatever came between, and that the door takes nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, beginAssessment } from './append.ts';
import { parseAssessment } from './parse.ts';
import { changedSince, roundOf as roundIn, roundsFor } from './round.ts';
import { ruleNames } from './rules.ts';
import { type Assessment, criterionDecisions, decisions, type Statement } from './schema.ts';
import { sentencesOf } from './sentences.ts';
import {
  historyOf,
  judgementOf,
  listed,
  nextOf,
  outstanding,
  referredIn,
  standing,
  subjectOf,
  unanswered,
} from './standing-of.ts';

const CRITERIA = ['P2.1', 'P2.2', 'P3.1'];
const EMPTY = beginAssessment(
  {
    attempt: { id: 'a-1', packedAt: '2026-11-23T11:31:00.000+00:00' },
    learner: { name: 'Łukasz Żółć', employer: '', centre: '', number: '' },
    unit: { title: 'Unit', qualification: 'Level 2', criteria: CRITERIA.map((id) => ({ id, text: `Text of ${id}` })) },
    scenario: { slug: 'put-right', version: 2, title: 'Put right' },
    goals: [
      { id: 'a', says: 'A holds', holds: true, criteria: ['P2.1'] },
      { id: 'b', says: 'B holds', holds: false, criteria: ['P2.1'] },
      { id: 'c', says: 'C holds', holds: true, criteria: ['P2.2'] },
    ],
  },
  'f'.repeat(64),
);
const FILE = 'd'.repeat(64);
const at = (minute: number) => `2026-12-01T10:${String(minute % 60).padStart(2, '0')}:00.000+00:00`;
const roundOf = (assessment: Assessment) => roundIn(assessment, { decision: FILE, by: 'Ann Assessor', at: at(0) });
const said = (assessment: Assessment, ...all: Statement[]): Assessment =>
  all.reduce((now, says, i) => append(now, { at: at(i), by: 'Ann Assessor', says }), assessment);
const judged = (criterion: string, decision: (typeof criterionDecisions)[number] | null, feedback = ''): Statement => ({
  ...{ about: 'criterion', criterion, decision, feedback },
  ...{ simulation: null, workplace: '' },
});
const mark = (number: number, criterion: string | null, says: string, gone = false): Statement => ({
  ...{ about: 'mark', mark: number, kind: 'question', criterion, says, gone },
  on: { at: 'figure', figure: 'FIG-01', quote: 'A caption' },
});

const words = fc.string({ maxLength: 20 });
const aNumber = fc.integer({ min: 1, max: 3 });
const criterion = fc.constantFrom(...CRITERIA);
const maybe = fc.option(fc.boolean());
const spoken = words.map((text) => `x${text}`);
const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({
    ...{ about: fc.constant('criterion' as const), criterion, feedback: words, simulation: maybe, workplace: words },
    decision: fc.option(fc.constantFrom(...criterionDecisions)),
  }),
  fc.record({
    ...{ about: fc.constant('rule' as const), rule: fc.constantFrom(...ruleNames), satisfied: maybe, comment: words },
  }),
  fc.record({
    ...{ about: fc.constant('overall' as const), feedback: words, authority: words, adjustments: words },
    decision: fc.option(fc.constantFrom(...decisions)),
  }),
  fc
    .record({ number: aNumber, says: spoken, gone: fc.boolean() })
    .map(({ number, says, gone }) => mark(number, null, says, gone)),
  fc.record({
    ...{ about: fc.constant('action' as const), action: aNumber, criterion: fc.option(criterion), says: spoken },
    ...{ due: fc.constantFrom('2026-12-24', null), gone: fc.boolean() },
  }),
  fc.record({
    ...{ about: fc.constant('question' as const), question: aNumber, criterion: fc.option(criterion), asks: spoken },
    ...{ answer: words, gone: fc.boolean() },
  }),
);

describe('an assessment', () => {
  it('only grows: what was said stays as it was said, in its order', () => {
    fc.assert(
      fc.property(fc.array(statement), statement, (before, more) => {
        const first = said(EMPTY, ...before);
        const kept = structuredClone(first);
        const second = append(first, { at: at(59), by: 'Ann Assessor', says: more });
        expect(first).toEqual(kept);
        expect(second.entries.slice(0, first.entries.length)).toEqual(kept.entries);
        expect(second.entries.length - first.entries.length).toBeLessThanOrEqual(1);
        expect(parseAssessment(JSON.parse(JSON.stringify(second)))).toEqual({ ok: true, value: second });
      }),
    );
  });

  it('stands as the last word on each thing, whatever was said of others in between', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1 }), fc.infiniteStream(fc.nat()), (all, draws) => {
        const whole = said(EMPTY, ...all);
        // By hand: of each subject the last statement that was made.
        const last = new Map(all.map((says) => [subjectOf(says), says]));
        expect(new Map([...standing(whole.entries)].map(([subject, { says }]) => [subject, says]))).toEqual(last);
        // Another interleaving of the same subjects.
        const queues = [...Map.groupBy(all, subjectOf).values()].map((queue) => [...queue]);
        const mixed: Statement[] = [];
        while (queues.some((queue) => queue.length > 0)) {
          const open = queues.filter((queue) => queue.length > 0);
          const next = open[(draws.next().value ?? 0) % open.length]?.shift();
          if (next) mixed.push(next);
        }
        const other = said(EMPTY, ...mixed);
        for (const [subject, { says }] of standing(whole.entries))
          expect(standing(other.entries).get(subject)?.says).toEqual(says);
        expect(outstanding(other)).toEqual(outstanding(whole));
        expect(referredIn(other)).toEqual(referredIn(whole));
        expect(unanswered(other)).toEqual(unanswered(whole));
      }),
    );
  });

  it('says nothing again that stands already, and keeps the history of what was changed', () => {
    const changed = said(
      EMPTY,
      judged('P2.1', 'referred back'),
      judged('P2.1', 'referred back'),
      judged('P2.1', 'competent'),
    );
    expect(changed.entries.map(({ number }) => number)).toEqual([1, 2]);
    expect(historyOf(changed.entries, 'criterion P2.1').map(({ says }) => says)).toEqual([
      judged('P2.1', 'referred back'),
      judged('P2.1', 'competent'),
    ]);
    expect(judgementOf(changed.entries, 'P2.1')).toEqual(judged('P2.1', 'competent'));
  });

  it('decides nothing by itself', () => {
    expect(outstanding(EMPTY)).toEqual(CRITERIA);
    expect(unanswered(EMPTY)).toEqual([...CRITERIA, ...ruleNames, 'overall']);
    const all = said(EMPTY, ...CRITERIA.map((id) => judged(id, 'competent')));
    expect(outstanding(all)).toEqual([]);
    expect(unanswered(all)).toEqual([...ruleNames, 'overall']);
    expect(outstanding(said(all, judged('P2.1', null)))).toEqual(['P2.1']);
  });

  it('does not list what was taken away, and gives its number to nothing else', () => {
    const marked = said(
      EMPTY,
      mark(1, null, 'Why?'),
      mark(2, 'P2.1', 'Where from?'),
      mark(2, 'P2.1', 'Where from?', true),
    );
    expect(listed(marked.entries, 'mark').map((one) => one.mark)).toEqual([1]);
    expect(nextOf(marked.entries, 'mark')).toBe(3);
    expect(nextOf(marked.entries, 'action')).toBe(1);
  });
});

describe('the door for an assessment', () => {
  const good = said(EMPTY, judged('P2.1', 'referred back', 'Ask about the gap.'), judged('P2.2', 'competent'));
  it.each<[string, (raw: Assessment) => unknown, RegExp]>([
    ['nothing', () => null, /holds no decision/],
    ['another file', () => ({ format: 'resourcer-evidence/1' }), /holds no decision/],
    ['one of a version to come', (raw) => ({ ...raw, format: 'resourcer-assessment/9' }), /another version/],
    ['an entry left out', (raw) => ({ ...raw, entries: raw.entries.slice(1) }), /left out, doubled or moved/],
    ['entries moved', (raw) => ({ ...raw, entries: raw.entries.toReversed() }), /left out, doubled or moved/],
    [
      'a criterion of another pack',
      (raw) => ({ ...raw, pack: { ...raw.pack, criteria: [] } }),
      /criterion that the pack does not have/,
    ],
    ['a member more', (raw) => ({ ...raw, competent: true }), /changed or damaged/],
    [
      'a decision of its own words',
      (raw) => JSON.parse(JSON.stringify(raw).replace('referred back', 'failed')),
      /changed or damaged/,
    ],
  ])('does not take %s', (_, change, why) => {
    const read = parseAssessment(change(good));
    expect(read.ok ? '' : read.error).toMatch(why);
  });
});

describe('what is referred back', () => {
  const referred = said(
    EMPTY,
    judged('P2.2', 'competent'),
    judged('P2.1', 'referred back', 'Ask.'),
    mark(1, 'P2.1', 'Why?'),
    mark(2, 'P2.2', 'Good.'),
    mark(3, null, 'Date?'),
  );

  it('is a round with what was said of it, and nothing of what was not referred', () => {
    const round = roundOf(referred);
    expect(round?.referred).toEqual([{ criterion: 'P2.1', feedback: 'Ask.' }]);
    expect(round?.marks.map(({ says }) => says)).toEqual(['Why?', 'Date?']);
    expect(round?.held).toEqual(['a', 'c']);
    expect(round?.decision).toBe(FILE);
    expect(roundOf(said(EMPTY, judged('P2.1', 'competent')))).toBeUndefined();
    expect(roundOf(said(referred, judged('P2.1', 'not yet competent')))).toBeUndefined();
  });

  it('is held against how the goals stand now', () => {
    const round = roundOf(referred);
    if (!round) throw new Error('nothing was referred');
    const now = EMPTY.pack.goals.map((goal) => ({ ...goal, holds: goal.id === 'b' }));
    expect(changedSince(round, 'put-right', now)).toEqual([
      { criterion: 'P2.1', now: ['B holds'], still: [], lost: ['A holds'], open: [] },
    ]);
    // In another scenario a goal of the same name is another goal.
    expect(changedSince(round, 'elsewhere', now)).toEqual([
      { criterion: 'P2.1', now: ['B holds'], still: [], lost: [], open: ['A holds'] },
    ]);
    expect(roundsFor([round], new Set(['P2.1']))).toEqual([round]);
    expect(roundsFor([round], new Set(['P2.2']))).toEqual([]);
  });
});

describe('sentences', () => {
  it('are the text when they are put together again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('I asked. ', 'Why?', '\n', ' ', '“No.” ', 'x', '…'), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          expect(
            sentencesOf(text)
              .map((one) => one.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
    expect(sentencesOf('I asked. Then I saved it.\n\nWhy? “So.” Yes').map(({ text }) => text.trim())).toEqual([
      'I asked.',
      'Then I saved it.',
      'Why?',
      '“So.”',
      'Yes',
    ]);
  });
});
