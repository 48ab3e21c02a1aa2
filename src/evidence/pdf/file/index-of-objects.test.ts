/** Owns proof that the index of a file has its objects where the library would have put them, in whatever order they come. */
import { PDFContext, PDFCrossRefStream, PDFRef } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asTheLibraryDoes, bytesByTheLibrary } from './index-of-objects.ts';

interface Entry {
  ref: PDFRef;
  offset: number;
}
const indexed = (numbers: readonly number[]): Entry[] => {
  const index = PDFCrossRefStream.create(PDFContext.create().obj({}));
  for (const [at, number] of numbers.entries()) index.addUncompressedEntry(PDFRef.of(number), at);
  return (index as unknown as { entries: Entry[] }).entries;
};
const asBefore = (numbers: readonly number[]): Entry[] => {
  const index: { entries: Entry[] } = { entries: indexed([]) };
  for (const [offset, number] of numbers.entries())
    asTheLibraryDoes.call(index, { ...indexed([number]).at(-1), offset } as Entry);
  return index.entries;
};

it.each<[string, number[]]>([
  ['in the order of their numbers', [1, 2, 3, 7, 8]],
  ['one before another', [1, 5, 3, 9, 2]],
  ['twice', [4, 4, 2, 4]],
])('objects that come %s', (_, numbers) => {
  const sorted = indexed(numbers).map(({ ref }) => ref.objectNumber);
  expect(sorted).toEqual([0, ...numbers.toSorted((a, b) => a - b)]);
  expect(indexed(numbers)).toEqual(asBefore(numbers));
});

it('objects in any order at all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }), (numbers) => {
      expect(indexed(numbers)).toEqual(asBefore(numbers));
    }),
  );
});

it('is written in the bytes that the library would write', () => {
  const entry = fc.tuple(fc.integer({ min: 1, max: 70_000 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const index = PDFCrossRefStream.create(PDFContext.create().obj({}));
      for (const [number, offset, contained] of entries) {
        if (contained) index.addCompressedEntry(PDFRef.of(number), PDFRef.of(number + 300), offset % 50);
        else index.addUncompressedEntry(PDFRef.of(number), offset);
      }
      expect(index.getUnencodedContents()).toEqual(bytesByTheLibrary.call(index as never));
    }),
  );
});
