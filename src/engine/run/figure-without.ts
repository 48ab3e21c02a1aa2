/**
 * Owns the words of a figure that was taken before somebody was erased or anonymised. Of a figure about them what was typed and what stood
 * there goes, and what the agency did stays; of another only what leads to them goes. Pure, and small: the recorder reads it on the desk, a
 * replay when it checks a pack.
 */
import { ERASED, quotesOut, takenOut, takenOutAsSpelt } from '../kernel/take-out-words.ts';
import { tables } from '../record/catalogue.ts';
import type { Columns } from '../record/column.ts';
import { erasedOnce } from './erased-once.ts';

interface Worded {
  caption: string;
  alt: string;
}
/** `about`: the figure is of a step that was done to them. */
export interface GoneFromFigure {
  about: boolean;
  words: readonly string[];
  /** What stays where it stands in quotation marks: who agreed, who was asked, the days and numbers of what the agency did. */
  kept: readonly string[];
  /** What else their rows said, which is no text: what they chose, how far they travel. */
  particulars: readonly Particular[];
}
export interface Particular {
  label: string;
  value: string;
}

export function figureWithout<F extends Worded>(figure: F, from: GoneFromFigure): F {
  const { caption, alt } = figure;
  const { about, words } = from;
  if (!about) return { ...figure, caption: takenOut(caption, words), alt: takenOut(alt, words) };
  const say = withoutTyped(from);
  // When it was stays a day.
  const when = /^.*? after step \d+\./s.exec(alt)?.[0] ?? '';
  return { ...figure, caption: say(caption), alt: `${when}${say(alt.slice(when.length))}` };
}

/** What is said of a mark, or a callout. */
export const markWithout = <M extends { says: string }>(mark: M, from: GoneFromFigure): M => ({
  ...mark,
  says: from.about ? withoutTyped(from)(mark.says) : takenOut(mark.says, from.words),
});

/** In a sentence about them a quotation is theirs too, unless it is a word of the program, or says who did or agreed to what. */
export const withoutTyped =
  ({ words, kept, particulars }: Omit<GoneFromFigure, 'about'>) =>
  (text: string): string => {
    const theirs = new Set(particulars.map(({ value }) => value.toLowerCase()));
    const said = particulars.reduce((now, each) => withoutParticular(now, each), text);
    const isNobodys = (quoted: string) => !theirs.has(quoted.toLowerCase()) && programsOwn().has(quoted.toLowerCase());
    return erasedOnce(outsideQuoted(said, kept, (part) => quotesOut(takenOut(part, words), isNobodys)));
  };

/** "Sector: Finance" says "Sector: [erased]": that it was asked for stays. */
const withoutParticular = (text: string, { label, value }: Particular): string =>
  takenOutAsSpelt(text, [`${label}: ${value}`], `${label}: ${ERASED}`);

/** What is done to a text but where one of these stands in quotation marks, and nothing else in them. */
function outsideQuoted(text: string, names: readonly string[], work: (part: string) => string): string {
  const [name] = names.filter((each) => text.includes(`“${each}”`));
  return name === undefined
    ? work(text)
    : text
        .split(`“${name}”`)
        .map((part) => outsideQuoted(part, names, work))
        .join(`“${name}”`);
}

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
