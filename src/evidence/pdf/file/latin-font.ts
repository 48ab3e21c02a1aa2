/**
 * Owns the pack's own fonts, for Latin, Greek and Cyrillic: shaping with fontkit, a subset of each with fixed names, and embedding it.
 * Must never be used with a font that is not embedded; standard fonts print "?" for Łukasz.
 */
import { CustomFontSubsetEmbedder, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import type { FaceName, Shaped } from '../text/face.ts';

/** Six fixed letters before the name, as PDF wants for a subset; pdf-lib alone would draw them by lot. */
export const NAMES: Record<FaceName, { resource: string; font: string }> = {
  regular: { resource: 'F1', font: 'RSRCRR+NotoSans-Regular' },
  bold: { resource: 'F2', font: 'RSRCRB+NotoSans-Bold' },
};

export interface LatinFont {
  ref: PDFRef;
  /** Shapes text that the font has whole, from left to right. */
  latin(text: string): Shaped;
  /** Writes the subset of all that was shaped so far; nothing may be shaped after. */
  embed(): Promise<void>;
}

/** Stands for a part of a letter that is no character of its own; read out as nothing. */
const SILENT = 0x200b;

const MARK = /\p{M}/u;

/**
 * A font that never takes letters apart (ccmp): Noto would draw "ị" as i and a dot, and who copies the text would get
 * two characters. Where no mark stands above or below a letter it need not look for places for marks (mark, mkmk), which
 * is most of its work. The layout is set here because pdf-lib lays the same text out again when it encodes it; a fresh
 * object each time because fontkit adds to the one it is given.
 */
function openFont(bytes: Uint8Array): fontkit.Font {
  const font = fontkit.create(bytes);
  const layout = font.layout.bind(font);
  let last: { text: string; run: ReturnType<typeof layout> } | undefined;
  font.layout = (text) => {
    // pdf-lib asks for the same again when it encodes what was just laid out.
    if (last?.text === text) return last.run;
    const run = layout(text, MARK.test(text) ? { ccmp: false } : { ccmp: false, mark: false, mkmk: false });
    for (const glyph of run.glyphs) if (glyph.codePoints.length === 0) glyph.codePoints = [SILENT];
    last = { text, run };
    return run;
  };
  return font;
}

/** Numbers, days and times, of which a long log has thousands, no two the same. */
const NUMBER = /^[\d:,.]+$/;

/** A glyph as it is drawn: its number in the font, and where it and the next one stand, in thousandths. */
interface Placed {
  code: string;
  own: number;
  rise: number;
  shift: number;
  advance: number;
}

class Shaping {
  readonly #font: fontkit.Font;
  readonly #embedder: CustomFontSubsetEmbedder;
  /** Of a sign in a number: its glyph, and how far on the next one stands. */
  readonly #signs = new Map<string, Placed>();
  readonly #advances = new Map<string, number>();

  constructor(font: fontkit.Font, embedder: CustomFontSubsetEmbedder) {
    this.#font = font;
    this.#embedder = embedder;
  }

  shape(text: string): Shaped {
    const parts: Shaped['parts'] = [];
    let width = 0;
    for (const { code, own, rise, shift, advance } of NUMBER.test(text) ? this.#number(text) : this.#placed(text)) {
      // A viewer moves on by the glyph's own width; what is missing to the wanted advance follows as a number.
      const after = advance - shift - own;
      const drawn = `${shift ? -shift : ''}<${code}>${after ? -after : ''}`;
      const last = parts.at(-1);
      if (last?.rise === rise) last.codes += drawn;
      else parts.push({ rise, codes: drawn });
      width += advance;
    }
    // A word is drawn as often as it stands in the pack, and shaped once.
    for (const part of parts) part.codes = part.codes.replaceAll('><', '');
    return { width, parts };
  }

  #placed(text: string): Placed[] {
    const { glyphs, positions } = this.#font.layout(text);
    const codes = this.#embedder.encodeText(text).asString();
    const thousandth = 1000 / this.#font.unitsPerEm;
    return glyphs.map((glyph, index) => {
      const at = positions[index] ?? { xAdvance: glyph.advanceWidth, xOffset: 0, yOffset: 0 };
      return {
        code: codes.slice(4 * index, 4 * index + 4),
        own: Math.round(glyph.advanceWidth * thousandth),
        rise: Math.round(at.yOffset * thousandth),
        shift: Math.round(at.xOffset * thousandth),
        advance: Math.round(at.xAdvance * thousandth),
      };
    });
  }

  /** The same as `#placed`, from what is known of each sign and of each two: no sign of a number is drawn otherwise for what stands farther away. */
  #number(text: string): Placed[] {
    return Array.from(text, (sign, at) => {
      const alone = this.#signs.get(sign) ?? this.#placed(sign)[0];
      if (!alone) throw new Error(`The font has no ${sign}.`);
      this.#signs.set(sign, alone);
      const next = text[at + 1];
      return next === undefined ? alone : { ...alone, advance: this.#before(sign, next) };
    });
  }

  #before(sign: string, next: string): number {
    const known = this.#advances.get(sign + next);
    if (known !== undefined) return known;
    const thousandth = 1000 / this.#font.unitsPerEm;
    const advance = Math.round((this.#font.layout(sign + next).positions[0]?.xAdvance ?? 0) * thousandth);
    this.#advances.set(sign + next, advance);
    return advance;
  }
}

/** @throws Error when the bytes are not a TrueType font */
export async function openLatinFont(context: PDFContext, name: FaceName, bytes: Uint8Array): Promise<LatinFont> {
  const font = openFont(bytes);
  const embedder = await CustomFontSubsetEmbedder.for({ create: () => font }, bytes, NAMES[name].font);
  const ref = context.nextRef();
  const shaping = new Shaping(font, embedder);
  return {
    ref,
    latin: (text) => shaping.shape(text),
    embed: async () => void (await embedder.embedIntoContext(context, ref)),
  };
}
