/**
 * Owns every object that a foreign file defines, all versions of each, and going from a reference to what it means.
 * Must never be taken for what a viewer shows. It is for finding what a pack carries, and for saying what was done to the file.
 */
import { type Dict, dictOf, isList, Name, Ref, type Value } from './values.ts';

/** References to references end here. */
const MOST_STEPS = 8;

export class Objects {
  /** Every version of every object. */
  readonly all: Value[] = [];
  /** What a reader begins with: the trailers, as they follow each other. */
  readonly trailers: Dict[] = [];
  readonly #last = new Map<number, Value>();

  add(number: number, value: Value): void {
    this.all.push(value);
    this.#last.set(number, value);
  }

  /** The value itself, or the last version of the object that it refers to. */
  resolve(value: Value | undefined): Value | undefined {
    let now = value;
    for (let steps = 0; now instanceof Ref; steps++) now = steps < MOST_STEPS ? this.#last.get(now.number) : undefined;
    return now;
  }

  /** A member of a dictionary or a stream's, resolved. */
  at(of: Value | undefined, key: string): Value | undefined {
    return this.resolve(dictOf(of)?.get(key));
  }

  nameAt(of: Value | undefined, key: string): string {
    const value = this.at(of, key);
    return value instanceof Name ? value.text : '';
  }

  listAt(of: Value | undefined, key: string): readonly Value[] {
    const value = this.at(of, key);
    return isList(value) ? value : [];
  }
}
