/**
 * Owns the words of a figure that was taken before somebody was erased or anonymised. Of a figure about them nothing is left that was
 * typed; of another only what leads to them goes. Pure, and small: the recorder reads it on the desk, a replay when it checks a pack.
 */
import { ERASED, quotesOut, takenOut } from '../kernel/take-out-words.ts';

interface Worded {
  caption: string;
  alt: string;
}

/** `about`: the figure is of a step that was done to them. */
export function figureWithout<F extends Worded>(figure: F, words: readonly string[], about: boolean): F {
  const { caption, alt } = figure;
  if (!about) return { ...figure, caption: takenOut(caption, words), alt: takenOut(alt, words) };
  const when = /^.*? after step \d+\./s.exec(alt)?.[0] ?? '';
  return { ...figure, caption: quotesOut(takenOut(caption, words)), alt: `${when} ${ERASED}` };
}

/** What is said of a mark, or a callout. */
export const markWithout = <M extends { says: string }>(mark: M, words: readonly string[], about: boolean): M => ({
  ...mark,
  says: about ? ERASED : takenOut(mark.says, words),
});
