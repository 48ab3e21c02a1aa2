/** Owns proof of what is no entry yet, and that nothing more is asked of an assessor than that. */
import { describe, expect, it } from 'vitest';
import { missingIn } from './missing-in.ts';
import { criterionDecisions, type Statement } from './schema.ts';

const criterion = {
  about: 'criterion',
  criterion: 'P2.1',
  decision: null,
  feedback: '',
  simulation: null,
  workplace: '',
} as const;
const rule = { about: 'rule', rule: 'valid', satisfied: null, comment: '' } as const;
const overall = { about: 'overall', decision: null, feedback: '', authority: '', adjustments: '' } as const;
const question = { about: 'question', question: 1, criterion: null, asks: 'Why?', answer: '', gone: false } as const;
const mark = { about: 'mark', mark: 1, kind: 'comment', criterion: null, says: 'So.', gone: false } as const;
const step = { at: 'step', step: 1, quote: 'x' } as const;
const action = { about: 'action', action: 1, criterion: null, says: 'Ask.', due: null, gone: false } as const;

describe('an entry', () => {
  it.each<[string, Statement, RegExp]>([
    ['a criterion', criterion, /choose a decision, or write something/],
    ['a criterion with blanks alone', { ...criterion, feedback: ' \n' }, /choose a decision, or write something/],
    ['a rule', rule, /choose yes or no/],
    ['the whole', overall, /choose a decision, or write something/],
    ['a mark', { ...mark, on: step, says: ' ' }, /^Write what you say about it\.$/],
    ['something to do', { ...action, says: '' }, /^Write what is to be done\.$/],
    ['a question', { ...question, asks: '\t' }, /^Write the question first\.$/],
  ])('of nothing about %s is none, and says what is missing', (_, says, why) => {
    expect(missingIn(says, undefined)?.says).toMatch(why);
  });

  it('that refers back needs what the learner can act on, also when it stood there before', () => {
    const back = { ...criterion, decision: 'referred back' } as const;
    for (const stands of [undefined, { ...back, feedback: 'Ask.' }])
      expect(missingIn({ ...back, feedback: ' ' }, stands)).toMatchObject({ field: 'feedback' });
    expect(missingIn({ ...back, feedback: 'Ask whom you spoke to.' }, undefined)).toBeUndefined();
  });

  it('needs nothing else: a decision alone is one, a word without a decision too, and taking all back', () => {
    for (const decision of criterionDecisions.filter((one) => one !== 'referred back'))
      expect(missingIn({ ...criterion, decision }, undefined)).toBeUndefined();
    expect(missingIn({ ...criterion, workplace: 'A witness.' }, undefined)).toBeUndefined();
    expect(missingIn({ ...rule, satisfied: false }, undefined)).toBeUndefined();
    expect(missingIn({ ...overall, authority: 'Rule 7' }, undefined)).toBeUndefined();
    for (const says of [criterion, rule, overall]) expect(missingIn(says, says)).toBeUndefined();
    for (const says of [{ ...mark, on: step }, action]) expect(missingIn(says, undefined)).toBeUndefined();
  });

  it('of an answer is none without words, and asking is one', () => {
    expect(missingIn(question, undefined)).toBeUndefined();
    expect(missingIn(question, question)).toMatchObject({ field: 'answer' });
    expect(missingIn({ ...question, answer: 'Because.' }, question)).toBeUndefined();
    // What was answered may be taken back, and so may the question.
    expect(missingIn(question, { ...question, answer: 'Because.' })).toBeUndefined();
    expect(missingIn({ ...question, gone: true }, question)).toBeUndefined();
  });
});
