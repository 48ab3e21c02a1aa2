/**
 * Owns finding every object of a foreign file, in the file's order; what its index says is not asked.
 * Must never take one that lies inside a stream, a text or a comment, or go over the same bytes without counting them.
 */
import { unpacked } from './filters.ts';
import { Lexer, NoValue } from './lexer.ts';
import type { Work } from './limits.ts';
import { Objects } from './objects.ts';
import { isDict, Stream, type Value } from './values.ts';

const word = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const [OBJ, TRAILER, END_STREAM] = [word('obj'), word('trailer'), word('endstream')];
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;
const isSpace = (byte: number | undefined): boolean =>
  byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13) || byte === 0;
const stands = (bytes: Uint8Array, at: number, what: readonly number[]): boolean =>
  what.every((byte, index) => bytes[at + index] === byte);

/** The number before "0 obj"; undefined when no "12 0 " stands there. */
function numberBefore(bytes: Uint8Array, obj: number): number | undefined {
  const back = (from: number, is: (byte: number | undefined) => boolean): number => {
    let at = from;
    while (from - at < 12 && is(bytes[at - 1])) at--;
    return at;
  };
  const generation = back(obj, isSpace);
  const between = back(generation, isDigit);
  const end = back(between, isSpace);
  const start = back(end, isDigit);
  if (generation === obj || between === generation || end === between || start === end || end - start > 10)
    return undefined;
  return Number(String.fromCharCode(...bytes.subarray(start, end)));
}

/** All objects of a file. @throws TooMuch */
export function readObjects(bytes: Uint8Array, work: Work): Objects {
  const objects = new Objects();
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at];
    // o of "obj", t of "trailer"
    const number = byte === 111 && stands(bytes, at, OBJ) ? numberBefore(bytes, at) : undefined;
    if (number !== undefined) at = readObject(bytes, at + OBJ.length, number, objects, work);
    else if (byte === 116 && stands(bytes, at, TRAILER)) at = readTrailer(bytes, at + TRAILER.length, objects, work);
    else at++;
  }
  for (const container of objects.all.slice())
    if (container instanceof Stream && objects.nameAt(container, 'Type') === 'ObjStm')
      readContained(container, objects, work);
  return objects;
}

/** Reads what follows "obj"; answers where to go on. */
function readObject(bytes: Uint8Array, from: number, number: number, objects: Objects, work: Work): number {
  const lexer = new Lexer(bytes, from, work);
  try {
    const value = lexer.value();
    work.spend('objects', 1);
    const start = isDict(value) ? streamStart(lexer) : undefined;
    if (start === undefined || !isDict(value)) {
      objects.add(number, value);
      return lexer.at;
    }
    const end = streamEnd(bytes, start, objects.at(value, 'Length'), work);
    if (end === undefined) return lexer.at;
    const stream = new Stream(value, bytes.subarray(start, end));
    objects.add(number, stream);
    if (objects.nameAt(value, 'Type') === 'XRef') objects.trailers.push(value);
    return end;
  } catch (error) {
    if (error instanceof NoValue) return from;
    throw error;
  }
}

/** Behind "stream" and its line end; undefined when no stream follows. */
function streamStart(lexer: Lexer): number | undefined {
  lexer.space();
  if (lexer.word() !== 'stream') return undefined;
  const { bytes, at } = lexer;
  if (bytes[at] === 13) return bytes[at + 1] === 10 ? at + 2 : at + 1;
  return bytes[at] === 10 ? at + 1 : at;
}

/** By its length where "endstream" follows; else up to the next "endstream". */
function streamEnd(bytes: Uint8Array, start: number, length: Value | undefined, work: Work): number | undefined {
  if (typeof length === 'number' && length >= 0 && start + length <= bytes.length) {
    let end = start + length;
    while (end < start + length + 4 && isSpace(bytes[end])) end++;
    if (stands(bytes, end, END_STREAM)) return start + length;
  }
  let at = start;
  for (; at < bytes.length; at++) {
    at = bytes.indexOf(END_STREAM[0] ?? 0, at);
    if (at < 0) at = bytes.length;
    else if (stands(bytes, at, END_STREAM)) break;
  }
  work.spend('looked', at - start);
  if (at >= bytes.length) return undefined;
  const before = bytes[at - 1] === 10 ? (bytes[at - 2] === 13 ? 2 : 1) : bytes[at - 1] === 13 ? 1 : 0;
  return Math.max(start, at - before);
}

function readTrailer(bytes: Uint8Array, from: number, objects: Objects, work: Work): number {
  const lexer = new Lexer(bytes, from, work);
  try {
    const value = lexer.value();
    if (isDict(value)) objects.trailers.push(value);
    return lexer.at;
  } catch (error) {
    if (error instanceof NoValue) return from;
    throw error;
  }
}

/** The objects packed into a stream. */
function readContained(container: Stream, objects: Objects, work: Work): void {
  const bytes = unpacked(container, objects, work);
  const [many, first] = [objects.at(container, 'N'), objects.at(container, 'First')];
  if (!bytes || typeof many !== 'number' || typeof first !== 'number') return;
  const index = new Lexer(bytes, 0, work);
  for (let nth = 0; nth < many; nth++) {
    index.space();
    const number = index.whole();
    index.space();
    const at = index.whole();
    if (number === undefined || at === undefined) return;
    work.spend('objects', 1);
    try {
      objects.add(number, new Lexer(bytes, first + at, work).value());
    } catch (error) {
      if (!(error instanceof NoValue)) throw error;
    }
  }
}
