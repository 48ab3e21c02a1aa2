/**
 * Owns what the layout knows of a font: how wide a text is and the codes that draw it. Two faces, nothing else.
 * Must never let a character through that the font cannot draw; a missing glyph would print as nothing or a box.
 */
import { graphemes } from './words.ts';

export type FaceName = 'regular' | 'bold';

/** A text ready to be drawn. */
export interface Shaped {
  /** In thousandths of the font size. */
  width: number;
  /** Members of a TJ array each: hexadecimal codes and kerning. `rise` in thousandths, for marks above and below. */
  parts: { rise: number; codes: string }[];
}

export interface Face {
  /** The name under which pages refer to the font. */
  resource: string;
  /** Shapes any text; what the font lacks comes out as U+FFFD. */
  shape(text: string): Shaped;
}

export type Faces = Record<FaceName, Face>;

/** Width in points. */
export const widthOf = (shaped: Shaped, size: number): number => (shaped.width * size) / 1000;

export const nothing: Shaped = { width: 0, parts: [] };

/** One after the other. */
export function joinShaped(a: Shaped, b: Shaped): Shaped {
  const last = a.parts.at(-1);
  const first = b.parts[0];
  const parts =
    last && first && last.rise === first.rise
      ? [...a.parts.slice(0, -1), { rise: last.rise, codes: last.codes + first.codes }, ...b.parts.slice(1)]
      : [...a.parts, ...b.parts];
  return { width: a.width + b.width, parts };
}

const REPLACEMENT = '\ufffd';
/** More marks on one letter than this would run into the lines around it. */
const MARKS = 4;
const JOINERS = /\u200c|\u200d|[\ufe00-\ufe0f]/g;

/** The text with every grapheme that cannot be drawn replaced, so that the reader sees that something stood there. */
export function legible(text: string, has: (codePoint: number) => boolean): string {
  if (/^[ -~]*$/.test(text)) return text;
  return graphemes(text)
    .map((grapheme) => {
      const bare = grapheme.replace(JOINERS, '');
      const points = [...bare];
      const drawable = points.length <= 1 + MARKS && points.every((point) => has(point.codePointAt(0) ?? 0));
      return drawable ? bare : REPLACEMENT;
    })
    .join('');
}
