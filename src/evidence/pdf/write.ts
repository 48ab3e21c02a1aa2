/**
 * Owns: making a pack: pictures checked, pages laid out and written, the bundle closed and attached.
 * Must never: write different bytes for the same input, or a picture that is not the one the content speaks of.
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
import { hashBytes } from '../../engine/kernel/hash.ts';
import { canonical } from '../../engine/kernel/json.ts';
import type { Bundle, Content } from '../bundle/schema.ts';
import { buildPng, type Palette, readPng } from '../picture/png.ts';
import { attachEvidence } from './file/attachment.ts';
import { embedFonts, type PackFonts } from './file/fonts.ts';
import { embedPicture } from './file/image.ts';
import { writeOutline } from './file/outline.ts';
import { busyness } from './file/quiet.ts';
import { writePages } from './file/sheets.ts';
import { writeStructure } from './file/structure.ts';
import { writeAbout } from './file/xmp.ts';
import type { Busy } from './layout/leaders.ts';
import { figureNumber } from './pages/book.ts';
import { layPack } from './pages/pack.ts';
import { fingerprintOf, seal } from './seal.ts';
import { cleanLine } from './text/clean.ts';

export interface PackInput {
  content: Content;
  /** By figure id: palette PNG, 8 bit, not interlaced, no chunks but IHDR, PLTE, one IDAT and IEND. */
  pictures: ReadonlyMap<string, Uint8Array>;
  fonts: PackFonts;
  /**
   * `any`: pictures may be packed otherwise than when they were taken. For a copy only, whose pixels were compared
   * already: see verdict/verify.ts.
   */
  packing?: 'as taken' | 'any';
  /** Called after each stretch of work; `done` rises to `of`. */
  progress?(done: number, of: number): void;
}

interface Picture {
  palette: Palette;
  busy: Busy;
}

/** The pictures of all figures that have one. @throws Error naming the figure and what is wrong with it */
function checkedPictures({ content: { figures }, pictures: files, packing }: PackInput): Map<string, Picture> {
  const checked = new Map<string, Picture>();
  for (const figure of figures) {
    if (!figure.picture) continue;
    const what = `The picture of Figure ${figureNumber(figure)}`;
    const png = files.get(figure.id);
    if (!png) throw new Error(`${what} was not handed in.`);
    const read = readPng(png);
    if (!read.ok) throw new Error(`${what} ${read.error}`);
    const asTaken = packing !== 'any';
    if (asTaken && hashBytes(png) !== figure.picture.sha256) throw new Error(`${what} is not the one that was taken.`);
    const { width, height } = read.value;
    if (width !== figure.picture.width || height !== figure.picture.height) {
      throw new Error(`${what} has another size than the evidence says.`);
    }
    const busy = busyness(read.value);
    if (!busy || (asTaken && hashBytes(buildPng(read.value)) !== figure.picture.sha256))
      throw new Error(`${what} is cut off or damaged.`);
    checked.set(figure.id, { palette: read.value, busy });
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

/**
 * Makes the pack. The same input gives the same bytes, on every machine.
 * @throws Error with one sentence: a picture is missing, of the wrong kind or not the one that was taken; a font is unreadable
 */
export async function writePack(input: PackInput): Promise<{ bytes: Uint8Array; bundle: Bundle; pages: number }> {
  const { content } = input;
  const pictures = checkedPictures(input);
  const of = pictures.size + 4;
  let done = 0;
  const step = () => input.progress?.(++done, of);

  const { context, catalog, tree } = newFile();
  const fonts = await embedFonts(context, input.fonts);
  step();
  const fingerprint = fingerprintOf(content);
  const busy = new Map([...pictures].map(([figure, picture]) => [figure, picture.busy]));
  const flow = layPack({ content, fingerprint, busy }, { regular: fonts.regular.face, bold: fonts.bold.face });
  step();
  const images = new Map(
    [...pictures].map(([figure, { palette }]) => {
      const ref = embedPicture(context, palette);
      step();
      return [figure, ref];
    }),
  );
  const fontRefs = { [fonts.regular.face.resource]: fonts.regular.ref, [fonts.bold.face.resource]: fonts.bold.ref };
  const { pages, links } = writePages(context, tree, flow, { fonts: fontRefs, images });
  await fonts.regular.embed();
  await fonts.bold.embed();
  const packedAt = Date.parse(content.attempt.packedAt);
  const title = `${cleanLine(content.scenario.title)}: evidence pack`;
  describe(catalog, {
    StructTreeRoot: writeStructure(context, { root: flow.root, sheets: flow.sheets, pages, links }),
    Outlines: writeOutline(context, flow.headings, pages),
    Metadata: writeAbout(context, {
      title,
      author: cleanLine(content.learner.name),
      subject: `Simulated evidence for ${cleanLine(content.unit.title)}`,
      packedAt,
    }),
  });
  step();

  const bundle = seal(content);
  attachEvidence(context, catalog, new TextEncoder().encode(canonical(bundle)), packedAt);
  const id = PDFHexString.of(bundle.fingerprint.slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  // Infinity: without it pdf-lib would pause on a timer between objects.
  const bytes = await PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
  step();
  return { bytes, bundle, pages: pages.length };
}
