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
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from '@cantoo/pdf-lib';
import { digestText } from '../../engine/kernel/digest.ts';
import { canonical } from '../../engine/kernel/json.ts';
import { cleanLine } from '../../engine/kernel/text.ts';
import type { Assessment } from '../assessment/schema.ts';
import type { Bundle, Content } from '../bundle/schema.ts';
import { sealText } from '../bundle/seal.ts';
import type { OpenedPicture, PictureDigest } from '../picture/digest.ts';
import { type CheckedPicture, checkedPicture } from './checked.ts';
import { ASSESSMENT, type AttachedName, attach, EVIDENCE } from './file/attachment.ts';
import { embedFonts } from './file/fonts.ts';
import './file/index-of-objects.ts';
import { embedPicture } from './file/image.ts';
import { writeOutline } from './file/outline.ts';
import type { PackFonts } from './file/pack-fonts.ts';
import { writePages } from './file/sheets.ts';
import { writeStructure } from './file/structure.ts';
import { writeAbout } from './file/xmp.ts';
import type { Flow } from './layout/flow.ts';
import { layPack } from './pages/pack.ts';
import { layRecord } from './pages/record.ts';
import type { Faces } from './text/face.ts';

/** How far a pack is: "picture 12 of 57", then "page 30 of 73". */
export interface WriteProgress {
  what: 'picture' | 'page';
  done: number;
  of: number;
}

export interface PackInput {
  content: Content;
  /** The content's canonical text, by whoever has just read it out of a pack: it is a megabyte, and is put into order once. */
  text?: string | undefined;
  /** By figure id: palette PNG, 8 bit, not interlaced, no chunks but IHDR, PLTE, one IDAT and IEND. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** By figure id, as they were taken with the pictures. A picture without one, or with another's, is opened. */
  digests?: ReadonlyMap<string, PictureDigest>;
  /** By figure id, of the very pictures that are handed in, by whoever has just opened them. */
  opened?: ReadonlyMap<string, OpenedPicture>;
  fonts: PackFonts;
  /** Of this very pack: its record then stands in place of the blank pages for the assessor. */
  assessment?: Assessment | undefined;
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

/** All words that may come onto a page; the tutor's file is not among them. `text`: the content as it is attached. */
const printed = ({ scenario }: Content, text: string): string => text.replace(canonical(scenario.text), () => '');

/** What differs between the files that are written here. */
interface Made {
  fonts: PackFonts;
  /** All words that may come onto its pages. */
  words: string;
  lay(faces: Faces): Flow;
  images(context: PDFContext): ReadonlyMap<string, PDFRef>;
  title: string;
  author: string;
  subject: string;
  /** Milliseconds since 1970; no clock is asked. */
  at: number;
  files: readonly (readonly [AttachedName, Uint8Array])[];
  /** Hexadecimal digits. */
  id: string;
  onPage(done: number, of: number): unknown;
}

/** The same input gives the same bytes, on every machine. */
async function writeFile(made: Made): Promise<{ bytes: Uint8Array; pages: number }> {
  const { context, catalog, tree } = newFile();
  const fonts = await embedFonts(context, made.fonts, made.words);
  const flow = made.lay(fonts.faces);
  const images = made.images(context);
  const { sheets } = flow;
  const { pages, links } = await writePages(context, tree, flow, { fonts: fonts.refs(), images }, (done) =>
    made.onPage(done, sheets.length),
  );
  await fonts.embed();
  const { title, author, subject, at } = made;
  describe(catalog, {
    StructTreeRoot: writeStructure(context, { root: flow.root, sheets, pages, links }),
    Outlines: writeOutline(context, flow.headings, pages),
    Metadata: writeAbout(context, { title, author, subject, packedAt: at }),
  });
  attach(context, catalog, made.files, at);
  const id = PDFHexString.of(made.id.slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  // Infinity: without it pdf-lib would pause on a timer between objects.
  const bytes = await PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
  return { bytes, pages: pages.length };
}

const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Makes the pack; with an assessment of it, pack and record as one file. The same input gives the same bytes, on every machine.
 * @throws Error with one sentence: a picture is missing, of the wrong kind or not the one that was taken; a font is unreadable
 */
export async function writePack(input: PackInput): Promise<{ bytes: Uint8Array; bundle: Bundle; pages: number }> {
  const { content, assessment, onProgress } = input;
  const pictures = await checkedPictures(input);
  const text = input.text ?? canonical(content);
  const fingerprint = await digestText(text);
  const quiet = new Map([...pictures].map(([figure, picture]) => [figure, picture.quiet]));
  const sealed = sealText({ content, text, fingerprint });
  const record = assessment && canonical(assessment);
  const title = `${cleanLine(content.scenario.title)}: evidence pack`;
  const written = await writeFile({
    fonts: input.fonts,
    words: printed(content, text) + (record ?? ''),
    lay: (faces) => layPack({ content, fingerprint, quiet }, faces, assessment),
    images: (context) =>
      new Map([...pictures].map(([figure, { palette }]) => [figure, embedPicture(context, palette)])),
    title: record ? `${title} and assessment record` : title,
    author: cleanLine(content.learner.name),
    subject: `Simulated evidence for ${cleanLine(content.unit.title)}`,
    at: Date.parse(content.attempt.packedAt),
    files: [...(record ? [[ASSESSMENT, asBytes(record)] as const] : []), [EVIDENCE, asBytes(sealed.text)]],
    id: record ? await digestText(fingerprint + record) : fingerprint,
    onPage: (done, of) => onProgress?.({ what: 'page', done, of }),
  });
  return { ...written, bundle: sealed.bundle };
}

/** The record of an assessment, a file of its own: the form of the pack's assessor pages, filled in. The same input gives the same bytes. */
export async function writeRecord(
  assessment: Assessment,
  fonts: PackFonts,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const text = canonical(assessment);
  const { pack, entries } = assessment;
  const title = `${cleanLine(pack.scenario.title)}: assessment record`;
  return writeFile({
    fonts,
    words: text,
    lay: (faces) => layRecord(assessment, faces),
    images: () => new Map(),
    title,
    author: cleanLine(entries.at(-1)?.by ?? ''),
    subject: `Assessment of simulated evidence of ${cleanLine(pack.learner.name)}`,
    at: Date.parse(entries.at(-1)?.at ?? pack.packedAt),
    files: [[ASSESSMENT, asBytes(text)]],
    id: await digestText(text),
    onPage: () => undefined,
  });
}
