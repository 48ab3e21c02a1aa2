/**
 * Owns a file taken to pieces, each dictionary and each stream one part with a kind and a text, so that two files can be held against
 * each other whatever their numbers, order and packing.
 * Must never be what a verdict rests on. It only finds words for why a file is not as it was made.
 */
import { hashBytes, hashText } from '../../../engine/kernel/hash.ts';
import { unpacked } from './filters.ts';
import { fontStreams, type Kind, kindOf, type Part } from './kinds.ts';
import type { Work } from './limits.ts';
import type { Objects } from './objects.ts';
import { type Dict, dictOf, isDict, isList, Name, Ref, Stream, Text, type Value, wordsOf } from './values.ts';

/** By the text of the part: how often it is there. */
export type Parts = Map<string, Part & { times: number }>;

/** What saving again changes and nobody sees. */
const PACKING = new Set(['Length', 'Filter', 'DecodeParms', 'Parent', 'Size', 'DL']);
/** Parts of the file itself, or of the tree that leads to the pages; programs build them as they like. */
const SCAFFOLD = new Set(['XRef', 'ObjStm', 'Pages']);
/** A stream's bytes as a short text; of what draws a page, the operators without their spacing. */
function bodyOf(stream: Stream, kind: Kind, objects: Objects, work: Work): string {
  // The pixels of pictures are told by their hashes elsewhere; here their packing would only look like a change.
  if (kind === 'picture') return '';
  const bytes = unpacked(stream, objects, work);
  if (!bytes) return hashBytes(stream.raw);
  return hashBytes(kind === 'content' ? squeezed(bytes) : bytes);
}

/** White space drawn together, and the q and Q (save, restore) that programs put round a page left out. */
export function squeezed(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let size = 0;
  for (const byte of bytes) {
    const blank = byte === 0 || byte === 32 || (byte >= 9 && byte <= 13);
    if (!blank) out[size++] = byte;
    else if (size > 0 && out[size - 1] !== 32) out[size++] = 32;
  }
  let [from, to] = [0, size];
  while (out[from] === 113 && out[from + 1] === 32) from += 2;
  while (to > from && out[to - 1] === 32) to--;
  while (to - from > 2 && out[to - 1] === 81 && out[to - 2] === 32) to -= 2;
  return out.subarray(from, to);
}

function textOf(value: Value | undefined, objects: Objects, depth = 0): string {
  const now = value instanceof Ref ? objects.resolve(value) : value;
  if (now === undefined || now === null) return '-';
  // A font by its name, so that one is not put in place of another unseen.
  if (dictOf(now)) return `*${objects.nameAt(now, 'BaseFont')}${objects.nameAt(now, 'FontName')}`;
  if (now instanceof Name) return `/${now.text}`;
  if (now instanceof Text) return `(${now.bytes.length > 200 ? hashBytes(now.bytes) : wordsOf(now)})`;
  if (isList(now)) {
    // What a list refers to is told where that stands itself.
    const inside = now.map((each) => (each instanceof Ref || depth > 3 ? '*' : textOf(each, objects, depth + 1)));
    return `[${inside.join(' ')}]`;
  }
  return typeof now === 'number' ? String(Math.round(now * 100) / 100) : String(now);
}

export function textOfPart(
  value: Dict | Stream,
  objects: Objects,
  work: Work,
  part: Part = kindOf(value, objects),
): Part & { text: string } {
  const members = [...(dictOf(value) ?? [])]
    .filter(([key]) => !PACKING.has(key))
    .map(([key, member]) => `${key} ${textOf(member, objects)}`)
    .sort();
  const body = value instanceof Stream ? bodyOf(value, part.kind, objects, work) : '';
  return { ...part, text: hashText([part.kind, ...members, body].join('\n')) };
}

/** Every part of a file. @throws TooMuch */
export function partsOf(objects: Objects, work: Work): Parts {
  const parts: Parts = new Map();
  const ofFonts = fontStreams(objects);
  /** `within`: what a member of its own is part of, when it does not say itself what it is. */
  const visit = (value: Value, within?: Part): void => {
    const dict = dictOf(value);
    if (dict && (isDict(value) || value instanceof Stream)) {
      // The hints of a file for slow lines are a stream that says where it keeps its second list (S).
      const hints = value instanceof Stream && typeof dict.get('S') === 'number';
      const scaffold = SCAFFOLD.has(objects.nameAt(value, 'Type')) || dict.has('Linearized') || hints;
      if (scaffold && objects.nameAt(value, 'Type') !== 'Pages') return;
      const own = kindOf(value, objects);
      const part = ofFonts.has(value)
        ? { ...own, kind: 'font' as const }
        : own.kind === 'other' && within
          ? within
          : own;
      if (!scaffold) {
        const { text, kind, name } = textOfPart(value, objects, work, part);
        const known = parts.get(text);
        if (known) known.times++;
        else parts.set(text, { kind, name, times: 1 });
      }
      for (const [key, member] of dict) if (!PACKING.has(key)) visit(member, scaffold ? undefined : part);
    } else if (isList(value)) for (const each of value) visit(each, within);
  };
  for (const value of objects.all) visit(value);
  return parts;
}
