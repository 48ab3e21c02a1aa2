/** Owns proof that an object which is put down at once is the bytes that the library would make of it. */
import { PDFContext, PDFHexString, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { dictText, listText, WrittenObject } from './written-object.ts';

const bytesOf = (object: PDFObject): Uint8Array => {
  const buffer = new Uint8Array(object.sizeInBytes() + 2);
  expect(object.copyBytesInto(buffer, 1)).toBe(object.sizeInBytes());
  return buffer;
};

it('an element with members and kids of all kinds is written as the library writes it', () => {
  const context = PDFContext.create();
  const ref = PDFRef.of(12);
  const alt = PDFHexString.fromText('Łukasz – 1');
  const kid = { Type: 'MCR', Pg: PDFRef.of(7), MCID: 3 };
  const own = context.obj({ Type: 'StructElem', S: 'TD', P: ref, K: [4, ref, kid], Alt: alt, A: { O: 'Table' } });
  const written = new WrittenObject(
    dictText({
      Type: '/StructElem',
      S: PDFName.of('TD'),
      P: ref,
      K: listText([4, ref, dictText({ Type: '/MCR', Pg: kid.Pg, MCID: 3 })]),
      Pg: undefined,
      Alt: alt,
      A: context.obj({ O: 'Table' }),
    }),
  );
  expect(`${written}`).toBe(`${own}`);
  expect(bytesOf(written)).toEqual(bytesOf(own));
});

it('an empty one is, too', () => {
  const context = PDFContext.create();
  expect(dictText({})).toBe(`${context.obj({})}`);
  expect(listText([])).toBe(`${context.obj([])}`);
});
