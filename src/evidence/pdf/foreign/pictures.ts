/**
 * Owns the pictures of a foreign file as pixels, whatever their palette, depth and packing.
 * Must never guess: a picture whose pixels cannot be told exactly is not found.
 */
import { type OpenedPicture, openedAs } from '../../picture/digest.ts';
import { fixedPixels, type Pixels } from '../../picture/pixels.ts';
import { buildPng, pngOf } from '../../picture/png.ts';
import { unpacked } from './filters.ts';
import type { Work } from './limits.ts';
import type { Objects } from './objects.ts';
import { isList, Name, Stream, Text, type Value } from './values.ts';

/** What is looked for: see `picture` in bundle/schema.ts. */
export interface Wanted {
  width: number;
  height: number;
  sha256: string;
  pixels: string;
}
export interface Found {
  png: Uint8Array;
  /** The PNG is, byte for byte, the one that was taken; else only its pixels are. */
  asTaken: boolean;
  /** Known of that PNG, so that nobody has to open it again. */
  opened: OpenedPicture;
}

/** How many numbers a pixel takes; undefined for a colour space that is not plain RGB or grey, or says more than that. */
function parts(space: Value | undefined, objects: Objects): 1 | 3 | undefined {
  const [first, second] = isList(space) ? space.map((each) => objects.resolve(each)) : [space];
  const kind = first instanceof Name ? first.text : '';
  if (kind === 'DeviceRGB' || kind === 'RGB' || kind === 'CalRGB') return 3;
  if (kind === 'DeviceGray' || kind === 'G' || kind === 'CalGray') return 1;
  const channels = kind === 'ICCBased' ? objects.at(second, 'N') : undefined;
  return channels === 1 || channels === 3 ? channels : undefined;
}

interface Colours {
  /** Numbers a pixel. */
  parts: 1 | 3;
  /** 0xRRGGBB by place, where a pixel is a place in a table. */
  table?: number[];
}

const grey = (level: number): number => level * 0x010101;

function coloursOf(stream: Stream, objects: Objects, work: Work): Colours | undefined {
  const space = objects.at(stream, 'ColorSpace') ?? objects.at(stream, 'CS');
  const [first, base, , table] = isList(space) ? space.map((each) => objects.resolve(each)) : [];
  const kind = first instanceof Name ? first.text : '';
  if (kind !== 'Indexed' && kind !== 'I') {
    const plain = parts(space, objects);
    return plain && { parts: plain };
  }
  const each = parts(base, objects);
  const bytes =
    table instanceof Text ? table.bytes : table instanceof Stream ? unpacked(table, objects, work, 1024) : undefined;
  if (!each || !bytes) return undefined;
  const colourAt = (anchor: number): number =>
    each === 1
      ? grey(bytes[anchor] ?? 0)
      : ((bytes[3 * anchor] ?? 0) << 16) | ((bytes[3 * anchor + 1] ?? 0) << 8) | (bytes[3 * anchor + 2] ?? 0);
  return { parts: 1, table: Array.from({ length: Math.floor(bytes.length / each) }, (_, anchor) => colourAt(anchor)) };
}

/** One byte a sample, from rows that begin on a whole byte. */
function samples(bytes: Uint8Array, across: number, height: number, bits: number): Uint8Array | undefined {
  const row = Math.ceil((across * bits) / 8);
  if (bytes.length < row * height) return undefined;
  if (bits === 8) return bytes.subarray(0, across * height);
  const out = new Uint8Array(across * height);
  const mask = (1 << bits) - 1;
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < across; x++, to++) {
      const bit = x * bits;
      out[to] = ((bytes[y * row + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & mask;
    }
  return out;
}

/** Three bytes a pixel as places in a table of at most 256 colours. */
function tabled(rgb: Uint8Array): { palette: number[]; indices: Uint8Array } | undefined {
  const anchors = new Map<number, number>();
  const indices = new Uint8Array(rgb.length / 3);
  for (let at = 0; at < indices.length; at++) {
    const colour = ((rgb[3 * at] ?? 0) << 16) | ((rgb[3 * at + 1] ?? 0) << 8) | (rgb[3 * at + 2] ?? 0);
    const known = anchors.get(colour) ?? anchors.size;
    if (known > 255) return undefined;
    anchors.set(colour, known);
    indices[at] = known;
  }
  return { palette: [...anchors.keys()], indices };
}

function pixelsIn(stream: Stream, { width, height }: Wanted, objects: Objects, work: Work): Pixels | undefined {
  const colours = coloursOf(stream, objects, work);
  const bits = objects.at(stream, 'BitsPerComponent') ?? objects.at(stream, 'BPC');
  if (!colours || typeof bits !== 'number' || ![1, 2, 4, 8].includes(bits)) return undefined;
  // A byte more a row than pixels: the filters of a PNG.
  const bytes = unpacked(stream, objects, work, (width * colours.parts + 1) * height);
  const all = bytes && samples(bytes, width * colours.parts, height, bits);
  if (!all) return undefined;
  if (colours.parts === 3) {
    const found = bits === 8 ? tabled(all) : undefined;
    return found && fixedPixels(width, height, found.palette, found.indices);
  }
  const table =
    colours.table ??
    Array.from({ length: 1 << bits }, (_, level) => grey(Math.round((level * 255) / ((1 << bits) - 1))));
  return fixedPixels(width, height, table, all);
}

/** The PNG that a picture of ours was made of, its rows untouched; another picture gives another or none. */
function untouched(stream: Stream, { width, height }: Wanted, objects: Objects): Uint8Array | undefined {
  const space = objects.at(stream, 'ColorSpace');
  const table = isList(space) ? objects.resolve(space[3]) : undefined;
  return table instanceof Text && table.bytes.length <= 768
    ? buildPng({ width, height, colours: table.bytes, rows: stream.raw })
    : undefined;
}

/** By the hash of its pixels: each wanted picture that the file holds, wherever it is shown. @throws TooMuch */
export async function picturesIn(objects: Objects, wanted: readonly Wanted[], work: Work): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  for (const stream of objects.all) {
    if (!(stream instanceof Stream) || objects.nameAt(stream, 'Subtype') !== 'Image') continue;
    const [width, height] = [objects.at(stream, 'Width'), objects.at(stream, 'Height')];
    const open = wanted.filter(
      (each) => each.width === width && each.height === height && !found.get(each.pixels)?.asTaken,
    );
    const [size] = open;
    const pixels = size && pixelsIn(stream, size, objects, work);
    if (!pixels) continue;
    const as = untouched(stream, size, objects) ?? pngOf(pixels);
    const opened = await openedAs(as, pixels);
    const match = open.find((each) => each.pixels === opened.pixels);
    if (match) found.set(match.pixels, await asWanted(match, { png: as, opened }, pixels));
  }
  return found;
}

/** Where the packing is not the one that was taken, the picture is packed as a recorder does it, which may bring it back. */
async function asWanted({ sha256 }: Wanted, as: Omit<Found, 'asTaken'>, pixels: Pixels): Promise<Found> {
  if (as.opened.sha256 === sha256) return { ...as, asTaken: true };
  const png = pngOf(pixels);
  const opened = await openedAs(png, pixels);
  return { png, opened, asTaken: opened.sha256 === sha256 };
}
