/**
 * Owns the pages of a knowledge task: each question as it was asked, what was placed or written, and the steps in which it was.
 * Must never say of an answer that it is right or wrong, nor mend, shorten or comment the learner's words.
 */
import { count, listWords } from '../../../engine/kernel/phrases.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import type { Entry } from '../../../engine/log/entry.ts';
import type { Content } from '../../bundle/schema.ts';
import { bold, heading, paragraph, plain } from '../layout/blocks.ts';
import type { Flow } from '../layout/flow.ts';
import { COLOUR, STYLE } from '../layout/style.ts';
import { type TableRow, table } from '../layout/table.ts';
import { type Tag, tagUnder } from '../layout/tags.ts';
import { paragraphs } from '../text/words.ts';
import { type Book, linkTo, stepKey } from './book.ts';
import { withReferences } from './references.ts';

type Question = Content['questions'][number];

export const questionKey = ({ id }: Question): string => `question ${id}`;

/** Steps that were done and answered this question: by the question itself, or by one of its cards. */
const answersOf = ({ content: { log } }: Book, { id, cards }: Question): readonly Entry[] =>
  log.filter(
    ({ outcome, command: { input } }) =>
      outcome === 'done' && (input['question'] === id || cards.some((card) => card.id === input['card'])),
  );

/** The question that a step answered, and its number; undefined for other steps. */
export function questionOfStep(book: Book, step: number): { question: Question; number: number } | undefined {
  const { questions } = book.content;
  const index = questions.findIndex((question) => answersOf(book, question).some((entry) => entry.step === step));
  const question = questions[index];
  return question && { question, number: index + 1 };
}

/** "step 7", as a link to its line in the log. */
const stepLink = (book: Book, step: number) => ({
  text: `step ${step}`,
  link: linkTo(book, stepKey(step), `step ${step} in the action log`),
});

function answeredIn(flow: Flow, sect: Tag, book: Book, question: Question): void {
  const steps = answersOf(book, question).map(({ step }) => step);
  const runs = steps.flatMap((step, index) => [...plain(index === 0 ? 'Answered in ' : ', '), stepLink(book, step)]);
  paragraph(flow, sect, runs.length > 0 ? runs : plain('It was not answered.'), STYLE.small, 4);
}

const PLACED: Readonly<Record<Exclude<Question['kind'], 'Answer'>, [card: string, placed: string, nothing: string]>> = {
  Sort: ['Card', 'Placed under', 'not placed'],
  Match: ['Word', 'Matched with', 'not matched'],
  Order: ['Card', 'Place', 'not placed'],
};

function cardsOf(flow: Flow, sect: Tag, question: Question): void {
  if (question.kind === 'Answer') return;
  const [card, placed, nothing] = PLACED[question.kind];
  const inOrder = (value: string | number | null): number =>
    typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
  const cards =
    question.kind === 'Order'
      ? question.cards.toSorted((a, b) => inOrder(a.placed) - inOrder(b.placed) || 0)
      : question.cards;
  const rows = cards.map((each): TableRow => {
    const where = each.placed === null ? { text: nothing } : bold(cleanLine(String(each.placed)));
    return { cells: [[{ runs: plain(cleanLine(each.text)) }], [{ runs: [where] }]] };
  });
  table(
    flow,
    sect,
    [
      { head: card, width: 281.28 },
      { head: placed, width: 210 },
    ],
    rows,
  );
  if (question.choices.length > 0)
    paragraph(
      flow,
      sect,
      plain(`There was to choose from: ${listWords(question.choices.map((choice) => `“${cleanLine(choice)}”`))}.`),
      STYLE.small,
      2,
    );
}

function writtenOf(flow: Flow, sect: Tag, book: Book, { written }: Question): void {
  if (!written) return;
  paragraph(flow, sect, plain('In the learner’s own words:'), STYLE.small, 3);
  const texts = paragraphs(written.text ?? '');
  if (texts.length === 0)
    paragraph(flow, sect, plain('Nothing was written here.'), { ...STYLE.body, colour: COLOUR.quiet });
  for (const text of texts) paragraph(flow, sect, withReferences(book, text), STYLE.own);
  const { from, to, cites } = written.asked;
  const cited = `; own steps named: ${written.cited}, of at least ${cites} asked for`;
  paragraph(
    flow,
    sect,
    plain(
      `${count(written.words, 'word')}, of ${from} to ${to} asked for${cites > 0 ? cited : ''}. What it says was not checked.`,
    ),
    STYLE.small,
    0,
  );
}

export function questions(flow: Flow, book: Book): void {
  const { questions: all } = book.content;
  for (const [index, question] of all.entries()) {
    flow.page(`Question ${index + 1} of ${all.length}`);
    const sect = tagUnder(flow.root, 'Sect');
    heading(flow, sect, 1, `${index + 1}. ${question.title}`, questionKey(question));
    if (index === 0)
      paragraph(
        flow,
        sect,
        plain(
          'What was asked, and what was placed or written as it stood at the end. It says nothing of right or wrong; that is for the assessor.',
        ),
        STYLE.small,
        5,
      );
    for (const text of paragraphs(question.asks)) paragraph(flow, sect, plain(text));
    answeredIn(flow, sect, book, question);
    cardsOf(flow, sect, question);
    writtenOf(flow, sect, book, question);
  }
}
