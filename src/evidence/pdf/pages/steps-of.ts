/** Owns the steps in which a row was written, as links to the log. Must never say what they did; the log does. */
import { plain } from '../layout/blocks.ts';
import type { TextRun } from '../text/wrap.ts';
import { type Book, linkTo, stepKey, tellsAll } from './book.ts';

const wroteIt = (book: Book, table: string, id: string, field?: string): number[] =>
  book.content.log
    .filter(({ changes }) =>
      changes.some((one) => one.table === table && one.id === id && (field === undefined || one.field === field)),
    )
    .map(({ step }) => step);

const linked = (book: Book, steps: readonly number[]): TextRun[] =>
  steps.flatMap((step, index) => [
    ...plain(index === 0 ? '' : ', '),
    { text: String(step), link: linkTo(book, stepKey(step), `step ${step} in the action log`) },
  ]);

/** "12, 15". */
export const stepLinks = (book: Book, table: string, id: string): TextRun[] => linked(book, wroteIt(book, table, id));

/** " (step 12)", " (steps 12, 15)"; nothing where no step wrote it. `field`: only those that wrote that. */
export function inSteps(book: Book, table: string, id: string | undefined, field?: string): TextRun[] {
  const steps = id === undefined ? [] : wroteIt(book, table, id, field);
  if (steps.length === 0) return [];
  // Before page writer 4 one step was several.
  const one = steps.length === 1 && tellsAll(book);
  return [...plain(one ? ' (step ' : ' (steps '), ...linked(book, steps), ...plain(')')];
}
