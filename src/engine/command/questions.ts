/**
 * Owns the commands that answer the questions of a knowledge task: one deliberate step each. An answer can be changed as often as wanted.
 * Must never say what is right; goals and traps ask what stands there.
 */
import { lines, needed } from '../record/column.ts';
import { command } from './define.ts';
import { fields, own, row } from './fields.ts';

const card = row('card');
const NONE = '(no card)';

export const placeCard = command('place-card', { card, ...fields('card', ['choice']) }, (i) =>
  i.choice ? `Put the card ${i.card || NONE} under ${i.choice}` : `Take the card ${i.card || NONE} back`,
);
export const matchTerm = command('match-term', { card, ...fields('card', ['choice']) }, (i) =>
  i.choice ? `Match ${i.card || NONE} with ${i.choice}` : `Take the meaning from ${i.card || NONE}`,
);
/** `order`: the references of all cards of the question, the first first. */
export const orderCards = command(
  'order-cards',
  { question: row('question'), order: own(needed(lines('Order'))) },
  (i) => `Put the cards of ${i.question || '(no question)'} in order: ${i.order.replaceAll(' ', ', ') || '(none)'}`,
);
export const writeAnswer = command(
  'write-answer',
  { question: row('question'), ...fields('question', ['answer'], { answer: 'Write it in your own words.' }) },
  (i) => `Write an answer to ${i.question || '(no question)'}`,
);
