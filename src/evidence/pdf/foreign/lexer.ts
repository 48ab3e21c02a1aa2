/**
 * Owns reading one value of a PDF out of bytes.
 * Must never look at a byte that is not counted, or go deeper than the limit; the bytes are foreign.
 */
import { LIMITS, type Work } from './limits.ts';
import { type Dict, Name, Ref, Text, type Value } from './values.ts';

/** This is no value; nothing is said, the reader goes on behind it. */
export class NoValue extends Error {}
/** One for all: a file can make millions of them, and each would remember where it was thrown. */
const NONE = new NoValue();

const code = (char: string): number => char.charCodeAt(0);
const flags = (chars: string): Uint8Array => {
  const table = new Uint8Array(256);
  for (const char of chars) table[code(char)] = 1;
  return table;
};
const SPACE = flags('\0\t\n\f\r ');
const ENDS = flags('\0\t\n\f\r ()<>[]{}/%');
const DIGIT = flags('0123456789');
const [LF, CR, OPEN, CLOSE, BACK, PERCENT] = ['\n', '\r', '(', ')', '\\', '%'].map(code);
/** Bytes. A pack has its long texts in streams. */
const LONGEST_TEXT = 1024 * 1024;
/** Bytes; a name of any program’s is far shorter. */
const LONGEST_NAME = 4096;
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

const hexOf = (byte: number | undefined): number => {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
};

export class Lexer {
  readonly bytes: Uint8Array;
  at: number;
  readonly #work: Work;

  constructor(bytes: Uint8Array, at: number, work: Work) {
    this.bytes = bytes;
    this.at = at;
    this.#work = work;
  }

  /** @throws NoValue, or TooMuch */
  value(depth = 0): Value {
    if (depth > LIMITS.depth) throw NONE;
    this.space();
    this.#work.spend('values', 1);
    const byte = this.bytes[this.at];
    if (byte === undefined) throw NONE;
    const char = String.fromCharCode(byte);
    if (char === '/') return this.#name();
    if (char === '(') return this.#text();
    if (char === '[') return this.#list(depth);
    if (char === '<') return this.bytes[this.at + 1] === byte ? this.#dict(depth) : this.#hex();
    if (DIGIT[byte] || char === '+' || char === '-' || char === '.') return this.#number();
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    throw NONE;
  }

  /** Passes over white space and comments. */
  space(): void {
    const start = this.at;
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte !== undefined && SPACE[byte]) this.at++;
      else if (byte === PERCENT) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== LF && this.bytes[this.at] !== CR) this.at++;
      } else break;
    }
    this.#work.spend('looked', this.at - start);
  }

  /** The letters up to the next white space or bracket; at most 40, no keyword is longer. */
  word(): string {
    const start = this.at;
    while (this.at < this.bytes.length && this.at - start < 40 && !ENDS[this.bytes[this.at] ?? 0]) this.at++;
    this.#work.spend('looked', this.at - start);
    return String.fromCharCode(...this.bytes.subarray(start, this.at));
  }

  /** A whole number without sign; undefined, and nothing read, when there is none. */
  whole(): number | undefined {
    const start = this.at;
    while (this.at - start < 11 && DIGIT[this.bytes[this.at] ?? 0]) this.at++;
    if (this.at === start || this.at - start > 10) {
      this.at = start;
      return undefined;
    }
    return Number(String.fromCharCode(...this.bytes.subarray(start, this.at)));
  }

  #number(): Value {
    const ref = this.#ref();
    if (ref) return ref;
    const number = Number(this.word());
    return Number.isFinite(number) ? number : 0;
  }

  /** "12 0 R" */
  #ref(): Ref | undefined {
    const start = this.at;
    const number = this.whole();
    if (number !== undefined && SPACE[this.bytes[this.at] ?? 0]) {
      this.space();
      if (this.whole() !== undefined && SPACE[this.bytes[this.at] ?? 0]) {
        this.space();
        if (
          this.bytes[this.at] === code('R') &&
          (ENDS[this.bytes[this.at + 1] ?? 0] || this.at + 1 === this.bytes.length)
        ) {
          this.#work.spend('looked', this.at - start);
          this.at++;
          return new Ref(number);
        }
      }
    }
    this.#work.spend('looked', this.at - start);
    this.at = start;
    return undefined;
  }

  #name(): Name {
    const letters: string[] = [];
    const start = this.at;
    this.at++;
    for (let byte = this.bytes[this.at]; byte !== undefined && !ENDS[byte]; byte = this.bytes[this.at]) {
      const [high, low] = [hexOf(this.bytes[this.at + 1]), hexOf(this.bytes[this.at + 2])];
      const escaped = byte === code('#') && high >= 0 && low >= 0;
      letters.push(String.fromCharCode(escaped ? 16 * high + low : byte));
      this.at += escaped ? 3 : 1;
      if (letters.length > LONGEST_NAME) break;
    }
    this.#work.spend('looked', this.at - start);
    if (letters.length > LONGEST_NAME) throw NONE;
    return new Name(letters.join(''));
  }

  #text(): Text {
    const found: number[] = [];
    const start = this.at;
    let open = 0;
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === OPEN && open++ === 0) continue;
      if (byte === CLOSE && --open === 0) {
        this.at++;
        this.#work.spend('looked', this.at - start);
        return new Text(Uint8Array.from(found));
      }
      if (byte === BACK) this.#escape(found);
      else found.push(byte);
      if (this.at - start > LONGEST_TEXT) break;
    }
    this.#work.spend('looked', this.at - start);
    throw NONE;
  }

  #escape(found: number[]): void {
    this.at++;
    const byte = this.bytes[this.at] ?? 0;
    if (DIGIT[byte]) {
      let octal = 0;
      for (let digits = 0; digits < 3 && DIGIT[this.bytes[this.at] ?? 0]; digits++)
        octal = 8 * octal + (this.bytes[this.at++] ?? 0) - 48;
      this.at--;
      found.push(octal & 255);
    } else if (byte === CR && this.bytes[this.at + 1] === LF) this.at++;
    else if (byte !== LF && byte !== CR) found.push(ESCAPES[String.fromCharCode(byte)] ?? byte);
  }

  #hex(): Text {
    const digits: number[] = [];
    const start = this.at;
    this.at++;
    for (; this.bytes[this.at] !== code('>'); this.at++) {
      const digit = hexOf(this.bytes[this.at]);
      if (digit >= 0 && digits.length < LONGEST_TEXT) digits.push(digit);
      else if (!SPACE[this.bytes[this.at] ?? 1]) {
        this.#work.spend('looked', this.at - start);
        throw NONE;
      }
    }
    this.at++;
    this.#work.spend('looked', this.at - start);
    return new Text(
      Uint8Array.from(
        { length: (digits.length + 1) >> 1 },
        (_, at) => 16 * (digits[2 * at] ?? 0) + (digits[2 * at + 1] ?? 0),
      ),
    );
  }

  #list(depth: number): Value[] {
    const list: Value[] = [];
    this.at++;
    for (;;) {
      this.space();
      if (this.bytes[this.at] === code(']')) {
        this.at++;
        return list;
      }
      list.push(this.value(depth + 1));
    }
  }

  #dict(depth: number): Dict {
    const dict = new Map<string, Value>();
    this.at += 2;
    for (;;) {
      this.space();
      if (this.bytes[this.at] === code('>') && this.bytes[this.at + 1] === code('>')) {
        this.at += 2;
        return dict;
      }
      const key = this.value(depth + 1);
      if (!(key instanceof Name)) throw NONE;
      dict.set(key.text, this.value(depth + 1));
    }
  }
}
