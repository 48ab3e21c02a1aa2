/**
 * Owns the tables of a knowledge task: its questions, what can be chosen, the cards that are placed. They are there only where a scenario
 * has questions. Must never hold what is right: that stands in the scenario, and goals ask for it.
 */
import { lines, needed, number, pick, refer, table, text, told } from '../column.ts';
import * as picks from '../picks.ts';

/** `cites`: steps of the learner's own that the answer has to name. `words` and `cited` are counted when it is written. */
export const question = table(
  'question',
  'question',
  'QST',
  {
    title: needed(text('Title')),
    kind: needed(pick('Kind', picks.questionKinds)),
    asks: needed(lines('Question')),
    points: lines('Points to think of'),
    words_from: number('Words, at least'),
    words_to: number('Words, at most'),
    cites: number('Steps to name'),
    answer: told(lines('Your answer'), { note: 'name your own steps, such as “step 7”' }),
    words: number('Words'),
    cited: number('Own steps named'),
  },
  { titled: ['title'] },
);

/** A group of a sorting question, or a meaning of a matching one. */
export const choice = table(
  'choice',
  'choice',
  'CHO',
  { question: needed(refer('Question', 'question')), text: needed(text('Choice')) },
  { titled: ['text'] },
);

/** What is sorted, put in order, or matched. The order of their references is the order on the screen. */
export const card = table(
  'card',
  'card',
  'CARD',
  {
    question: needed(refer('Question', 'question')),
    text: needed(text('Card')),
    choice: refer('Placed with', 'choice'),
    place: number('Place', 99),
  },
  { titled: ['text'] },
);
