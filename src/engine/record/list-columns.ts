/**
 * Owns which columns the list of candidates can show beside the name, in the order of the record. What a person sees is asked for by name,
 * in a saved search too. Must never name what is restricted, nor read the catalogue: the first screen of the desk knows which columns were
 * chosen.
 */
import type { tables } from './catalogue.ts';

type CandidateColumn = keyof (typeof tables)['candidate']['columns'];
const OF_RECORD = [
  'job_title',
  'sector',
  'town',
  'postcode',
  'email',
  'mobile',
  'availability',
  'available_from',
  'availability_verified',
  'work_type',
  'shift_pattern',
  'pay_expected',
  'right_to_work',
  'source',
  'owner',
  'registered_on',
  'lawful_basis',
  'marketing',
  'last_contact',
] as const satisfies readonly CandidateColumn[];
/** Those of the record itself, as the list carries them. */
export type ListedColumn = (typeof OF_RECORD)[number];
export const listedColumns: readonly ListedColumn[] = OF_RECORD;

/** `skills` is no field of the record: their names in one cell. */
export const listColumns: readonly string[] = ['id', ...OF_RECORD, 'skills'];
/** More than these and nobody can read a line. */
export const MOST_COLUMNS = 8;
/** Of names that somebody else wrote: those that the list has, each once, and no more than can be read. */
export const columnsAmong = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => listColumns.includes(name)).slice(0, MOST_COLUMNS);
/** Where nobody has chosen: the list then makes room for what it is sorted or narrowed down by. */
export const usualColumns: readonly string[] = [
  'id',
  'job_title',
  'town',
  'availability',
  'availability_verified',
  'skills',
];
