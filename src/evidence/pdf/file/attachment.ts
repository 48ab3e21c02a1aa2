/**
 * Owns putting the data of a file into it.
 * Must never look into them; it takes bytes and names.
 */
import { type PDFContext, type PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Fixed ASCII names: pdf-lib writes such strings as they are, and a bracket in them would break the file. */
export const EVIDENCE = 'evidence.json';
export const ASSESSMENT = 'assessment.json';

const ABOUT: Readonly<Record<AttachedName, string>> = {
  [ASSESSMENT]: 'The assessment as data: each entry, who made it and when',
  [EVIDENCE]: 'The evidence as data: action log, figures, account',
};
export type AttachedName = typeof EVIDENCE | typeof ASSESSMENT;

/** `files` in the order of their names, as a tree of names wants them. */
export function attach(
  context: PDFContext,
  catalog: PDFDict,
  files: readonly (readonly [AttachedName, Uint8Array])[],
  at: number,
): void {
  const date = PDFString.fromDate(new Date(at));
  const named = files.map(([called, bytes]) => {
    const name = PDFString.of(called);
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
        UF: PDFHexString.fromText(called),
        Desc: PDFHexString.fromText(ABOUT[called]),
        AFRelationship: 'Data',
        EF: context.obj({ F: ref, UF: ref }),
      }),
    );
    return { name, specification };
  });
  const names = context.obj({ Names: named.flatMap(({ name, specification }) => [name, specification]) });
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: names }));
  catalog.set(PDFName.of('AF'), context.obj(named.map(({ specification }) => specification)));
}
