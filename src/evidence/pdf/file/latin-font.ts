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

function shape(font: fontkit.Font, embedder: CustomFontSubsetEmbedder, text: string): Shaped {
  const { glyphs, positions } = font.layout(text);
  const codes = embedder.encodeText(text).asString();
  const thousandth = 1000 / font.unitsPerEm;
  const parts: Shaped['parts'] = [];
  let width = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const at = positions[index] ?? { xAdvance: glyph.advanceWidth, xOffset: 0, yOffset: 0 };
    const rise = Math.round(at.yOffset * thousandth);
    const shift = Math.round(at.xOffset * thousandth);
    const advance = Math.round(at.xAdvance * thousandth);
    // A viewer moves on by the glyph's own width; what is missing to the wanted advance follows as a number.
    const after = advance - shift - Math.round(glyph.advanceWidth * thousandth);
    const code = `${shift ? -shift : ''}<${codes.slice(4 * index, 4 * index + 4)}>${after ? -after : ''}`;
    const last = parts.at(-1);
    if (last?.rise === rise) last.codes += code;
    else parts.push({ rise, codes: code });
    width += advance;
  }
  return { width, parts };
}

/** @throws Error when the bytes are not a TrueType font */
export async function openLatinFont(context: PDFContext, name: FaceName, bytes: Uint8Array): Promise<LatinFont> {
  const font = openFont(bytes);
  const embedder = await CustomFontSubsetEmbedder.for({ create: () => font }, bytes, NAMES[name].font);
  const ref = context.nextRef();
  return {
    ref,
    latin: (text) => shape(font, embedder, text),
    embed: async () => void (await embedder.embedIntoContext(context, ref)),
  };
}
