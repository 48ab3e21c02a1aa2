/**
 * Owns putting evidence.json into the file and getting it out again.
 * Must never trust what it reads: names, trees and sizes are foreign. It hands out bytes and parses nothing.
 */
import { PDFArray, type PDFContext, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { decoded } from './decode.ts';

/** A fixed ASCII name: pdf-lib writes such strings as they are, and a bracket in them would break the file. */
export const EVIDENCE = 'evidence.json';

export function attachEvidence(context: PDFContext, catalog: PDFDict, bytes: Uint8Array, packedAt: number): void {
  const name = PDFString.of(EVIDENCE);
  const date = PDFString.fromDate(new Date(packedAt));
  const file = context.flateStream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: 'application/json',
    Params: context.obj({ Size: bytes.length, CreationDate: date, ModDate: date }),
  });
  const ref = context.register(file);
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: name,
      UF: PDFHexString.fromText(EVIDENCE),
      Desc: PDFHexString.fromText('The evidence as data: action log, figures, account'),
      AFRelationship: 'Data',
      EF: context.obj({ F: ref, UF: ref }),
    }),
  );
  const files = context.obj({ Names: [name, specification] });
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: files }));
  catalog.set(PDFName.of('AF'), context.obj([specification]));
}

export interface Attachment {
  name: string;
  /** Undefined when the bytes cannot be read. */
  bytes(): Uint8Array | undefined;
}

/** Deeper trees than this are made to trip readers up. */
const DEEPEST = 20;

function specifications(node: PDFDict | undefined, depth: number, found: PDFDict[]): void {
  if (!node || depth > DEEPEST) return;
  const names = node.lookup(PDFName.of('Names'));
  if (names instanceof PDFArray) {
    for (let index = 1; index < names.size(); index += 2) {
      const specification = names.lookup(index);
      if (specification instanceof PDFDict) found.push(specification);
    }
  }
  const kids = node.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray)) return;
  for (let index = 0; index < kids.size(); index++) {
    const kid = kids.lookup(index);
    if (kid instanceof PDFDict) specifications(kid, depth + 1, found);
  }
}

function nameOf(specification: PDFDict): string {
  for (const key of ['UF', 'F']) {
    const name = specification.lookup(PDFName.of(key));
    if (name instanceof PDFString || name instanceof PDFHexString) return name.decodeText();
  }
  return '';
}

/** Every attachment of the file, in its own order. */
export function attachments(catalog: PDFDict): Attachment[] {
  const names = catalog.lookup(PDFName.of('Names'));
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of('EmbeddedFiles')) : undefined;
  const found: PDFDict[] = [];
  specifications(tree instanceof PDFDict ? tree : undefined, 0, found);
  return found.map((specification) => ({
    name: nameOf(specification),
    bytes() {
      const files = specification.lookup(PDFName.of('EF'));
      const stream =
        files instanceof PDFDict ? (files.lookup(PDFName.of('F')) ?? files.lookup(PDFName.of('UF'))) : undefined;
      return decoded(stream);
    },
  }));
}
