/**
 * Owns reading a PNG by node:zlib, independent of the code that writes ours. 8 bits a channel; palette, RGB or RGBA.
 * Must never share code with src/evidence/capture.
 */
import { crc32, inflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** RGBA, row by row. */
  data: Uint8ClampedArray;
  /** Names of the chunks in order. */
  chunks: string[];
}

/** @throws Error when a checksum, the signature or the kind is not right */
export function decodePng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG');
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    const chunk = { type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) };
    if (file.readUInt32BE(end) !== crc32(file.subarray(at + 4, end))) throw new Error(`checksum of ${chunk.type}`);
    chunks.push(chunk);
    at = end + 4;
  }
  const all = (type: string): Buffer =>
    Buffer.concat(chunks.filter((chunk) => chunk.type === type).map(({ data }) => data));
  const header = all('IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 3: 1, 6: 4 }[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || !channels) throw new Error('a kind of PNG this decoder does not know');
  const rows = unfilter(inflateSync(all('IDAT')), width * channels, height, channels);
  const palette = all('PLTE');
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i += 1) {
    const from =
      channels === 1
        ? palette.subarray(3 * (rows[i] ?? 0), 3 * (rows[i] ?? 0) + 3)
        : rows.subarray(i * channels, (i + 1) * channels);
    data.set(from, i * 4);
  }
  return { width, height, data, chunks: chunks.map(({ type }) => type) };
}

function unfilter(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  if (raw.length !== (stride + 1) * height) throw new Error('rows of another length');
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < step ? 0 : (out[at - step] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[at - stride - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 9];
      if (guess === undefined) throw new Error(`filter ${filter}`);
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
