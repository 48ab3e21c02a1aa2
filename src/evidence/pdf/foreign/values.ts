/** Owns the values a PDF is made of, as plain data. Never knows where they stand in the file. */

export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Another object, by its number. Generations are passed over: the last version of a number counts. */
export class Ref {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export class Text {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

export type Dict = ReadonlyMap<string, Value>;

export class Stream {
  readonly dict: Dict;
  /** As they lie in the file, packed. */
  readonly raw: Uint8Array;
  constructor(dict: Dict, raw: Uint8Array) {
    this.dict = dict;
    this.raw = raw;
  }
}

export type Value = null | boolean | number | Name | Ref | Text | Stream | readonly Value[] | Dict;

export const isDict = (value: Value | undefined): value is Dict => value instanceof Map;
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** The members of a dictionary or of a stream's. */
export const dictOf = (value: Value | undefined): Dict | undefined =>
  value instanceof Stream ? value.dict : isDict(value) ? value : undefined;

/** Words of a text: UTF-16 with its mark, UTF-8 with its mark, else each byte as the letter of that number. */
export function wordsOf(value: Value | undefined): string {
  if (value instanceof Name) return value.text;
  if (!(value instanceof Text)) return '';
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  return Array.from(bytes.subarray(0, 10_000), (byte) => String.fromCharCode(byte)).join('');
}
