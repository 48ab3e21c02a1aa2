/** Owns what a step that asks is answered with, in the words of the log: how many were found, which parts of a goal are open. */
import { sayCounted } from '../crm/queries/counted.ts';
import { listWords } from '../kernel/phrases.ts';
import type { Measure } from '../machine/evaluate.ts';
import type { Scenario } from '../scenario/instance.ts';

/** How many a search found, as far as anybody counts. */
export const sayFound = (found: number): string => `${sayCounted(found)} found`;

/** The names of the parts that are open. */
export const openParts = ({ parts = [] }: Scenario['goals'][number], { open }: Measure): string[] =>
  open.flatMap((place) => parts[place] ?? []);

export const sayOpen = (open: readonly string[]): string => (open.length > 0 ? listWords(open) : 'nothing');
