/**
 * Owns how what was typed over several lines or sentences stands in the sentence that tells of a change: in quotes, with its lines and with the
 * stop at its end, which a list takes off. The sentence of the log stays as it is; packs that left before have it so.
 */
import { cleanLine, cleanLines } from '../../../engine/kernel/text.ts';
import type { Change } from '../../../engine/log/entry.ts';
import { type Book, tellsAll } from './book.ts';

export const linesOf = (book: Book, text: string): string => (tellsAll(book) ? cleanLines(text) : cleanLine(text));

export const asTyped = (book: Book, says: string, changes: readonly Change[]): string =>
  tellsAll(book) ? cleanLines(wholeTexts(says, changes)) : cleanLine(says);

/** More than one sentence, or more than one line. */
const isLong = (text: Change['to']): text is string => typeof text === 'string' && /\n|[.!?…]["”’)]? \S/.test(text);

/** `says` with each long text of the changes whole and in quotes; those that stand in quotes stay, and so does what stands within them. */
export function wholeTexts(says: string, changes: readonly Change[]): string {
  // Only what came into an empty place is told without quotes (engine/run/change-marks.ts).
  const texts = new Set(changes.flatMap(({ from, to }) => (from === null && isLong(to) ? [to] : [])));
  // Of two of which one holds the other the longer one is looked for first.
  return [...texts].sort((a, b) => b.length - a.length).reduce(quoted, says);
}

/** In one go, however often the text is found. */
function quoted(says: string, text: string): string {
  const cut = text.replace(/\.$/, '');
  let open = 0;
  let looked = 0;
  for (let at = says.indexOf(cut); at >= 0; at = says.indexOf(cut, at + 1)) {
    for (; looked < at; looked += 1) open += says[looked] === '“' ? 1 : says[looked] === '”' ? -1 : 0;
    ENDS.lastIndex = at + (says.startsWith(text, at) ? text : cut).length;
    if (open <= 0 && ENDS.test(says)) return `${says.slice(0, at)}“${text}”${says.slice(ENDS.lastIndex)}`;
  }
  return says;
}

/** What may follow a change in a list of them. */
const ENDS = /(?=[.,]|$| and | \(was empty before\))/y;
