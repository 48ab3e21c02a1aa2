/** Owns how a search stands in the access log: what was looked for, and how many there were. Pure. */

import type { AccessEntry } from '../../../engine/crm/queries/shapes.ts';
import { sayFound } from '../../../engine/run/answers.ts';

/** "Search: “okafor”, In the bin · 2 found"; undefined for a line that is no search. `nameOf`: of a folder, by its reference. */
export function sayAsked({ asked, found }: AccessEntry, nameOf: (id: string) => string): string | undefined {
  if (asked === null || found === null) return undefined;
  const { words, boolean, ...filters } = JSON.parse(asked) as Record<string, string>;
  const what = [
    ...(words ? [`“${words}”`] : []),
    ...(boolean ? [`Boolean “${boolean}”`] : []),
    ...Object.values(filters).map(nameOf),
  ].join(', ');
  return `${words || boolean ? 'Search' : 'Looked through'}: ${what} · ${sayFound(found)}`;
}
