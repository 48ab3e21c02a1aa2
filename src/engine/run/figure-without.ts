/**
 * Owns the words of a figure that was taken before somebody was erased or anonymised. Of a figure about them what was typed and what stood
 * there goes, and what the agency did stays; of another only what leads to them goes. Pure, and small: the recorder reads it on the desk, a
 * replay when it checks a pack.
 */
import { quotesOut, takenOut } from '../kernel/take-out-words.ts';
import { tables } from '../record/catalogue.ts';
import type { Columns } from '../record/column.ts';

interface Worded {
  caption: string;
  alt: string;
}
/** `about`: the figure is of a step that was done to them. */
export interface GoneFromFigure {
  about: boolean;
  words: readonly string[];
}

export function figureWithout<F extends Worded>(figure: F, { about, words }: GoneFromFigure): F {
  const { caption, alt } = figure;
  if (!about) return { ...figure, caption: takenOut(caption, words), alt: takenOut(alt, words) };
  const say = withoutTyped(words);
  // When it was stays a day.
  const when = /^.*? after step \d+\./s.exec(alt)?.[0] ?? '';
  return { ...figure, caption: say(caption), alt: `${when}${say(alt.slice(when.length))}` };
}

/** What is said of a mark, or a callout. */
export const markWithout = <M extends { says: string }>(mark: M, { about, words }: GoneFromFigure): M => ({
  ...mark,
  says: about ? withoutTyped(words)(mark.says) : takenOut(mark.says, words),
});

/** In a sentence about them a quotation is theirs too, unless it is a word of the program. */
export const withoutTyped =
  (words: readonly string[]) =>
  (text: string): string =>
    quotesOut(takenOut(text, words), (quoted) => programsOwn().has(quoted.toLowerCase()));

/** Labels, and what is chosen from a list. */
const programsOwn = (): ReadonlySet<string> => {
  known ??= new Set(
    Object.values(tables).flatMap(({ columns }: { columns: Columns }) =>
      Object.values(columns).flatMap(({ label, picks }) => [label, ...(picks ?? [])].map((word) => word.toLowerCase())),
    ),
  );
  return known;
};
let known: ReadonlySet<string> | undefined;
