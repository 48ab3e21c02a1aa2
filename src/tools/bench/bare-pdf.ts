/**
 * Owns the yardstick for making a pack: the same file as anyone would make it with the same library. Same fonts, cut to the glyphs that are
 * used, same lines of text, same pictures; no layout, tags, links, bookmarks, callouts, digests or checks.
 * Must never be slowed: pictures go in as a pack takes them, unopened. The library's own way with a PNG would decode and pack it anew.
 */
import { drawObject, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import { embedPicture } from '../../evidence/pdf/file/image.ts';
import { readPng } from '../../evidence/pdf/file/png.ts';
import type { PackFonts } from '../../evidence/pdf/index.ts';
import { PAPER } from '../../evidence/pdf/layout/style.ts';
import type { TextLine } from './pack-lines.ts';

export interface BareParts {
  pages: readonly (readonly TextLine[])[];
  pictures: Iterable<Uint8Array>;
  fonts: PackFonts;
}

/** @throws Error when a picture is not of the kind that packs hold */
export async function barePdf({ pages, pictures, fonts }: BareParts): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false });
  file.registerFontkit(fontkit);
  const regular = await file.embedFont(fonts.regular, { subset: true });
  const bold = await file.embedFont(fonts.bold, { subset: true });
  const written = pages.map((lines) => {
    const page = file.addPage([PAPER.width, PAPER.height]);
    for (const line of lines) {
      page.drawText(line.text, { x: line.x, y: line.y, size: line.size, font: line.bold ? bold : regular });
    }
    return page;
  });
  let at = 0;
  for (const png of pictures) {
    const page = written[at++ % written.length];
    if (page) drawPicture(page, png, `Im${at}`);
  }
  // Infinity: the writer of packs does not pause on a timer either.
  return file.save({ objectsPerTick: Number.POSITIVE_INFINITY });
}

function drawPicture(page: PDFPage, png: Uint8Array, name: string): void {
  const read = readPng(png);
  if (!read.ok) throw new Error(`A picture ${read.error}`);
  page.node.setXObject(PDFName.of(name), embedPicture(page.doc.context, read.value));
  page.pushOperators(drawObject(name));
}
