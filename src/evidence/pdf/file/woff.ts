/**
 * Owns taking a font out of its wrapping for the web (WOFF 1.0, https://www.w3.org/TR/WOFF/): the same tables, unpacked.
 * fontkit's own way fails at one table in six thousand of the fonts that are used here. Must never read a foreign font.
 */
import { unpack } from '../../picture/deflate.ts';

const HEAD = 44;
const ENTRY = 20;
const SFNT_HEAD = 12;
const SFNT_ENTRY = 16;
const padded = (length: number): number => (length + 3) & ~3;

/** The TrueType font in a WOFF file. @throws Error when it is none */
export function unwrapped(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < HEAD || view.getUint32(0) !== 0x774f4646) throw new Error('A font for the pages is damaged.');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = HEAD + index * ENTRY;
    const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const raw = woff.subarray(offset, offset + packed);
    const data = packed < length ? unpack(raw, length) : raw;
    if (data?.length !== length) throw new Error('A font for the pages is damaged.');
    return { tag: view.getUint32(at), sum: view.getUint32(at + 16), data };
  });
  const start = SFNT_HEAD + count * SFNT_ENTRY;
  const font = new Uint8Array(tables.reduce((sum, { data }) => sum + padded(data.length), start));
  const out = new DataView(font.buffer);
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, count);
  let at = start;
  for (const [index, { tag, sum, data }] of tables.entries()) {
    const entry = SFNT_HEAD + index * SFNT_ENTRY;
    for (const [place, value] of [tag, sum, at, data.length].entries()) out.setUint32(entry + 4 * place, value);
    font.set(data, at);
    at += padded(data.length);
  }
  return font;
}
