/**
 * Owns the further fonts of one pack: which pieces its text needs, fetching them, and finding the one that draws a sign.
 * Only loaded when a text needs it. Must never fetch a piece that nothing asks for, or in another order.
 */
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { piecesFor, signsOf } from '../scripts/needs.ts';
import { turns } from '../text/bidi.ts';
import type { PackFonts } from './pack-fonts.ts';
import { ScriptFont } from './script-font.ts';
import { unwrapped } from './woff.ts';

export interface ScriptFonts {
  /** Draws a grapheme that the pack's own fonts cannot draw; undefined when there is none. */
  fontFor(grapheme: string): ScriptFont | undefined;
  /** Draws what the pack's own fonts have, brackets and commas for the most part, where the writing runs from right to left. */
  turned: ScriptFont | undefined;
  /** By resource name, those that drew something. */
  used(): Record<string, PDFRef>;
  embed(): void;
}

/** Two letters after four, counted on: RSRCAA, RSRCAB … */
const tagOf = (index: number): string => `RSRC${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`;
/** The first two are the pack's own. */
const resourceOf = (index: number): string => `F${index + 3}`;

/** `text`: all that the pack will print, and more. */
export async function openScriptFonts(context: PDFContext, fonts: PackFonts, text: string): Promise<ScriptFonts> {
  const signs = signsOf(text);
  const names = piecesFor(text);
  const bytes = await Promise.all(names.map((name) => fonts.piece(name)));
  const opened: ScriptFont[] = [];
  const open = (font: Uint8Array): ScriptFont => {
    const made = new ScriptFont(context, font, resourceOf(opened.length), tagOf(opened.length));
    opened.push(made);
    return made;
  };
  const pieces = new Map(names.map((name, index) => [name, open(unwrapped(bytes[index] ?? new Uint8Array()))]));
  const turned = turns(text) ? open(fonts.regular) : undefined;
  const used = () => opened.filter((font) => font.used);
  return {
    turned,
    fontFor(grapheme) {
      const name = signs.get(grapheme);
      return name === undefined ? undefined : pieces.get(name);
    },
    used: () => Object.fromEntries(used().map(({ resource, ref }) => [resource, ref])),
    embed() {
      for (const font of used()) font.embed(context);
    },
  };
}
