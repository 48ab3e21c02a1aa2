/**
 * Owns what the layout knows of a font: how wide a text is and the codes that draw it. Two faces, nothing else.
 * Must never know how many fonts stand behind a face.
 */
export type FaceName = 'regular' | 'bold';

/** A text ready to be drawn. */
export interface Shaped {
  /** In thousandths of the font size. */
  width: number;
  parts: ShapedPart[];
}

export interface ShapedPart {
  /** In thousandths, for marks above and below. */
  rise: number;
  /** Members of a TJ array: hexadecimal codes and kerning. */
  codes: string;
  /** The resource name of the font when it is not the face's own. */
  font?: string;
  /** The font has no bold of its own; its lines are drawn thicker. */
  thick?: boolean;
  /** Here begins what is to be read as this text, whatever the glyphs stand for; it ends with the part that `closes`. */
  opens?: string;
  closes?: boolean;
}

export interface Face {
  /** The name under which pages refer to the font. */
  resource: string;
  /**
   * Shapes any text; what no font has comes out as U+FFFD. `level`: odd when it runs from right to left; left out, the text may
   * run both ways, on one line that begins at the left.
   */
  shape(text: string, level?: number): Shaped;
}

export type Faces = Record<FaceName, Face>;

/** Width in points. */
export const widthOf = (shaped: Shaped, size: number): number => (shaped.width * size) / 1000;

export const nothing: Shaped = { width: 0, parts: [] };

const alike = (a: ShapedPart, b: ShapedPart): boolean =>
  a.rise === b.rise && a.font === b.font && a.thick === b.thick && !a.closes && b.opens === undefined && !b.closes;

/** All of them, one after the other. */
export function joinAll(shaped: readonly Shaped[]): Shaped {
  const parts: ShapedPart[] = [];
  let width = 0;
  for (const one of shaped) {
    width += one.width;
    for (const [at, part] of one.parts.entries()) {
      const last = parts.at(-1);
      if (at === 0 && last && alike(last, part)) last.codes += part.codes;
      else parts.push({ ...part });
    }
  }
  return { width, parts };
}
export const joinShaped = (a: Shaped, b: Shaped): Shaped => joinAll([a, b]);

export const REPLACEMENT = '\ufffd';
/** More marks on one letter than this would run into the lines around it: the letter and its first ones are drawn, the rest is not. */
const MARKS = 4;
const JOINERS = /\u200c|\u200d|[\ufe00-\ufe0f]/g;
const TOWER = new RegExp(`^(.\\p{M}{${MARKS}})\\p{M}+$`, 'su');

export const isTower = (grapheme: string): boolean => TOWER.test(grapheme.replace(JOINERS, ''));

/** The grapheme as it is drawn with a font that joins nothing. */
export const bare = (grapheme: string): string => grapheme.replace(JOINERS, '').replace(TOWER, '$1');
