/**
 * Owns the pack's own fonts, for Latin, Greek and Cyrillic: shaping with fontkit, a subset of each with fixed names, and embedding it.
 * Must never be used with a font that is not embedded; standard fonts print "?" for Łukasz.
 */
import { CustomFontSubsetEmbedder, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import type { FaceName, Shaped } from '../text/face.ts';
import { featuresFor, type SignBySign, signBySign } from './sign-by-sign.ts';

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

/**
 * A font that never takes letters apart. The layout is set here because pdf-lib lays the same text out again when it encodes it. One for each
 * pack: a glyph of fontkit keeps the characters for which it was asked first, and they are written into the file.
 */
function openFont(bytes: Uint8Array, { font: measured }: SignBySign): fontkit.Font {
  // The names of thousands of glyphs are in the table “post”, and are read for one flag of the font.
  const font: fontkit.Font = Object.create(fontkit.create(bytes), { post: { value: measured.post } });
  const layout = font.layout.bind(font);
  let last: { text: string; run: ReturnType<typeof layout> } | undefined;
  font.layout = (text) => {
    // pdf-lib asks for the same again when it encodes what was just laid out.
    if (last?.text === text) return last.run;
    const run = layout(text, featuresFor(text));
    for (const glyph of run.glyphs) if (glyph.codePoints.length === 0) glyph.codePoints = [SILENT];
    last = { text, run };
    return run;
  };
  return font;
}

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
  readonly #signs: SignBySign;
  /** Of a sign: its number in the font that is embedded. */
  readonly #codes = new Map<string, string>();

  constructor(font: fontkit.Font, embedder: CustomFontSubsetEmbedder, signs: SignBySign) {
    this.#font = font;
    this.#embedder = embedder;
    this.#signs = signs;
  }

  shape(text: string): Shaped {
    const parts: Shaped['parts'] = [];
    let width = 0;
    for (const { code, own, rise, shift, advance } of this.#plain(text) ?? this.#placed(text)) {
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

  /** The same as `#placed`, from what is known of each two signs; undefined where that is not enough. */
  #plain(text: string): Placed[] | undefined {
    return this.#signs
      .stepsOf(text)
      ?.map((step, at) => ({ ...step, code: this.#codeOf(text.charAt(at)), rise: 0, shift: 0 }));
  }

  #codeOf(sign: string): string {
    const code = this.#codes.get(sign) ?? this.#embedder.encodeText(sign).asString();
    this.#codes.set(sign, code);
    return code;
  }
}

/** @throws Error when the bytes are not a TrueType font */
export async function openLatinFont(context: PDFContext, name: FaceName, bytes: Uint8Array): Promise<LatinFont> {
  const signs = signBySign(bytes);
  const font = openFont(bytes, signs);
  const embedder = await CustomFontSubsetEmbedder.for({ create: () => font }, bytes, NAMES[name].font);
  const ref = context.nextRef();
  const shaping = new Shaping(font, embedder, signs);
  return {
    ref,
    latin: (text) => shaping.shape(text),
    embed: async () => void (await embedder.embedIntoContext(context, ref)),
  };
}
