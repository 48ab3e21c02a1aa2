import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LONGER } from '../../picture/deflate.ts';
import { unpacked } from './filters.ts';
import { TooMuch, Work } from './limits.ts';
import { Objects } from './objects.ts';
import { pagesIn } from './pages.ts';
import { readObjects } from './read-objects.ts';
import { Ref, Stream, type Value } from './values.ts';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const objectsOf = (text: string): Objects => readObjects(bytesOf(text), new Work());
const stream = (content: string, dict = ''): string =>
  `<<${dict}/Length ${content.length}>>stream\n${content}\nendstream`;
const at = (text: string, number: number): Value | undefined => objectsOf(text).resolve(new Ref(number));
const rawAt = (text: string, number: number): string => {
  const value = at(text, number);
  return value instanceof Stream ? latin(value.raw) : 'no stream';
};

describe('the objects of a file', () => {
  test('are found in the file’s order, whatever its index says; the last version of a number counts', () => {
    const objects = objectsOf(
      '1 0 obj (a) endobj 2 0 obj [1 0 R] endobj 1 0 obj (b) endobj xref 0 1 trailer <</Root 2 0 R>>',
    );
    expect(objects.all).toHaveLength(3);
    expect(objects.resolve(new Ref(1))).toEqual(expect.objectContaining({ bytes: bytesOf('b') }));
    expect(objects.trailers).toEqual([new Map([['Root', new Ref(2)]])]);
  });

  test('inside a stream are no objects, nor inside a text or a comment that belongs to another', () => {
    expect(objectsOf(`1 0 obj ${stream('2 0 obj (hidden) endobj')} endobj`).all).toHaveLength(1);
    expect(objectsOf('1 0 obj (2 0 obj null endobj) endobj').all).toHaveLength(1);
  });

  test('a stream goes by its length where that is right, else up to its end', () => {
    expect(rawAt(`1 0 obj ${stream('endstream in it')} endobj`, 1)).toBe('endstream in it');
    expect(rawAt('1 0 obj <</Length 999>>stream\r\nabc\r\nendstream endobj', 1)).toBe('abc');
    expect(rawAt('1 0 obj <</Length -5>>stream\nabc\nendstream endobj', 1)).toBe('abc');
    expect(objectsOf('1 0 obj <</Length 5>>stream\nabc').all).toEqual([]);
  });

  test('packed into streams are read like others', () => {
    const packed = latin(deflateSync(bytesOf('7 0 8 3 (a)[7 0 R]')));
    const objects = objectsOf(`1 0 obj ${stream(packed, '/Type/ObjStm/N 2/First 8/Filter/FlateDecode')} endobj`);
    expect(objects.resolve(new Ref(8))).toEqual([new Ref(7)]);
  });

  test('of a claimed number of millions, or with numbers that are none, end where they end', () => {
    expect(objectsOf(`1 0 obj ${stream('7 0 (a)', '/Type/ObjStm/N 999999999/First 4')} endobj`).all).toHaveLength(2);
    expect(objectsOf('99999999999999999999 0 obj (a) endobj obj 0 obj').all).toEqual([]);
  });

  test('that refer to each other in circles lead nowhere', () => {
    expect(at('1 0 obj 2 0 R endobj 2 0 obj 1 0 R endobj', 1)).toBeUndefined();
  });
});

describe('the bytes of a stream', () => {
  const of = (content: Uint8Array, filter: string, most?: number) => {
    const found = at(`1 0 obj ${stream(latin(content), `/Filter ${filter}`)} endobj`, 1);
    return found instanceof Stream ? unpacked(found, new Objects(), new Work(), most) : undefined;
  };
  const words = bytesOf('Some words, as an example.');

  test('come out of one filter or several', () => {
    expect(of(deflateSync(words), '/FlateDecode')).toEqual(words);
    expect(of(bytesOf(`${Buffer.from(words).toString('hex')}>`), '/ASCIIHexDecode')).toEqual(words);
    expect(of(bytesOf(`${Buffer.from(deflateSync(words)).toString('hex')}>`), '[/AHx /Fl]')).toEqual(words);
    expect(of(bytesOf('87cURD]j7BEbo80~>'), '/ASCII85Decode')).toEqual(bytesOf('Hello world!'));
    expect(
      of(deflateSync(bytesOf('\u0002ab\u0002\u0001\u0001')), '/FlateDecode /DecodeParms <</Predictor 12 /Columns 2>>'),
    ).toEqual(bytesOf('abbc'));
  });

  test('are none when they are damaged, of a kind that no pack has, or longer than allowed', () => {
    expect(of(bytesOf('not packed'), '/FlateDecode')).toBeUndefined();
    expect(of(words, '/JPXDecode')).toBeUndefined();
    expect(of(deflateSync(new Uint8Array(5000)), '/FlateDecode', 4999)).toBe(LONGER);
    expect(() => of(words, `[${'/AHx '.repeat(100)}]`)).toThrow(TooMuch);
  });
});

describe('the pages of a file', () => {
  const pages = (text: string) =>
    pagesIn(objectsOf(`${text} trailer <</Root 1 0 R>>`), new Work()).map((page) => page.get('N'));
  const root = '1 0 obj <</Pages 2 0 R>> endobj';

  test('come in order, down any tree', () => {
    expect(
      pages(
        `${root} 2 0 obj <</Kids [3 0 R 4 0 R]>> endobj 3 0 obj <</Kids [5 0 R]>> endobj 4 0 obj <</N 2>> endobj 5 0 obj <</N 1>> endobj`,
      ),
    ).toEqual([1, 2]);
  });
  test('are each there once, however the tree turns back on itself', () => {
    expect(pages(`${root} 2 0 obj <</Kids [2 0 R 3 0 R 3 0 R]>> endobj 3 0 obj <</N 1 /Kids [2 0 R]>> endobj`)).toEqual(
      [],
    );
    expect(pages(`${root} 2 0 obj <</Kids [3 0 R 3 0 R]>> endobj 3 0 obj <</N 1>> endobj`)).toEqual([1]);
  });
  test('are none without a catalogue', () => expect(pages('9 0 obj null endobj')).toEqual([]));
});
