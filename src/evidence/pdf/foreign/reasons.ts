/**
 * Owns the words for why a file is not the one that was made, in the order in which they matter to an assessor.
 * Must never call the file fit to be read. Its words say where to look first, and may miss what was well hidden; the copy misses nothing.
 */

import { hashBytes } from '../../../engine/kernel/hash.ts';
import { count, listWords } from '../../../engine/kernel/phrases.ts';
import { unpacked } from './filters.ts';
import type { Kind, Part } from './kinds.ts';
import { LIMITS, TooMuch, Work } from './limits.ts';
import type { Objects } from './objects.ts';
import { pagesIn } from './pages.ts';
import { type Parts, partsOf, squeezed, textOfPart } from './parts.ts';
import { readObjects } from './read-objects.ts';
import { dictOf, isList, Stream, type Value, wordsOf } from './values.ts';

const SAYS: Record<Exclude<Kind, 'script' | 'action' | 'note' | 'form' | 'file'>, string> = {
  page: 'Pages were changed: their size, their turning, or what belongs to them.',
  content: 'What is drawn on pages was changed, or drawn anew.',
  drawing: 'Drawings are in the file that the pack did not have, or ones of the pack are not.',
  font: 'The letters were changed (fonts, their widths, or what they are read as).',
  picture: 'Pictures were changed, added or packed otherwise.',
  layer: 'Parts can be shown and hidden (layers).',
  bookmark: 'Bookmarks were changed or added.',
  tag: 'What a screen reader reads was changed.',
  about: 'What the file says of itself (title, author, dates) was changed.',
  opening: 'How a viewer opens the file was changed.',
  other: 'Parts are in the file that the pack did not have, or ones of the pack are not.',
};
const ORDER = Object.keys(SAYS) as (keyof typeof SAYS)[];

/** The bytes of the file against those of the pack, and its parts against the pack's. Never empty. */
export function reasonsFor(bytes: Uint8Array, made: Uint8Array, objects: Objects): string[] {
  const bytesSay = added(bytes, made);
  try {
    const [ownWork, work] = [new Work(), new Work()];
    const own = readObjects(made, ownWork);
    const [before, now] = [partsOf(own, ownWork), partsOf(objects, work)];
    const more = without(now, before);
    const producer = producerOf(objects);
    const again = producer && producer !== producerOf(own);
    const drawnOtherwise = pages(own, objects, work);
    const changed = [...more.values(), ...gone(before, now)];
    const all = [
      ...named(more),
      ...notes(objects, more, work),
      ...bytesSay,
      ...(again ? [`Another program saved it again; it calls itself “${producer}”.`] : []),
      ...drawnOtherwise,
      // What stands on pages is told by their numbers where that can be done.
      ...kinds(drawnOtherwise.length > 0 ? changed.filter(({ kind }) => kind !== 'content') : changed),
    ];
    return all.length > 0
      ? all
      : [
          'Another program saved it again, or its order or index was changed. None of its parts was found to be changed.',
        ];
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return [...bytesSay, 'The file is built so large or so tangled that what was done to it cannot be listed.'];
  }
}

/** What is in `a` and not in `b`, or more often. */
function without(a: Parts, b: Parts): Parts {
  return new Map([...a].filter(([text, { times }]) => times > (b.get(text)?.times ?? 0)));
}

/** What is in `a` and not at all in `b`: programs keep one of several parts that are the same. */
const gone = (a: Parts, b: Parts): Part[] => [...a].flatMap(([text, part]) => (b.has(text) ? [] : [part]));

