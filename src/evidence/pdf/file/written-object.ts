/**
 * Owns an object of a file that is put down at once as it will stand in it: of the library's own, each name, number and list is an object
 * that is measured and written for itself, and a long pack has ten thousand tags.
 * Must never hold anything but ASCII; and writes it as the library does, so that a pack is the same bytes.
 */
import { PDFObject } from '@cantoo/pdf-lib';

export class WrittenObject extends PDFObject {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override toString(): string {
    return this.#text;
  }
  override sizeInBytes(): number {
    return this.#text.length;
  }
  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let at = 0; at < this.#text.length; at += 1) buffer[offset + at] = this.#text.charCodeAt(at);
    return this.#text.length;
  }
}

/** What stands in an object: other objects, and numbers. */
type Written = PDFObject | number | string;

/** `members`: by names that need no escaping; what has no value is left out. */
export function dictText(members: Readonly<Record<string, Written | undefined>>): string {
  let text = '<<\n';
  for (const name in members) if (members[name] !== undefined) text += `/${name} ${members[name]}\n`;
  return `${text}>>`;
}

export const listText = (items: readonly Written[]): string => `[ ${items.map((item) => `${item} `).join('')}]`;
