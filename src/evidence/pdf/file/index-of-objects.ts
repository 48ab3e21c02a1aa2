/**
 * Owns how the library keeps the index of a file that it writes: of ten thousand objects it would look through all for the place of each one, and
 * they come in the order of their numbers; and it would make a list of the bytes of each number. Must never change what stands in the index.
 */
import { PDFCrossRefStream } from '@cantoo/pdf-lib';

interface Indexed {
  entries: { ref: { objectNumber: number } }[];
  /** Three numbers for each object, and in how many bytes each of the three is written. */
  entryTuplesCache: { access(): readonly (readonly number[])[] };
  maxByteWidthsCache: { access(): readonly number[] };
}

// It is private to the library's class, so there is no other way to it.
const index = PDFCrossRefStream.prototype as unknown as {
  appendEntry(this: Pick<Indexed, 'entries'>, entry: Indexed['entries'][0]): void;
  getUnencodedContents(this: Indexed): Uint8Array;
};
/** As it was before. */
export const { appendEntry: asTheLibraryDoes, getUnencodedContents: bytesByTheLibrary } = index;
if (typeof asTheLibraryDoes !== 'function' || typeof bytesByTheLibrary !== 'function')
  throw new Error('The PDF library keeps the index of a file otherwise now: index-of-objects.ts has to be looked at.');

index.appendEntry = function (entry) {
  const last = this.entries.at(-1);
  if (last === undefined || last.ref.objectNumber <= entry.ref.objectNumber) this.entries.push(entry);
  else asTheLibraryDoes.call(this, entry);
};

index.getUnencodedContents = function () {
  const [tuples, widths] = [this.entryTuplesCache.access(), this.maxByteWidthsCache.access()];
  const bytes = new Uint8Array(tuples.length * widths.reduce((sum, width) => sum + width, 0));
  let at = 0;
  for (const tuple of tuples)
    for (const [place, width] of widths.entries())
      for (let byte = width - 1; byte >= 0; byte -= 1) bytes[at++] = (tuple[place] ?? 0) >>> (8 * byte);
  return bytes;
};
