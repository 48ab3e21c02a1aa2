/**
 * Owns made-up pictures for tests: palette PNGs that look a little like a form, of any size.
 * Must never be read by the product; its own PNG code is what is being tested.
 */
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { pixelsShown, readPng } from '../../src/evidence/picture/png.ts';

/** Paper, panel, line, ink, petrol, red; and 250 greys, so that the palette is as long as a real one. */
const COLOURS = [
  [250, 251, 252],
  [238, 243, 245],
  [205, 214, 218],
  [40, 52, 58],
  [0, 96, 111],
  [179, 38, 30],
  ...Array.from({ length: 250 }, (_, grey) => [grey, grey, grey]),
];

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG from its parts; `kind` are bit depth, colour type, compression, filter, interlacing. */
export function png(
  width: number,
  height: number,
  rows: Uint8Array,
  kind = [8, 3, 0, 0, 0],
  extra: [string, Uint8Array][] = [],
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(kind, 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk('IHDR', header),
      ...(kind[1] === 3 ? [chunk('PLTE', Uint8Array.from(COLOURS.flat()))] : []),
      ...extra.map(([name, data]) => chunk(name, data)),
      chunk('IDAT', rows),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** A form of `width` × `height` pixels; another `seed`, other words in it. */
export function formPicture(seed: number, width = 1200, height = 760): Uint8Array {
  const pixels = new Uint8Array(width * height);
  const fill = (x: number, y: number, w: number, h: number, colour: number) => {
    for (let row = y; row < Math.min(y + h, height); row++)
      pixels.fill(colour, row * width + x, row * width + Math.min(x + w, width));
  };
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const words = (x: number, y: number, right: number, colour: number) => {
    for (let at = x; at < right - 20; ) {
      const long = 18 + next(50);
      fill(at, y, Math.min(long, right - at), 9, colour);
      at += long + 8;
    }
  };
  fill(0, 0, 170, height, 1);
  for (let y = 40; y < height; y += 42) words(24, y, 120, y === 82 ? 4 : 3);
  for (let row = 0, y = 60; y + 60 < height; row++, y += 88) {
    for (const x of [210, 620]) {
      words(x, y, x + 130, 3);
      fill(x, y + 20, 360, 40, row === 1 && x === 210 ? 5 : 2);
      fill(x + 2, y + 22, 356, 36, 0);
      words(x + 14, y + 36, x + 14 + 60 + next(240), 3);
    }
  }
  fill(1040, 40, 130, 44, 4);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return png(width, height, deflateSync(rows));
}

/** The hash of what a picture shows. */
export function pixelsIn(picture: Uint8Array): string {
  const read = readPng(picture);
  const shown = read.ok ? pixelsShown(read.value) : undefined;
  if (!shown) throw new Error('a made-up picture must be sound');
  const { width, height, colours, places } = shown;
  return sha256(new TextEncoder().encode([width, height, sha256(colours), sha256(places)].join(' ')));
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
