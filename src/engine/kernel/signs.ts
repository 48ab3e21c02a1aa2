/**
 * Owns the signs that stand for a plain one in figures and codes: figures of other scripts, dashes of every kind, wide letters.
 * For numbers, days and codes only: a name or a note keeps the signs its writer chose.
 */
import { cleanLine } from './text.ts';

/** Nothing that does not show belongs in a number or a code, joiners and variation marks not either. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;
const WIDE = /[\uff01-\uff5e]/g;
const DASHES = /[\p{Pd}\u02d7\u2043\u207b\u208b\u2212]/gu;
const FIGURE = /^\p{Nd}$/u;

/** The value of a figure of any script: they stand in runs from nought to nine. */
function figure(sign: string): string {
  const at = sign.codePointAt(0) ?? 0;
  let first = at;
  while (FIGURE.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((at - first) % 10);
}

/** A line without hidden signs, its wide letters as plain ones. Capitals, figures and dashes are as they were. */
export const bare = (typed: string): string =>
  cleanLine(
    cleanLine(typed)
      .replace(UNSEEN, '')
      .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  );

/** The same with every figure one of 0 to 9. */
export const plainFigures = (typed: string): string =>
  bare(typed).replace(/\p{Nd}/gu, (sign) => (sign <= '9' ? sign : figure(sign)));

export const plainDashes = (text: string): string => text.replace(DASHES, '-');

/** A line as numbers, days and pay are read: plain figures, plain dashes. */
export const plainSigns = (typed: string): string => plainDashes(plainFigures(typed));
