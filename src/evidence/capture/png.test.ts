import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writePng } from './png.ts';

const indexed = { palette: [0xff0000, 0x00ff00, 0x0000ff], indices: Uint8Array.of(0, 1, 2, 2, 1, 0) };

function chunksOf(png: Uint8Array): { type: string; data: Buffer; sound: boolean }[] {
  const file = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    const sound = file.readUInt32BE(end) === crc32(file.subarray(at + 4, end));
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end), sound });
    at = end + 4;
  }
  return chunks;
}

describe('a palette PNG', () => {
  it('has four sound chunks and gives its pixels back, its colours in rising order', async () => {
    const { png } = await writePng(3, 2, indexed);
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const [header, palette, pixels, end, ...more] = chunksOf(png);
    expect([header?.type, palette?.type, pixels?.type, end?.type, more.length]).toEqual([
      'IHDR',
      'PLTE',
      'IDAT',
      'IEND',
      0,
    ]);
    expect(chunksOf(png).every(({ sound }) => sound)).toBe(true);
    expect([...(header?.data ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect([...(palette?.data ?? [])]).toEqual([0, 0, 255, 0, 255, 0, 255, 0, 0]);
    expect([...inflateSync(pixels?.data ?? Buffer.of())]).toEqual([0, 2, 1, 0, 0, 0, 1, 2]);
  });

  it('is the same each time', async () => {
    const [one, other] = await Promise.all([writePng(3, 2, indexed), writePng(3, 2, indexed)]);
    expect(one).toEqual(other);
  });

  it('is the same however its palette is ordered', async () => {
    const turned = { palette: [0x0000ff, 0xff0000, 0x00ff00, 0x123456], indices: Uint8Array.of(1, 2, 0, 0, 2, 1) };
    expect(await writePng(3, 2, turned)).toEqual(await writePng(3, 2, indexed));
  });

  it.each([
    [0, 0],
    [2, 2],
  ])('refuses a size that is not that of its pixels: %d by %d', async (width, height) => {
    await expect(writePng(width, height, indexed)).rejects.toThrow(RangeError);
  });
});
