/**
 * Owns putting evidence.json into the file.
 * Must never look into it; it takes bytes and a name.
 */
import { type PDFContext, type PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

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
