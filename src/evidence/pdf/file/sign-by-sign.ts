/**
 * Owns how far on the next sign of a plain text stands, as the font itself lays the two out: a long log has thousands of words, and a few
 * hundred pairs of signs. Each pair is asked of a font once, for all packs.
 * Must never answer for a text in which the font would draw two signs as one, or a sign otherwise for what stands farther away.
 */
import * as fontkit from 'fontkit';

/** A keyboard's signs, and those of the product's own sentences. That none of them minds what stands two signs away is proved in latin-font.test.ts. */
export const PLAIN = /^[ -~£·–—‘’“”…]+$/;

/** Noto would draw "ị" as i and a dot, and who copies the text would get two characters. */
const WHOLE = { ccmp: false };
/** Where no mark stands above or below a letter the font need not look for places for marks, which is most of its work. */
const WITHOUT_MARKS = { ...WHOLE, mark: false, mkmk: false };
const MARK = /\p{M}/u;

/** How a font lays a text out here; a fresh object each time because fontkit adds to the one it is given. */
export const featuresFor = (text: string): Record<string, boolean> => ({
  ...(MARK.test(text) ? WHOLE : WITHOUT_MARKS),
});

/** In thousandths of the size. */
export interface Step {
  /** The sign's own width. */
  own: number;
  /** From its beginning to that of the next one. */
  advance: number;
}

export class SignBySign {
  readonly font: fontkit.Font;
  /** `null`: the font does otherwise with these two. */
  readonly #steps = new Map<string, Step | null>();

  constructor(bytes: Uint8Array) {
    this.font = fontkit.create(bytes);
  }

  /** One for each sign; undefined where the font does otherwise than with each two of them. */
  stepsOf(text: string): Step[] | undefined {
    if (!PLAIN.test(text)) return undefined;
    const found: Step[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const step = this.#step(text.slice(at, at + 2));
      if (!step) return undefined;
      found.push(step);
    }
    return found;
  }

  /** Of the first of two signs, or of the last one of a text. */
  #step(signs: string): Step | null {
    const known = this.#steps.get(signs);
    if (known !== undefined) return known;
    const laid = this.#laid(signs);
    const alone = signs.length === 1 ? laid : Array.from(signs, (sign) => this.#laid(sign)[0]);
    const apart = laid.length === signs.length && laid.every((one, at) => one.id === alone[at]?.id && one.still);
    const [first, last] = [laid[0], laid.at(-1)];
    const step = apart && first && last?.advance === alone.at(-1)?.advance ? first : null;
    this.#steps.set(signs, step);
    return step;
  }

  #laid(text: string): (Step & { id: number; still: boolean })[] {
    const { glyphs, positions } = this.font.layout(text, featuresFor(text));
    const thousandth = 1000 / this.font.unitsPerEm;
    return glyphs.map(({ id, advanceWidth }, at) => {
      const { xAdvance = advanceWidth, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
      return {
        id,
        still: xOffset === 0 && yOffset === 0,
        own: Math.round(advanceWidth * thousandth),
        advance: Math.round(xAdvance * thousandth),
      };
    });
  }
}

const known = new WeakMap<Uint8Array, SignBySign>();

/** Of this very font. @throws Error when the bytes are not a TrueType font */
export function signBySign(bytes: Uint8Array): SignBySign {
  const signs = known.get(bytes) ?? new SignBySign(bytes);
  known.set(bytes, signs);
  return signs;
}
