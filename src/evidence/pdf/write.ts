/**
 * Owns making a pack: pictures checked, pages laid out and written, digests taken, bundle sealed and attached.
 * Must never write different bytes for the same input, or a picture that is not the one the content speaks of.
 */

import {
  PDFCatalog,
  PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFPageTree,
  PDFStreamWriter,
  PDFString,
} from '@cantoo/pdf-lib';
import { digestText } from '../../engine/kernel/digest.ts';
import { canonical } from '../../engine/kernel/json.ts';
import { cleanLine } from '../../engine/kernel/text.ts';
import type { Bundle, Content } from '../bundle/schema.ts';
import { sealText } from '../bundle/seal.ts';
import type { OpenedPicture, PictureDigest } from '../picture/digest.ts';
import { type CheckedPicture, checkedPicture } from './checked.ts';
import { attachEvidence } from './file/attachment.ts';
import { embedFonts } from './file/fonts.ts';
import { embedPicture } from './file/image.ts';
import { writeOutline } from './file/outline.ts';
import type { PackFonts } from './file/pack-fonts.ts';
import { writePages } from './file/sheets.ts';
import { writeStructure } from './file/structure.ts';
import { writeAbout } from './file/xmp.ts';
import { layPack } from './pages/pack.ts';

/** How far a pack is: "picture 12 of 57", then "page 30 of 73". */
export interface WriteProgress {
  what: 'picture' | 'page';
  done: number;
  of: number;
}

export interface PackInput {
  content: Content;
  /** By figure id: palette PNG, 8 bit, not interlaced, no chunks but IHDR, PLTE, one IDAT and IEND. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** By figure id, as they were taken with the pictures. A picture without one, or with another's, is opened. */
  digests?: ReadonlyMap<string, PictureDigest>;
  /** By figure id, of the very pictures that are handed in, by whoever has just opened them. */
  opened?: ReadonlyMap<string, OpenedPicture>;
  fonts: PackFonts;
  /** `any`: pictures may be packed otherwise than when they were taken, with the same pixels. For a copy only: see verdict/verify.ts. */
  packing?: 'as taken' | 'any';
  /** Called after each picture and each page, and awaited: here the caller can give others their turn. */
  onProgress?(now: WriteProgress): unknown;
}

/** The pictures of all figures that have one. @throws Error naming the figure and what is wrong with it */
async function checkedPictures(input: PackInput): Promise<Map<string, CheckedPicture>> {
  const { content, pictures, digests, opened, packing, onProgress } = input;
  const checked = new Map<string, CheckedPicture>();
  const pictured = content.figures.flatMap((figure) => (figure.picture ? [{ figure, picture: figure.picture }] : []));
  for (const { figure, picture } of pictured) {
    const { id } = figure;
    const given = { png: pictures.get(id), digest: digests?.get(id), opened: opened?.get(id) };
    checked.set(id, await checkedPicture(figure, picture, { ...given, asTaken: packing !== 'any' }));
    await onProgress?.({ what: 'picture', done: checked.size, of: pictured.length });
  }
  return checked;
}

function newFile(): { context: PDFContext; catalog: PDFCatalog; tree: PDFPageTree } {
  const context = PDFContext.create();
  const tree = PDFPageTree.withContext(context);
  const catalog = PDFCatalog.withContextAndPages(context, context.register(tree));
  context.trailerInfo.Root = context.register(catalog);
  return { context, catalog, tree };
}

function describe(catalog: PDFDict, more: Record<string, Parameters<PDFDict['set']>[1]>): void {
  const { context } = catalog;
  catalog.set(PDFName.of('Lang'), PDFString.of('en-GB'));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  for (const [key, value] of Object.entries(more)) catalog.set(PDFName.of(key), value);
}

/** All words that may come onto a page; the tutor's file is not among them. */
const printed = ({ scenario: { text, ...scenario }, ...content }: Content): string =>
  canonical({ ...content, scenario });

/**
 * Makes the pack. The same input gives the same bytes, on every machine.
 * @throws Error with one sentence: a picture is missing, of the wrong kind or not the one that was taken; a font is unreadable
 */
export async function writePack(input: PackInput): Promise<{ bytes: Uint8Array; bundle: Bundle; pages: number }> {
  const { content, onProgress } = input;
  const pictures = await checkedPictures(input);
  const { context, catalog, tree } = newFile();
  const text = canonical(content);
  const fonts = await embedFonts(context, input.fonts, printed(content));
  const fingerprint = await digestText(text);
  const quiet = new Map([...pictures].map(([figure, picture]) => [figure, picture.quiet]));
  const flow = layPack({ content, fingerprint, quiet }, fonts.faces);
  const images = new Map(
    [...pictures].map(([figure, { palette }]) => [figure, embedPicture(context, palette)] as const),
  );
  const { sheets } = flow;
  const { pages, links } = await writePages(context, tree, flow, { fonts: fonts.refs(), images }, (done) =>
    onProgress?.({ what: 'page', done, of: sheets.length }),
  );
  await fonts.embed();
  const packedAt = Date.parse(content.attempt.packedAt);
  const title = `${cleanLine(content.scenario.title)}: evidence pack`;
  describe(catalog, {
    StructTreeRoot: writeStructure(context, { root: flow.root, sheets, pages, links }),
    Outlines: writeOutline(context, flow.headings, pages),
    Metadata: writeAbout(context, {
      title,
      author: cleanLine(content.learner.name),
      subject: `Simulated evidence for ${cleanLine(content.unit.title)}`,
      packedAt,
    }),
  });
  const sealed = sealText({ content, text, fingerprint });
  attachEvidence(context, catalog, new TextEncoder().encode(sealed.text), packedAt);
  const id = PDFHexString.of(fingerprint.slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  // Infinity: without it pdf-lib would pause on a timer between objects.
  const bytes = await PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
  return { bytes, bundle: sealed.bundle, pages: pages.length };
}
