/**
 * Owns the bytes of a palette PNG: one IDAT, rows unfiltered, 8 bits a pixel, so that a PDF can take the
 * compressed rows over as they are.
 * Must never write a time, a name or anything else that is not the picture.
 */
import { blue, green, red } from './colours.ts';
import type { Indexed } from './palette.ts';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const PALETTE_KIND = 3;

/** @throws RangeError when the picture has no pixels or another number of them than width * height */
export async function writePng(
  width: number,
  height: number,
  { palette, indices }: Indexed,
): Promise<Uint8Array<ArrayBuffer>> {
  if (width < 1 || height < 1 || indices.length !== width * height)
    throw new RangeError(`${indices.length} pixels are not ${width} by ${height}`);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, PALETTE_KIND);
  return join([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', paletteBytes(palette)),
    chunk('IDAT', await deflate(rows(width, height, indices))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Red, green, blue; three bytes a colour. */
export const paletteBytes = (palette: readonly number[]): Uint8Array =>
  Uint8Array.from(palette.flatMap((colour) => [red(colour), green(colour), blue(colour)]));

/** Each row after a byte that says it is not filtered: filters do not help a palette. */
function rows(width: number, height: number, indices: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) out.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return out;
}

/** Packs bytes (zlib), as this browser does it. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i += 1) out[4 + i] = type.charCodeAt(i);
  out.set(data, 8);
  view.setUint32(8 + data.length, checksum(out.subarray(4, 8 + data.length)));
  return out;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function join(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
