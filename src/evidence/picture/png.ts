/**
 * Owns the file of a palette PNG: making one from pixels, taking one apart and putting it together again, without decoding its rows.
 * Must never accept what would not come out of the pack byte for byte as it went in, or write a time or a name.
 */
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { beginsWith, joinBytes } from './bytes.ts';
import { pack } from './deflate.ts';
import { fixedPixels, type Pixels } from './pixels.ts';
import { pixelsOfPng, plainRows } from './rows.ts';

/** What a palette picture is made of. */
export interface Palette {
  /** Pixels. */
  width: number;
  height: number;
  /** Red, green, blue; three bytes a colour, at most 256 colours. */
  colours: Uint8Array;
  /** The compressed rows (zlib), as both PNG and PDF keep them. */
  rows: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** 8 bits, colour type 3 (palette), deflate, the usual filters, not interlaced. */
const PALETTE_KIND = [8, 3, 0, 0, 0];

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function* chunks(png: Uint8Array): Generator<{ name: string; data: Uint8Array }> {
  const data = view(png);
  for (let at = SIGNATURE.length; at + 12 <= png.length; ) {
    const length = data.getUint32(at);
    if (at + 12 + length > png.length) return;
    yield { name: String.fromCharCode(...png.subarray(at + 4, at + 8)), data: png.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/** The error is the end of a sentence: "The picture of Figure 3 …". Never throws. */
export function readPng(png: Uint8Array): Result<Palette, string> {
  if (!beginsWith(png, SIGNATURE)) return fail('is not a PNG.');
  const all = [...chunks(png)];
  const header = all[0]?.name === 'IHDR' && all[0].data.length === 13 ? all[0].data : undefined;
  const colours = all.find(({ name }) => name === 'PLTE')?.data;
  if (!header || all.at(-1)?.name !== 'IEND') return fail('is cut off or damaged.');
  if (!PALETTE_KIND.every((value, index) => header[8 + index] === value)) {
    return fail('is not a PNG with a palette, 8 bits and no interlacing, which is the kind a pack holds.');
  }
  const rows = all.filter(({ name }) => name === 'IDAT');
  const [width, height] = [view(header).getUint32(0), view(header).getUint32(4)];
  const sized = width > 0 && height > 0 && colours && colours.length > 0 && colours.length % 3 === 0;
  if (!sized || colours.length > 768 || !rows[0]) return fail('is cut off or damaged.');
  if (all.length !== 4 || rows.length !== 1) {
    return fail('holds more than a header, a palette and one block of pixels; write it without extra chunks.');
  }
  return ok({ width, height, colours, rows: rows[0].data });
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CRC[(sum ^ byte) & 255] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  bytes.set(
    Array.from(name, (char) => char.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view(bytes).setUint32(0, data.length);
  view(bytes).setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** The PNG file: header, palette, one block of pixels, end. The same parts always give the same bytes. */
export function buildPng({ width, height, colours, rows }: Palette): Uint8Array {
  const header = new Uint8Array(13);
  view(header).setUint32(0, width);
  view(header).setUint32(4, height);
  header.set(PALETTE_KIND, 8);
  return joinBytes([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', rows),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** What a palette PNG shows; undefined when its rows are damaged. */
export function pixelsShown(palette: Palette): Pixels | undefined {
  const { width, height, colours } = palette;
  const indices = pixelsOfPng(palette);
  const table = Array.from(
    { length: colours.length / 3 },
    (_, at) => ((colours[3 * at] ?? 0) << 16) | ((colours[3 * at + 1] ?? 0) << 8) | (colours[3 * at + 2] ?? 0),
  );
  return indices && fixedPixels(width, height, table, indices);
}

/** The one PNG of these pixels: no filters, which do not help a palette, and the one packing. */
export const pngOf = ({ width, height, colours, places }: Pixels): Uint8Array =>
  buildPng({ width, height, colours, rows: pack(plainRows(places, width, height)) });
