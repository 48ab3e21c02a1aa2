/**
 * Owns what keeps a text from being read as YAML: its encoding, its length, what the library finds, signs that only look like YAML's own.
 * For whoever writes a file; never needed where a file is right.
 */
import type { Document, LineCounter } from 'yaml';
import { lookalikes, type Unreadable } from './lookalikes.ts';
import { told } from './yaml-sentences.ts';

/** Signs a file has room for: the longest scenario has a tenth of it. */
const LONGEST = 400_000;
const UTF8 = 'expected: UTF-8. Save the file again with the encoding UTF-8';

/** What is wrong with the text before anybody reads it as YAML. */
export function unfitText(text: string): Unreadable | undefined {
  const fault = (code: string, offset: number, says: string): Unreadable => ({ code, offset, says });
  if (text.length > LONGEST)
    return fault(
      'too-long',
      0,
      `the file has ${text.length} signs; expected: at most ${LONGEST}. Take out what is not needed`,
    );
  const nought = text.indexOf('\0');
  if (nought >= 0) return fault('encoding', 0, `the file is written in another encoding (UTF-16, it seems); ${UTF8}`);
  const lost = text.indexOf('\ufffd');
  if (lost >= 0)
    return fault(
      'encoding',
      lost,
      `this sign was lost, because the file is written in another encoding (such as Windows-1252); ${UTF8}`,
    );
  if (text.startsWith('\ufeff'))
    return fault('encoding', 0, `an invisible mark stands before the first word (a “BOM”); ${UTF8}, without a BOM`);
  if (/^(?:\s|#[^\n]*|---|\.\.\.)*$/.test(text))
    return fault('empty', 0, 'the file is empty; expected: words with values, such as “title: …”');
  return undefined;
}

/** What the library found, and signs that it takes for text; the first of what follows from one another. */
export function unreadables(text: string, document: Document, counter: LineCounter): Unreadable[] {
  const faults = [...document.errors, ...document.warnings]
    .map(({ code, message, pos }) => ({
      line: counter.linePos(pos[0]).line,
      ...told(text, document, code, message, pos[0]),
    }))
    .concat(lookalikes(text, document).map((fault) => ({ line: counter.linePos(fault.offset).line, ...fault })))
    .sort((a, b) => a.offset - b.offset);
  // What comes after a line that cannot be read is read askew; a word that stands twice leaves the rest as it is.
  const bad = faults.filter(({ mild }) => !mild);
  // A quote that is never closed swallows the brackets after it.
  const first = bad.find(({ says }) => says.startsWith('this quote')) ?? bad[0];
  return faults
    .filter((fault) => fault === first || (fault.mild && (!first || fault.line < first.line)))
    .map(({ line: _, ...fault }) => fault);
}
