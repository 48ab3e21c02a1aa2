/**
 * Owns the two faces of a pack: behind each a font of its own, and further fonts for what that one lacks, opened only when the text needs them.
 * Must never let a character through that no font can draw; a missing glyph would print as nothing or a box.
 */
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { isLatin } from '../scripts/coverage.ts';
import { inSight, levelsOf, stretches, turns } from '../text/bidi.ts';
import {
  bare,
  type Face,
  type FaceName,
  type Faces,
  joinShaped,
  nothing,
  REPLACEMENT,
  type Shaped,
} from '../text/face.ts';
import { graphemes } from '../text/words.ts';
import { NAMES, openLatinFont } from './latin-font.ts';
import type { PackFonts } from './pack-fonts.ts';
import type { ScriptFont } from './script-font.ts';
import type { ScriptFonts } from './script-fonts.ts';
import { PLAIN } from './sign-by-sign.ts';

/** A stretch that one font draws. */
interface Stretch {
  text: string;
  font: ScriptFont | 'own';
}

function byFont(text: string, turned: boolean, more: ScriptFonts | undefined): Stretch[] {
  const found: Stretch[] = [];
  for (const grapheme of graphemes(text)) {
    const own = isLatin(grapheme);
    const font = own ? (turned && grapheme !== ' ' && more?.turned) || 'own' : (more?.fontFor(grapheme) ?? 'own');
    const drawn = font !== 'own' ? grapheme : own ? bare(grapheme) : REPLACEMENT;
    const last = found.at(-1);
    if (last?.font === font) last.text += drawn;
    else found.push({ text: drawn, font });
  }
  return turned ? found.reverse() : found;
}

function faceOf(name: FaceName, latin: (text: string) => Shaped, more: ScriptFonts | undefined): Face {
  /** By whether it runs from right to left. */
  const shaped = [new Map<string, Shaped>(), new Map<string, Shaped>()] as const;
  const thick = name === 'bold' ? { thick: true } : {};
  const draw = ({ text, font }: Stretch, turned: boolean): Shaped => {
    if (font === 'own') return latin(text);
    const { width, parts } = font.shape(text, turned);
    return { width, parts: parts.map((part) => ({ ...part, ...thick })) };
  };
  const shapeRun = (text: string, level: number): Shaped => {
    const turned = level % 2 === 1;
    if (!turned && PLAIN.test(text)) return latin(text);
    return byFont(text, turned, more)
      .map((stretch) => draw(stretch, turned))
      .reduce(joinShaped, nothing);
  };
  return {
    resource: NAMES[name].resource,
    shape(text, level) {
      const known = shaped[(level ?? 0) % 2 === 1 ? 1 : 0];
      const before = known.get(text);
      if (before) return before;
      const made =
        level === undefined && turns(text)
          ? inSight(stretches(text, levelsOf(text, 'ltr')))
              .map((stretch) => shapeRun(stretch.text, stretch.level))
              .reduce(joinShaped, nothing)
          : shapeRun(text, level ?? 0);
      known.set(text, made);
      return made;
    },
  };
}

export interface EmbeddedFonts {
  faces: Faces;
  /** By resource name: the pack's own two, and those further ones that drew something. To be asked when all is laid out. */
  refs(): Record<string, PDFRef>;
  /** Writes of each font what was drawn with it; nothing may be shaped after. */
  embed(): Promise<void>;
}

/**
 * Both faces of a pack, and behind them the further fonts that `text` needs: all that the pack will print, and maybe more.
 * @throws Error when the bytes are not a TrueType font, or a piece cannot be had
 */
export async function embedFonts(context: PDFContext, fonts: PackFonts, text: string): Promise<EmbeddedFonts> {
  const regular = await openLatinFont(context, 'regular', fonts.regular);
  const bold = await openLatinFont(context, 'bold', fonts.bold);
  const more = isLatin(text)
    ? undefined
    : await (await import('./script-fonts.ts')).openScriptFonts(context, fonts, text);
  return {
    faces: { regular: faceOf('regular', regular.latin, more), bold: faceOf('bold', bold.latin, more) },
    refs: () => ({ [NAMES.regular.resource]: regular.ref, [NAMES.bold.resource]: bold.ref, ...more?.used() }),
    async embed() {
      await regular.embed();
      await bold.embed();
      more?.embed();
    },
  };
}
