/** Owns the start of a UK mobile as people type it into a search. Must never decide what a record may hold; its format does. */
import { numberTyped } from './formats/telephone.ts';

/** "0770090" from the first figures of a mobile, wherever their gaps are; undefined when they cannot be the start of one. */
export function mobileSoFar(typed: string): string | undefined {
  const digits = numberTyped(typed)
    .replace(/[\s().-]/g, '')
    .replace(/^(\+|00)440?/, '0');
  return /^07\d{2,9}$/.test(digits) ? digits : undefined;
}
