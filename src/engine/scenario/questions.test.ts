/**
 * Owns proof that the questions of a scenario become the same rows for the same learner, in an order of the learner's own, and that their
 * checks say what they mean. Must never say what a shipped scenario asks.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atDesk, done } from '../../../tests/builders/run.ts';
import { aWrittenScenario } from '../../../tests/builders/scenario.ts';
import { settled } from '../../../tests/builders/scenario-files.ts';
import { instanceOf } from './instance.ts';
import { parseScenario } from './parse.ts';

const TEXT = aWrittenScenario(`questions:
  - id: fruit
    kind: sort
    title: Fruit
    ask: Which is which?
    groups: { sweet: Sweet, sour: Sour }
    cards: { lemon: { text: Lemon, under: sour }, pear: { text: Pear, under: sweet }, fig: { text: Fig, under: sweet }, sloe: { text: Sloe, under: sour } }
  - id: door
    kind: order
    title: A door
    ask: What comes first?
    cards: [{ id: knock, text: Knock }, { id: wait, text: Wait }, { id: enter, text: Go in }]
  - id: words
    kind: match
    title: Words
    ask: What do they mean?
    pairs: { folder: { term: Folder, means: A place }, tag: { term: Tag, means: A word } }
    more-meanings: [A person]
  - id: why
    kind: answer
    title: Why
    ask: Why?
    words: { from: 3, to: 5 }
    cites: 1
goals:
  - { id: sorted, says: Sorted, criteria: [P1.1], holds: { question: fruit, is: answered } }
  - { id: sorted-right, says: Sorted right, criteria: [P1.1], holds: { question: fruit, is: right } }
  - { id: ordered, says: In order, criteria: [P1.1], holds: { question: door, is: answered } }
  - { id: ordered-right, says: In the right order, criteria: [P1.1], holds: { question: door, is: right } }
  - { id: matched-right, says: Matched, criteria: [P1.1], holds: { question: words, is: right } }
  - { id: written, says: Written, criteria: [P1.1], holds: { question: why, is: answered } }
traps:
  - { id: all-sweet, says: All is sweet, tells: It is not, when: { count: card, where: { choice: $sweet }, at-least: 3 } }
`);
const file = settled(parseScenario(TEXT)).value;
const made = (code = '') => instanceOf(file, code);
const cardsOf = (code: string, question: string): string[] => {
  const { scenario, ids } = made(code);
  return (scenario.start.card ?? []).filter((card) => card.question === ids[question]).map(({ text }) => String(text));
};

describe('the questions of a scenario', () => {
  it('show their cards in an order of the learner’s own, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (code) => {
        expect(cardsOf(code, 'fruit')).toEqual(cardsOf(code, 'fruit'));
        expect(cardsOf(code, 'fruit').toSorted()).toEqual(['Fig', 'Lemon', 'Pear', 'Sloe']);
      }),
      { numRuns: 10 },
    );
    const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => cardsOf(code, 'fruit').join());
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('never show what is put in order in its right order already', () => {
    for (let code = 0; code < 40; code++) expect(cardsOf(String(code), 'door')).not.toEqual(['Knock', 'Wait', 'Go in']);
  });

  it('keep nowhere among their rows what is right', () => {
    const rows = JSON.stringify([made().scenario.start.question, made().scenario.start.card]);
    expect(rows).not.toMatch(/right|under|CHO-/);
  });

  it('hold as they were answered, right or wrong, and let go when a card is taken back', () => {
    const { scenario, ids } = made();
    const run = atDesk(scenario);
    const place = (card: string, choice: string | null) =>
      done(run, 'place-card', { card: ids[card], choice: choice && ids[choice] });
    for (const card of ['lemon', 'pear', 'fig', 'sloe']) place(card, 'sweet');
    expect(run.state.holding).toEqual(['sorted']);
    expect(run.state.sprung).toEqual(['all-sweet']);
    place('lemon', 'sour');
    place('sloe', 'sour');
    expect(run.state.holding).toEqual(['sorted', 'sorted-right']);
    expect(run.state.sprung).toEqual([]);
    place('fig', null);
    expect(run.state.holding).toEqual([]);
    const order = (cards: string[]) =>
      done(run, 'order-cards', { question: ids['door'], order: cards.map((card) => ids[card]).join(' ') });
    order(['enter', 'wait', 'knock']);
    expect(run.state.holding).toEqual(['ordered']);
    expect(order(['knock', 'wait', 'enter']).says).toBe('Put the cards of “A door” in order: “Knock”, “Wait”, “Go in”');
    expect(run.state.holding).toEqual(['ordered', 'ordered-right']);
    done(run, 'match-term', { card: ids['folder'], choice: ids['folder-means'] });
    done(run, 'match-term', { card: ids['tag'], choice: ids['tag-means'] });
    expect(run.state.holding).toContain('matched-right');
  });

  it.each([
    ['too short', 'Step 2.', false],
    ['too long', 'As I did it in step 2', false],
    ['naming no step', 'Because it was so', false],
    ['naming a step that is an answer', 'Because of step 3', false],
    ['naming a step still to come', 'Because of step 9', false],
    ['of the asked length, with a step', 'Because of step 2', true],
  ])('take an answer %s for %s', (_, answer, holds) => {
    const { scenario, ids } = made();
    const run = atDesk(scenario);
    done(run, 'search-candidates', { words: 'a' });
    done(run, 'place-card', { card: ids['pear'], choice: ids['sweet'] });
    done(run, 'write-answer', { question: ids['why'], answer });
    expect(run.state.holding.includes('written')).toBe(holds);
    expect(run.questions().find(({ title }) => title === 'Why')?.written?.text).toBe(answer);
  });
});
