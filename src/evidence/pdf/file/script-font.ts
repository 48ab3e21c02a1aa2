/**
 * Owns one further font in the file: shaping with HarfBuzz, and embedding of it what was drawn, so that what is copied reads as it was written.
 * fontkit alone would not do: it misplaces the vowel of น้ำ, the marks of لِلَّهِ, and fails at some words of Gurmukhi.
 * Must never give one code two meanings: a glyph that stands for other letters elsewhere has another code there.
 */
import { type PDFContext, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import * as harfbuzz from 'harfbuzzjs';
import { utf16 } from '../layout/ink.ts';
import { joinShaped, nothing, type Shaped, type ShapedPart } from '../text/face.ts';

const hex = (number: number, digits = 4): string => number.toString(16).toUpperCase().padStart(digits, '0');

/** What a glyph says of which another one says all: there is no way to say nothing, and this cannot be seen. */
const SILENT = '\u200b';

/** A glyph and its place, in thousandths from the start of the word. */
interface Laid {
  code: number;
  x: number;
  rise: number;
  /** From right to left: it stands above, below or in a letter, which says it too. */
  mark: boolean;
}

interface Code {
  glyph: number;
  /** In thousandths. */
  width: number;
  /** What it stands for; nothing where another glyph of the same letters says it. */
  says: string;
}

/**
 * From right to left, what a page's readers (poppler, pdf.js) find from left to right they turn round, letter by letter. Letters drawn as
 * one (لا) they keep in order, but not a letter and its vowel (تُ).
 */
const asDrawn = (letters: string): string => (/\p{M}/u.test(letters) ? [...letters].reverse().join('') : letters);

export class ScriptFont {
  readonly resource: string;
  readonly ref: PDFRef;
  readonly #font: fontkit.Font;
  readonly #shaper: harfbuzz.Font;
  readonly #subset: fontkit.Subset;
  readonly #name: string;
  readonly #thousandth: number;
  /** By glyph and meaning; codes count from 1. */
  readonly #codes = new Map<string, number>();
  readonly #list: Code[] = [];

  /** `tag`: the six letters that PDF wants before the name of a font that is not whole. @throws Error when the bytes are no font */
  constructor(context: PDFContext, bytes: Uint8Array, resource: string, tag: string) {
    this.resource = resource;
    this.ref = context.nextRef();
    this.#font = fontkit.create(bytes);
    this.#shaper = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
    this.#subset = this.#font.createSubset();
    this.#name = `${tag}+${this.#font.postscriptName ?? 'Noto'}`;
    this.#thousandth = 1000 / this.#font.unitsPerEm;
  }

  get used(): boolean {
    return this.#list.length > 0;
  }

  #code(glyph: number, says: string): number {
    const key = `${glyph} ${says}`;
    const known = this.#codes.get(key);
    if (known) return known;
    const width = Math.round(this.#font.getGlyph(glyph).advanceWidth * this.#thousandth);
    const code = this.#list.push({ glyph: this.#subset.includeGlyph(glyph), width, says });
    this.#codes.set(key, code);
    return code;
  }

  /** Text of one direction, all of which the font has. */
  shape(text: string, rightToLeft: boolean): Shaped {
    const buffer = new harfbuzz.Buffer();
    buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_GRAPHEMES);
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(rightToLeft ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
    harfbuzz.shape(this.#shaper, buffer);
    const glyphs = buffer.getGlyphInfos();
    const positions = buffer.getGlyphPositions();
    const says = this.#meanings(text, glyphs).map((letters) => (rightToLeft ? asDrawn(letters) : letters));
    const thousandths = (units: number) => Math.round(units * this.#thousandth);
    let width = 0;
    const laid = glyphs.map(({ codepoint }, index): Laid => {
      const at = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
      const letters = says[index] ?? '';
      const x = width + thousandths(at.xOffset);
      width += thousandths(at.xAdvance);
      const mark = rightToLeft && letters === '' && at.xAdvance === 0;
      return { code: this.#code(codepoint, letters), x, rise: thousandths(at.yOffset), mark };
    });
    // Letters first: where marks stand between them, readers of the page take one word for several.
    const drawn = [...laid.filter(({ mark }) => !mark), ...laid.filter(({ mark }) => mark)];
    const parts = this.#parts(drawn, width);
    const [first, last] = [parts[0], parts.at(-1)];
    if (says.includes('') && !rightToLeft && first && last) {
      first.opens = text;
      last.closes = true;
    }
    return { width, parts };
  }

  #parts(glyphs: readonly Laid[], width: number): ShapedPart[] {
    let shaped: Shaped = nothing;
    // How far a viewer has moved on, by the glyphs' own widths; what is missing to the wanted place follows as a number.
    let pen = 0;
    for (const { code, x, rise, mark } of glyphs) {
      const unread = mark ? { opens: '', closes: true } : {};
      const codes = `${x === pen ? '' : pen - x}<${hex(code)}>`;
      shaped = joinShaped(shaped, { width: 0, parts: [{ rise, codes, font: this.resource, ...unread }] });
      pen = x + (this.#list[code - 1]?.width ?? 0);
    }
    const last = shaped.parts.at(-1);
    if (last && pen !== width) last.codes += String(pen - width);
    return shaped.parts;
  }

  /** What each glyph stands for: the letters of its cluster, said by the widest of the cluster's glyphs. */
  #meanings(text: string, glyphs: readonly { codepoint: number; cluster: number }[]): string[] {
    const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b);
    const says = glyphs.map(() => '');
    for (const [index, start] of starts.entries()) {
      const own = glyphs.flatMap(({ codepoint, cluster }, at) =>
        cluster === start ? [{ at, wide: this.#font.getGlyph(codepoint).advanceWidth }] : [],
      );
      const speaker = own.reduce((a, b) => (b.wide > a.wide ? b : a));
      says[speaker.at] = text.slice(start, starts[index + 1]);
    }
    return says;
  }

  /** Writes what was shaped so far; nothing may be shaped after. */
  embed(context: PDFContext): void {
    const { ascent, descent, italicAngle, capHeight, bbox } = this.#font;
    const scaled = (units: number) => Math.round(units * this.#thousandth);
    const descriptor = context.obj({
      Type: 'FontDescriptor',
      FontName: this.#name,
      Flags: 4,
      FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled),
      ItalicAngle: italicAngle,
      Ascent: scaled(ascent),
      Descent: scaled(descent),
      CapHeight: scaled(capHeight || ascent),
      StemV: 80,
      FontFile2: context.register(context.flateStream(this.#subset.encode())),
    });
    const glyphs = new Uint8Array(2 * (this.#list.length + 1));
    for (const [index, { glyph }] of this.#list.entries()) glyphs.set([glyph >> 8, glyph & 255], 2 * (index + 1));
    const family = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: this.#name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: context.register(descriptor),
      DW: 0,
      W: [1, this.#list.map(({ width }) => width)],
      CIDToGIDMap: context.register(context.flateStream(glyphs)),
    });
    const font = context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: this.#name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(family)],
    });
    font.set(PDFName.of('ToUnicode'), context.register(context.flateStream(this.#toUnicode())));
    context.assign(this.ref, font);
  }

  #toUnicode(): string {
    const said = this.#list.map(({ says }, index) => `<${hex(index + 1)}> <${utf16(says || SILENT)}>`);
    const blocks = Array.from({ length: Math.ceil(said.length / 100) }, (_, block) => {
      const own = said.slice(100 * block, 100 * (block + 1));
      return `${own.length} beginbfchar\n${own.join('\n')}\nendbfchar`;
    });
    return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
  }
}
