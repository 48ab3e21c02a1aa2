/**
 * Owns the handlers of answers: cards are placed, terms matched, an order is made, words are written and counted. What is wrong is let stand.
 * Must never read an answer for what it says: only its words are counted, and the steps that it names.
 */
import { stepsIn } from '../../kernel/references.ts';
import { countWords } from '../../kernel/text.ts';
import type { Row } from '../../record/catalogue.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing, refuseField } from '../rules/checks.ts';
import { ownAmong } from '../rules/own-steps.ts';
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

export const orderCards: Handler<'order-cards'> = (crm, { question, order }) => {
  ofKind(crm, question, 'Order');
  const named = order.split(/[\s,]+/).filter(Boolean);
  const cards = crm.where('card', 'question', question).map(({ id }) => id);
  if (named.length !== cards.length || cards.some((id) => !named.includes(id)))
    refuse('order', 'Order: name each card of this question once, the first first.');
  for (const [index, id] of named.entries()) crm.update('card', id, { place: index + 1 });
};

export const writeAnswer: Handler<'write-answer'> = (crm, { question, answer }) => {
  ofKind(crm, question, 'Answer');
  crm.update('question', question, {
    answer,
    words: countWords(answer),
    cited: ownAmong(crm, stepsIn(answer)).length,
  });
};
