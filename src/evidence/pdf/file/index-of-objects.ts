/**
 * Owns how the library keeps the index of a file that it writes: of ten thousand objects it would look through all for the place of each one, and
 * they come in the order of their numbers. Must never change what stands in the index.
 */
import { PDFCrossRefStream } from '@cantoo/pdf-lib';

interface Indexed {
  entries: { ref: { objectNumber: number } }[];
}

// It is private to the library's class, so there is no other way to it.
const index = PDFCrossRefStream.prototype as unknown as {
  appendEntry(this: Indexed, entry: Indexed['entries'][0]): void;
};
/** As it was before. */
export const { appendEntry: asTheLibraryDoes } = index;
if (typeof asTheLibraryDoes !== 'function')
  throw new Error('The PDF library keeps the index of a file otherwise now: index-of-objects.ts has to be looked at.');

index.appendEntry = function (entry) {
  const last = this.entries.at(-1);
  if (last === undefined || last.ref.objectNumber <= entry.ref.objectNumber) this.entries.push(entry);
  else asTheLibraryDoes.call(this, entry);
};
