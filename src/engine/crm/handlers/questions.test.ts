/**
 * Owns proof of what the CRM takes and refuses of answers to questions, and of what it counts in them.
 * Must never judge whether an answer is right; goals do.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/builders/any-text.ts';
import { casesOf } from '../../../../tests/builders/cases-of.ts';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';

const choiceOf = (crm: TestCrm, card: string) => crm.row('card', card)?.choice;
const order = (crm: TestCrm): string[] =>
  crm.sandbox
    .where('card', 'question', 'QST-0003')
    .filter(({ place }) => place !== null)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .map(({ text }) => text);

describe('a card', () => {
  it('is placed, placed elsewhere and taken back, right or wrong', () => {
    const crm = new TestCrm();
    expect(crm.refused('place-card', { card: 'CARD-0001', choice: 'CHO-0001' })).toEqual([]);
    expect(choiceOf(crm, 'CARD-0001')).toBe('CHO-0001');
    expect(crm.refused('place-card', { card: 'CARD-0001', choice: 'CHO-0002' })).toEqual([]);
    expect(crm.refused('place-card', { card: 'CARD-0001', choice: null })).toEqual([]);
    expect(choiceOf(crm, 'CARD-0001')).toBeNull();
  });

  it.each([
    [
      'where it lies already',
      'place-card',
      { card: 'CARD-0001', choice: null },
      expect.stringContaining('Nothing was changed'),
    ],
    [
      'with a choice of another question',
      'place-card',
      { card: 'CARD-0001', choice: 'CHO-0003' },
      'choice: Placed with: that one belongs to another question.',
    ],
    [
      'where its question is not sorted',
      'place-card',
      { card: 'CARD-0003', choice: 'CHO-0001' },
      '“First things” is answered otherwise. Its cards are put in order.',
    ],
    [
      'where its question is not matched',
      'match-term',
      { card: 'CARD-0001', choice: 'CHO-0001' },
      '“Fruit” is answered otherwise. Its cards are sorted into groups.',
    ],
    ['that is not there', 'place-card', { card: 'CARD-0099', choice: 'CHO-0001' }, 'card: There is no card CARD-0099.'],
  ])('is not placed %s', (_, name, input, says) => expect(new TestCrm().refused(name, input)).toEqual([says]));

  it('is put in order with the others, each in its place once', () => {
    const crm = new TestCrm();
    const put = (order: string) => crm.refused('order-cards', { question: 'QST-0003', order });
    expect(put('CARD-0005 CARD-0003 CARD-0004')).toEqual([]);
    expect(order(crm)).toEqual(['Go in', 'Knock', 'Wait']);
    expect(put('CARD-0003, CARD-0004, CARD-0005')).toEqual([]);
    expect(order(crm)).toEqual(['Knock', 'Wait', 'Go in']);
    expect(put('CARD-0003 CARD-0004 CARD-0005')).toEqual([expect.stringContaining('Nothing was changed')]);
  });

  it.each([
    ['too few', 'CARD-0003 CARD-0004'],
    ['one twice', 'CARD-0003 CARD-0003 CARD-0004'],
    ['one of another question', 'CARD-0003 CARD-0004 CARD-0001'],
    ['too many', 'CARD-0003 CARD-0004 CARD-0005 CARD-0005'],
  ])('is not put in order with %s', (_, order) =>
    expect(new TestCrm().refused('order-cards', { question: 'QST-0003', order })).toEqual([
      'order: Order: name each card of this question once, the first first.',
    ]),
  );
});

describe('a written answer', () => {
  it('is kept as typed, with its words and the own steps that it names counted', () => {
    const crm = new TestCrm();
    crm.do('open-candidate', { candidate: AMIRA });
    crm.do('update-candidate', { candidate: AMIRA, changes: { town: 'York' } });
    crm.do('place-card', { card: 'CARD-0001', choice: 'CHO-0001' });
    const answer = 'I looked (step 1) and changed the town (steps 2 and 3); see step 2 and step 77.';
    expect(crm.refused('write-answer', { question: 'QST-0002', answer })).toEqual([]);
    // Step 3 is an answer itself, step 77 is not there, step 2 is named twice.
    expect(crm.row('question', 'QST-0002')).toMatchObject({ answer, words: 18, cited: 2 });
  });

  it('does not count a step in which the CRM refused, or one of another person', () => {
    const crm = new TestCrm({
      audit: [
        {
          id: 'AUD-0001',
          step: 0,
          on_day: '2026-10-01',
          staff: 'STAFF-0002',
          action: 'create',
          record: 'task',
          record_id: 'TASK-0001',
        },
      ],
    });
    crm.do('add-skill', { candidate: AMIRA, skill: 'SKILL-0001' });
    crm.do('write-answer', { question: 'QST-0002', answer: 'As in step 1, and step 0.' });
    expect(crm.row('question', 'QST-0002')).toMatchObject({ cited: 0 });
  });

  it('is written again as often as wanted, and not left empty', () => {
    const crm = new TestCrm();
    crm.do('write-answer', { question: 'QST-0002', answer: 'One' });
    expect(crm.refused('write-answer', { question: 'QST-0002', answer: 'Two words' })).toEqual([]);
    expect(crm.row('question', 'QST-0002')).toMatchObject({ answer: 'Two words', words: 2 });
    expect(crm.refused('write-answer', { question: 'QST-0002', answer: '  ' })).toEqual([
      'answer: Your answer is missing. Write it in your own words.',
    ]);
    expect(crm.refused('write-answer', { question: 'QST-0001', answer: 'Sweet' })).toEqual([
      '“Fruit” is answered otherwise. Its cards are sorted into groups.',
    ]);
  });

  it('stands as it was typed, whatever is in it', () =>
    fc.assert(
      fc.property(
        fc.oneof(anyText(30), fc.constantFrom('<img src=x onerror=alert(1)>', "'; DROP TABLE question; --")),
        (typed) => {
          const crm = new TestCrm();
          const { refusals } = crm.do('write-answer', { question: 'QST-0002', answer: typed });
          const kept = crm.row('question', 'QST-0002')?.answer ?? null;
          expect(refusals.length > 0).toBe(kept === null);
          // Tidied like every other text of several lines, once: written again as it stands, nothing changes.
          if (kept !== null) expect(crm.do('write-answer', { question: 'QST-0002', answer: kept }).changes).toEqual([]);
          if (kept !== null && /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(typed)) expect(kept).toBe(typed);
        },
      ),
      { numRuns: casesOf(60) },
    ));
});
