/**
 * Owns the handlers of answers: cards are placed, terms matched, an order is made, words are written and counted. What is wrong is let stand.
 * Must never read an answer for what it says: only its words are counted, and the steps that it names.
 */
import { stepsIn } from '../../kernel/references.ts';
import { countWords } from '../../kernel/text.ts';
import type { Row } from '../../record/catalogue.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing, refuseField } from '../rules/checks.ts';
import { ownSteps } from '../rules/own-steps.ts';
import type { Handler } from './handler.ts';

type Kind = Row<'question'>['kind'];

/** How each kind is answered, for one that is answered as another. */
const BY: Readonly<Record<Kind, string>> = {
  Sort: 'Its cards are sorted into groups.',
  Order: 'Its cards are put in order.',
  Match: 'Its words are matched with meanings.',
  Answer: 'It is answered in your own words.',
};

function ofKind(crm: Crm, question: string, kind: Kind): Row<'question'> {
  const found = existing(crm, 'question', question);
  return found.kind === kind ? found : refuse('', `“${found.title}” is answered otherwise. ${BY[found.kind]}`);
}

function choose(crm: Crm, kind: Kind, { card, choice }: { card: string; choice: string | null }): void {
  const { question } = existing(crm, 'card', card);
  ofKind(crm, question, kind);
  if (choice !== null && existing(crm, 'choice', choice).question !== question)
    refuseField('card', 'choice', 'that one belongs to another question.');
  crm.update('card', card, { choice });
}

export const placeCard: Handler<'place-card'> = (crm, input) => choose(crm, 'Sort', input);
export const matchTerm: Handler<'match-term'> = (crm, input) => choose(crm, 'Match', input);

/** The others keep their order: those from that place on move down by one. */
export const moveCard: Handler<'move-card'> = (crm, { card, place }) => {
  const { question } = existing(crm, 'card', card);
  ofKind(crm, question, 'Order');
  const order = crm
    .where('card', 'question', question)
    .filter((each) => each.place !== null && each.id !== card)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .map(({ id }) => id);
  if (place < 1 || place > order.length + 1)
    refuseField('card', 'place', `write a place from 1 to ${order.length + 1}.`);
  order.splice(place - 1, 0, card);
  for (const [index, id] of order.entries()) crm.update('card', id, { place: index + 1 });
};

export const writeAnswer: Handler<'write-answer'> = (crm, { question, answer }) => {
  ofKind(crm, question, 'Answer');
  crm.update('question', question, {
    answer,
    words: countWords(answer),
    cited: ownSteps(crm, stepsIn(answer)).length,
  });
};
