/**
 * Owns: finding the names of steps, figures and evidence in the learner's words, and making links of them.
 * Must never: change a letter of what the learner wrote.
 */
import { ACCOUNT_EVIDENCE, LOG_EVIDENCE } from '../../bundle/names.ts';
import type { Run } from '../text/wrap.ts';
import { type Book, entryOf, figureNumber, linkTo, stepKey } from './book.ts';

/** "step 6", "Figure 2", "Fig. 2", "EV-04"; the space may be a no-break one. */
const NAMES = /\b(?:step[ \u00a0](\d{1,5})|fig(?:ure|\.)[ \u00a0](\d{1,3})|(EV-\d{2,3}))\b/gi;

function target(
  book: Book,
  step: string | undefined,
  figure: string | undefined,
  evidence: string | undefined,
): Run['link'] {
  const { figures } = book.content;
  if (step !== undefined) {
    return entryOf(book, Number(step)) && linkTo(book, stepKey(Number(step)), `step ${Number(step)} in the action log`);
  }
  const number = evidence?.toUpperCase();
  if (number === ACCOUNT_EVIDENCE || number === LOG_EVIDENCE) return linkTo(book, number, number);
  const found = figures.find((item) => (number ? item.evidence === number : figureNumber(item) === Number(figure)));
  return found && linkTo(book, found.evidence, `Figure ${figureNumber(found)}`);
}

/** Runs that say just what `text` says; names of things that are in the pack are links, all others stay plain. */
export function withReferences(book: Book, text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(NAMES)) {
    const link = target(book, match[1], match[2], match[3]);
    if (!link) continue;
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    runs.push({ text: match[0], face: 'bold', link });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