/** Bytes put before or behind the whole pack. */
function added(bytes: Uint8Array, made: Uint8Array): string[] {
  const more = bytes.length - made.length;
  if (more <= 0) return [];
  const same = (from: number): boolean => made.every((byte, at) => bytes[from + at] === byte);
  const put = `${count(more, 'byte')} ${more === 1 ? 'was' : 'were'} added`;
  if (same(0)) return [`The whole pack is still in it; ${put} at its end, as a viewer does that saves a note.`];
  return same(more) ? [`The whole pack is still in it; ${put} before it.`] : [];
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();
/** Foreign words are shown, so they are kept short and on one line. */
const shown = (text: string): string => text.replace(/\p{C}/gu, ' ').trim().slice(0, 60);

function named(more: Parts): string[] {
  const of = (kind: Kind): string[] =>
    unique([...more.values()].filter((part) => part.kind === kind).map(({ name }) => shown(name)));
  const [scripts, actions, files] = [of('script'), of('action'), of('file').filter(Boolean)];
  return [
    ...(scripts.length > 0
      ? [
          `A script, or something that starts other things, is inside (${listWords(scripts)}). Do not open this file in a viewer; read the copy.`,
        ]
      : []),
    ...(actions.length > 0 ? [`Something happens in it on a click or by itself (${listWords(actions)}).`] : []),
    ...([...more.values()].some(({ kind }) => kind === 'form') ? ['Form fields were added.'] : []),
    ...(files.length > 0
      ? [
          `Files are attached that the pack did not have, or under other names: ${files.map((name) => `“${name}”`).join(', ')}.`,
        ]
      : []),
  ];
}

/** Notes and markings, with the page each is on where that can be told. */
function notes(objects: Objects, more: Parts, work: Work): string[] {
  const placed: string[] = [];
  for (const [index, page] of pagesIn(objects, work).entries())
    for (const each of objects.listAt(page, 'Annots')) {
      const note = objects.resolve(each);
      if (!(note instanceof Map)) continue;
      const { kind, name, text } = textOfPart(note, objects, work);
      if (kind === 'note' && more.has(text))
        placed.push(`Page ${index + 1} carries a note or marking that was added or changed (${shown(name)}).`);
    }
  const any = [...more.values()].filter(({ kind }) => kind === 'note').map(({ name }) => shown(name));
  if (any.length > 0 && placed.length === 0)
    return [`Notes or markings were added or changed (${listWords(unique(any))}).`];
  return unique(placed).sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
}

/** Which pages are drawn by other content, where their number is the same. */
function pages(own: Objects, objects: Objects, work: Work): string[] {
  const [before, now] = [own, objects].map((each) => pagesIn(each, work).map((page) => drawn(page, each, work))) as [
    string[],
    string[],
  ];
  if (before.length !== now.length)
    return [`The pack has ${count(before.length, 'page')}; this file shows ${now.length}, as far as can be told.`];
  const others = now.flatMap((page, index) => (page === before[index] ? [] : [String(index + 1)]));
  if (others.length === 0) return [];
  if (others.length === now.length) return ['No page is drawn as the pack has it.'];
  return [
    `${others.length === 1 ? 'Page' : 'Pages'} ${listWords(others)} ${others.length === 1 ? 'is' : 'are'} not drawn as the pack has it.`,
  ];
}

function drawn(page: Value, objects: Objects, work: Work): string {
  const contents = objects.at(page, 'Contents');
  const streams = (isList(contents) ? contents : [contents]).map((each) => objects.resolve(each));
  const parts = streams.flatMap((each) => (each instanceof Stream ? [unpacked(each, objects, work) ?? each.raw] : []));
  if (parts.reduce((sum, part) => sum + part.length, 0) > LIMITS.stream) return 'too long';
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(32);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length + 1;
  }
  return hashBytes(squeezed(joined));
}

function kinds(parts: readonly Part[]): string[] {
  const there = new Set(parts.map(({ kind }) => kind));
  const told = ORDER.filter((kind) => there.has(kind));
  // Parts of no kind come along with others; alone they are all there is to say.
  return told.filter((kind) => kind !== 'other' || told.length === 1).map((kind) => SAYS[kind]);
}

function producerOf(objects: Objects): string {
  const info = objects.trailers
    .map((trailer) => dictOf(objects.at(trailer, 'Info')))
    .findLast((each) => each !== undefined);
  return shown(wordsOf(objects.at(info, 'Producer')));
}
