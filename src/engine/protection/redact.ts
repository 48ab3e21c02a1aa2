/**
 * Owns taking other people out of a text: their names, whole and in part, every e-mail address and telephone number that is not the
 * person's own, and whatever words somebody named. Pure. Must never take out what is the person's own.
 */
import { escaped } from '../kernel/pattern.ts';

export const REMOVED = '[removed]';

export interface Redaction {
  /** Names of other people, in whole. */
  names: readonly string[];
  /** Words that a person wants taken out besides. */
  words: readonly string[];
  /** What is the person's own: names, addresses, numbers. */
  own: readonly string[];
}

const spaced = (text: string): string => escaped(text).replace(/\s+/g, '\\s+');
const whole = (text: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${spaced(text)}(?:['’]s)?(?![\\p{L}\\p{N}])`, flags);
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^(?:0044|44)/, '0');
/** Names that stand alone are taken out too, with a capital only: Price is somebody, a price is not. */
const partsOf = (name: string): string[] => name.split(/\s+/).filter((part) => /^\p{Lu}\p{L}/u.test(part));

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const PHONE = /(?<![\d-])(?:\+|0)[\d ()-]{8,}\d(?!\d)/g;

/** Made once for many texts. */
export function redactor({ names, words, own }: Redaction): (text: string) => string {
  const mine = new Set(own.flatMap((one) => [one, ...one.split(/\s+/)]).map((one) => one.toLowerCase()));
  const numbers = new Set(own.map(digits).filter((one) => one.length > 6));
  const others = names.filter((name) => name.trim() !== '' && !mine.has(name.toLowerCase()));
  const parts = [...new Set(others.flatMap(partsOf))].filter((part) => !mine.has(part.toLowerCase()));
  const forms = [
    ...words.filter((word) => word.trim() !== '').map((word) => whole(word.trim(), 'giu')),
    ...others.toSorted((one, other) => other.length - one.length).map((name) => whole(name, 'giu')),
    ...parts.flatMap((part) => [whole(part, 'gu'), whole(part.toUpperCase(), 'gu')]),
  ];
  return (text) => {
    const addresses = text
      .replace(EMAIL, (found) => (mine.has(found.toLowerCase()) ? found : REMOVED))
      .replace(PHONE, (found) => (numbers.has(digits(found)) ? found : REMOVED));
    return forms
      .reduce((left, form) => left.replace(form, REMOVED), addresses)
      .replace(/\[removed\](?:[\s,]+\[removed\])+/g, REMOVED);
  };
}

export const removedIn = (text: string): number => text.split(REMOVED).length - 1;
