/**
 * Owns what somebody does who changes a pack without the product: rewrite the evidence inside, redraw a page, swap a picture.
 * Must never be kind. It knows how fingerprint, seal and chain are made, as every reader of the code does.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { canonical } from '../../src/engine/kernel/json.ts';
import { genesis, sealEntry } from '../../src/engine/log/chain.ts';
import type { Entry } from '../../src/engine/log/entry.ts';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import { seal } from '../../src/evidence/bundle/seal.ts';
import { beginningOf } from '../../src/evidence/replay/replay.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export class Forger {
  readonly pdf: PDFDocument;

  private constructor(pdf: PDFDocument) {
    this.pdf = pdf;
  }

  static async open(bytes: Uint8Array): Promise<Forger> {
    return new Forger(await PDFDocument.load(bytes, { updateMetadata: false }));
  }

  save(useObjectStreams = true): Promise<Uint8Array> {
    return this.pdf.save({ addDefaultPage: false, updateFieldAppearances: false, useObjectStreams });
  }

  /** Gives every object the number of another, as programs do that write a file out anew; nothing that is shown changes. */
  renumber(): this {
    const { context } = this.pdf;
    const objects = context.enumerateIndirectObjects();
    const refs = objects.map(([ref]) => ref);
    const moved = new Map(refs.map((ref, index) => [ref, refs.at(-1 - index) ?? ref]));
    const turned = (value: PDFObject): PDFObject => {
      if (value instanceof PDFRef) return moved.get(value) ?? value;
      if (value instanceof PDFStream) turned(value.dict);
      if (value instanceof PDFDict) for (const [key, part] of value.entries()) value.set(key, turned(part));
      if (value instanceof PDFArray) for (let i = 0; i < value.size(); i += 1) value.set(i, turned(value.get(i)));
      return value;
    };
    for (const [ref, object] of objects) context.assign(moved.get(ref) ?? ref, turned(object));
    const { Root, Info } = context.trailerInfo;
    if (Root) context.trailerInfo.Root = turned(Root);
    if (Info) context.trailerInfo.Info = turned(Info);
    return this;
  }

  #stream(ref: PDFRef): PDFRawStream {
    const found = this.pdf.context.lookup(ref);
    if (found instanceof PDFRawStream) return found;
    throw new Error('the file has no such stream');
  }

  /** Puts other bytes behind a stream that the file has. */
  #replace(ref: PDFRef, bytes: Uint8Array): void {
    const { context } = this.pdf;
    const old = this.#stream(ref);
    const fresh = context.flateStream(bytes);
    for (const [key, value] of old.dict.entries())
      if (!['Filter', 'Length', 'DecodeParms'].includes(key.decodeText())) fresh.dict.set(key, value);
    context.assign(ref, fresh);
  }

  /** Puts another evidence.json into the file. */
  attach(evidence: Uint8Array | string): this {
    const files = this.pdf.catalog
      .lookup(PDFName.of('AF'), PDFArray)
      .lookup(0, PDFDict)
      .lookup(PDFName.of('EF'), PDFDict);
    this.#replace(files.get(PDFName.of('F')) as PDFRef, typeof evidence === 'string' ? encode(evidence) : evidence);
    return this;
  }

  /** What stands on a page, as the PDF draws it; `change` gives what is to stand there. */
  redraw(page: number, change: (content: string) => string): this {
    const ref = this.pdf.getPage(page - 1).node.get(PDFName.of('Contents')) as PDFRef;
    const before = Buffer.from(decodePDFRawStream(this.#stream(ref)).decode()).toString('latin1');
    this.#replace(ref, Uint8Array.from(Buffer.from(change(before), 'latin1')));
    return this;
  }

  /** The pictures of the file, in order: the page each is on, and its place in that page's resources. */
  pictures(): { page: number; resources: PDFDict; name: PDFName; ref: PDFRef }[] {
    return this.pdf.getPages().flatMap((page, index) => {
      const resources = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
      return (resources?.entries() ?? []).flatMap(([name, ref]) =>
        resources && ref instanceof PDFRef ? [{ page: index + 1, resources, name, ref }] : [],
      );
    });
  }
}

/** Content with the fingerprint that fits it. */
export const resealed = (content: Content): string => canonical(seal(content));

/** The log chained anew from its beginning, its steps numbered as they stand. */
export function rechained(content: Content): Content {
  const log: Entry[] = [];
  let head = genesis(beginningOf(content));
  for (const { hash: _, ...entry } of content.log) {
    const sealed = sealEntry(head, { ...entry, step: log.length + 1 });
    head = sealed.hash;
    log.push(sealed);
  }
  return { ...content, log };
}
