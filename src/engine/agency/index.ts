/**
 * Owns the made-up agency as rows: the same rows for the same version, seed and day, on every machine.
 * Old evidence names the agency it was made in: any change of a row needs a new version beside those that are here.
 */
import type { Rows } from '../record/catalogue.ts';
import type { Book } from './book.ts';
import { firstBook } from './first/book.ts';
import { type AgencyParams, makeFrom } from './make.ts';
import { secondBook } from './second/book.ts';

export type { AgencyParams } from './make.ts';

/** `candidates`: about so many people, where a version can be made in more than one size. */
const books: Readonly<Record<number, (candidates?: number) => Book>> = { 1: () => firstBook, 2: secondBook };

/** Every version of the agency that a scenario ever named. */
export const agencies: Readonly<Record<number, (params: AgencyParams) => Rows>> = Object.fromEntries(
  Object.entries(books).map(([version, book]) => [version, (params: AgencyParams) => makeFrom(book(), params)]),
);

/** @throws Error where there is no agency of that version */
export function makeAgency(params: AgencyParams & { version: number; candidates?: number }): Rows {
  const book = books[params.version];
  if (!book) throw new Error(`There is no agency of version ${params.version}.`);
  return makeFrom(book(params.candidates), params);
}
