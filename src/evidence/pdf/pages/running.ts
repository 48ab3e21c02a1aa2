/**
 * Owns the header and footer of every page, drawn when the number of pages is known.
 * Must never be missing from a page: a page that is torn out must still say that it is simulated.
 */
import { capital } from '../../../engine/kernel/phrases.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';
import { isDraft } from '../../../engine/scenario/draft.ts';
import { inkFrame, inkRule, inkText } from '../layout/ink.ts';
import type { Sheet } from '../layout/sheet.ts';
import { COLOUR, CONTENT, PAPER } from '../layout/style.ts';
import { type Face, type Faces, widthOf } from '../text/face.ts';
import { graphemes } from '../text/words.ts';
import { type Book, DRAFT_SCENARIO, SIMULATED, SIMULATED_MORE } from './book.ts';

const SIZE = 7.75;
const HEAD = PAPER.height - 46;
const FOOT = 34;
const PAD = 8;

/** Cut to the width, with "…" where something is missing. */
function shortened(face: Face, text: string, width: number): string {
  if (widthOf(face.shape(text), SIZE) <= width) return text;
  const kept = graphemes(text);
  while (kept.length > 0 && widthOf(face.shape(`${kept.join('').trimEnd()}…`), SIZE) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/** What a page says of itself, wherever it comes to lie. */
export interface PageWords {
  /** Under the section's name. */
  under: string;
  /** At the foot: whose, of what. */
  whose: string;
  fingerprint: string;
}

/** A page that is torn out of a draft's pack says so, too. */
export const packWords = ({ content: { scenario, learner }, fingerprint }: Book): PageWords => ({
  under: cleanLine(isDraft(scenario) ? `${capital(DRAFT_SCENARIO)} · ${scenario.title}` : scenario.title),
  whose: `${cleanLine(learner.name)} · ${cleanLine(scenario.title)}`,
  fingerprint,
});

function header(faces: Faces, sheet: Sheet, words: PageWords): string {
  const { regular, bold } = faces;
  const strong = bold.shape(SIMULATED);
  const rest = regular.shape(` · ${SIMULATED_MORE}`);
  const wide = widthOf(strong, SIZE) + widthOf(rest, SIZE);
  const right = CONTENT.left + CONTENT.width;
  const start = right - PAD - wide;
  const badge = { x: start - PAD, y: HEAD - 5.5, width: wide + 2 * PAD, height: 17 };
  const room = badge.x - CONTENT.left - 12;
  const left = (face: Face, text: string, y: number, colour: string) =>
    inkText(face, SIZE, colour, { x: CONTENT.left, y }, face.shape(shortened(face, text, room)));
  return [
    left(bold, sheet.section, HEAD + 5, COLOUR.ink),
    left(regular, words.under, HEAD - 5.5, COLOUR.quiet),
    inkFrame(badge, COLOUR.strong, 0.6, '[2.5 2] 0'),
    inkText(bold, SIZE, COLOUR.ink, { x: start, y: HEAD }, strong),
    inkText(regular, SIZE, COLOUR.ink, { x: start + widthOf(strong, SIZE), y: HEAD }, rest),
    inkRule(CONTENT.left, HEAD - 16, CONTENT.width, COLOUR.line),
  ].join('\n');
}

function footer({ regular }: Faces, sheet: Sheet, of: number, { whose, fingerprint }: PageWords): string {
  const page = regular.shape(`page ${sheet.index + 1} of ${of} · ${fingerprint.slice(0, 12)}`);
  const x = CONTENT.left + CONTENT.width - widthOf(page, SIZE);
  const own = regular.shape(shortened(regular, whose, x - CONTENT.left - 16));
  return [
    inkRule(CONTENT.left, FOOT + 12, CONTENT.width, COLOUR.line),
    inkText(regular, SIZE, COLOUR.quiet, { x: CONTENT.left, y: FOOT }, own),
    inkText(regular, SIZE, COLOUR.quiet, { x, y: FOOT }, page),
  ].join('\n');
}

/** Adds header and footer to every page. */
export function running(faces: Faces, sheets: readonly Sheet[], words: PageWords): void {
  for (const sheet of sheets) {
    sheet.artifact(header(faces, sheet, words), 'Header');
    sheet.artifact(footer(faces, sheet, sheets.length, words), 'Footer');
  }
}
