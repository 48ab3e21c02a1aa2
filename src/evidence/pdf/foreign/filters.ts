/**
 * Owns the bytes of a stream behind its filters, as far as a pack or a program that saved it again uses them.
 * Must never unpack more than it was allowed to; a stream can be made to fill any memory.
 */
import { LONGER, unpack } from '../../picture/deflate.ts';
import { unfiltered } from '../../picture/rows.ts';
import { LIMITS, tooMuch, type Work } from './limits.ts';
import type { Objects } from './objects.ts';
import { type Dict, dictOf, isList, Name, type Stream, type Value } from './values.ts';

/** More filters than this on one stream are made to trip readers up. */
const MOST_FILTERS = 4;

function fromHex(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length >> 1);
  let digits = 0;
  for (const byte of bytes) {
    if (byte === 62) break;
    const digit =
      byte >= 48 && byte <= 57 ? byte - 48 : (byte | 32) >= 97 && (byte | 32) <= 102 ? (byte | 32) - 87 : -1;
    if (digit < 0) continue;
    out[digits >> 1] = (out[digits >> 1] ?? 0) + (digits % 2 === 0 ? 16 * digit : digit);
    digits++;
  }
  return out.subarray(0, (digits + 1) >> 1);
}

function from85(bytes: Uint8Array): Uint8Array {
  const out: Uint8Array = new Uint8Array(4 * bytes.length + 4);
  let [size, value, digits] = [0, 0, 0];
  const put = (many: number) => {
    for (let anchor = 0; anchor < many; anchor++) out[size++] = Math.floor(value / 256 ** (3 - anchor)) & 255;
    value = 0;
    digits = 0;
  };
  for (const byte of bytes) {
    if (byte === 126) break;
    if (byte === 122 && digits === 0) put(4);
    else if (byte >= 33 && byte <= 117) {
      value = value * 85 + byte - 33;
      if (++digits === 5) put(4);
    }
  }
  if (digits > 1) {
    const many = digits - 1;
    for (; digits < 5; digits++) value = value * 85 + 84;
    put(many);
  }
  return out.slice(0, size);
}

/** Differences between rows, as PNG has them, undone. Undefined for any other kind, which nothing that saves a pack again uses. */
function plain(bytes: Uint8Array, parameters: Dict | undefined, objects: Objects): Uint8Array | undefined {
  const number = (key: string, missing: number): number => {
    const value = objects.at(parameters, key);
    return typeof value === 'number' && value > 0 && value < 1e6 ? Math.floor(value) : missing;
  };
  const predictor = number('Predictor', 1);
  if (predictor === 1) return bytes;
  if (predictor < 10) return undefined;
  const bits = number('Colors', 1) * number('BitsPerComponent', 8);
  return unfiltered(bytes, Math.ceil((bits * number('Columns', 1)) / 8), Math.max(1, bits >> 3));
}

const listed = (value: Value | undefined): readonly Value[] =>
  value === undefined || value === null ? [] : isList(value) ? value : [value];

/**
 * Undefined when it is damaged, of a kind unknown here, or longer than `most`. LONGER when there are more than `most`.
 * @throws TooMuch when the file as a whole asks for too much
 */
export function unpacked(
  stream: Stream,
  objects: Objects,
  work: Work,
  most: number = LIMITS.stream,
): Uint8Array | undefined {
  const filters = listed(objects.at(stream.dict, 'Filter') ?? objects.at(stream.dict, 'F'));
  const parameters = listed(objects.at(stream.dict, 'DecodeParms') ?? objects.at(stream.dict, 'DP'));
  if (filters.length > MOST_FILTERS) throw tooMuch('more filters on one of its parts');
  let bytes: Uint8Array | undefined = stream.raw;
  for (const [index, filter] of filters.entries()) {
    const name = objects.resolve(filter);
    const kind = name instanceof Name ? name.text : '';
    if (kind === 'FlateDecode' || kind === 'Fl') {
      const rows = unpack(bytes, most, (made) => work.spend('unpacked', made));
      bytes = rows === LONGER ? LONGER : rows && plain(rows, dictOf(objects.resolve(parameters[index])), objects);
    } else if (kind === 'ASCIIHexDecode' || kind === 'AHx') bytes = fromHex(bytes);
    else if (kind === 'ASCII85Decode' || kind === 'A85') bytes = from85(bytes);
    else return undefined;
    if (!bytes || bytes === LONGER) return bytes;
    if (bytes.length > most) return LONGER;
  }
  return bytes;
}
