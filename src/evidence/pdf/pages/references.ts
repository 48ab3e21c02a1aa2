/**
 * Owns finding the names of steps, figures and evidence in the learner's words, and making links of them.
 * Must never change a letter of what the learner wrote.
 */
import { ACCOUNT_EVIDENCE, evidenceNumber, figureOfEvidence, LOG_EVIDENCE } from '../../bundle/names.ts';
import { type Reference, referencesIn } from '../../bundle/references.ts';
import type { TextRun } from '../text/wrap.ts';
import { type Book, entryOf, figureNumber, linkTo, stepKey } from './book.ts';

function target(book: Book, { kind, numbers: [number = 0] }: Reference): TextRun['link'] {
  if (kind === 'step')
    return entryOf(book, number) && linkTo(book, stepKey(number), `step ${number} in the action log`);
  if (kind === 'evidence') {
    const id = evidenceNumber(figureOfEvidence(number) - 1);
    if (id === ACCOUNT_EVIDENCE || id === LOG_EVIDENCE) return linkTo(book, id, id);
  }
  const found = book.content.figures[(kind === 'evidence' ? figureOfEvidence(number) : number) - 1];
  return found && linkTo(book, found.evidence, `Figure ${figureNumber(found)}`);
}

/** Runs that say just what `text` says; names of things that are in the pack are links, all others stay plain. */
export function withReferences(book: Book, text: string): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const reference of referencesIn(text)) {
    const link = target(book, reference);
    if (!link) continue;
    const { start, end } = reference;
    if (start > from) runs.push({ text: text.slice(from, start) });
    runs.push({ text: text.slice(start, end), face: 'bold', link });
    from = end;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
