/**
 * Owns what of a search can be a UK postcode or the start of one. Its first half counts as a whole: LS2 is another place than LS21.
 * Must never decide what a record may hold; the format does.
 */

/** "ls2", "ls21", "ec1a". */
const OUTWARD = /^[a-z]{1,2}\d[a-z\d]?$/;
/** "1", "1a", "1ab". */
const INWARD = /^\d[a-z]{0,2}$/;
/** Both without their gap, where it can only be in one place: "ls21" is a first half, "ls21a" is LS2 1A, "ls211" is LS21 1. */
const BOTH = [/^([a-z]{1,2}\d[a-z\d])(\d[a-z]{0,2})$/, /^([a-z]{1,2}\d)(\d[a-z]{1,2})$/];

/** Words of a search that belong together, and what a postcode between two blanks must hold to fit them. */
export interface SearchPiece {
  words: readonly string[];
  postcode: string;
  /** The first half of a postcode stands alone. */
  outward: boolean;
}

/** `words`: folded, in the order in which they were typed. */
export function piecesOf(words: readonly string[]): SearchPiece[] {
  const [word, next, ...more] = words;
  if (word === undefined) return [];
  const isOutward = OUTWARD.test(word);
  if (isOutward && next !== undefined && INWARD.test(next))
    return [{ words: [word, next], postcode: ` ${word} ${next}`, outward: false }, ...piecesOf(more)];
  const [, outward, inward] = BOTH.map((form) => form.exec(word)).find(Boolean) ?? [];
  const postcode = outward && inward ? ` ${outward} ${inward}` : isOutward ? ` ${word} ` : ` ${word}`;
  return [{ words: [word], postcode, outward: isOutward }, ...piecesOf(words.slice(1))];
}
