/**
 * Owns what each search of an attempt found of those whom it should have found: so many of them, and so many others. Asked of the CRM as it
 * stood at that step, by running the log again. Must never say whose search was better, nor whom a learner should have chosen.
 */
import type { Entry } from '../log/entry.ts';
import { nameOf } from '../record/names.ts';
import type { RightOnes } from '../scenario/right-ones.ts';
import type { Run } from './run.ts';
import { type ToldStep, told } from './traps-met.ts';

export interface SearchFound extends ToldStep {
  /** Of the right ones. */
  right: number;
  /** All together; of more than are counted, one more than that. */
  found: number;
}
export interface FindDebrief {
  says: string;
  /** How many right ones there are. */
  of: number;
  searches: readonly SearchFound[];
  /** Names of those whom no search found. */
  missed: readonly string[];
}

const SEARCH = 'search-candidates';

/** `again`: a run at the beginning of the same attempt; it is at its end afterwards. */
export function findsOf(
  again: Pick<Run, 'do' | 'query' | 'lookup' | 'scenario'>,
  log: readonly Entry[],
): FindDebrief[] {
  const { finds = [] } = again.scenario;
  const each = finds.map((one) => ({ one, searches: [] as SearchFound[], found: new Set<string>() }));
  for (const entry of log) {
    if (entry.command.name === SEARCH && entry.outcome === 'done')
      for (const { one, searches, found } of each) {
        const right = foundAmong(again, entry, one);
        for (const id of right) found.add(id);
        searches.push({ ...told(entry), right: right.length, found: entry.found ?? 0 });
      }
    again.do(entry.command);
  }
  return each.map(({ one: { says, right }, searches, found }) => ({
    says,
    of: right.length,
    searches,
    missed: right.filter((id) => !found.has(id)).map((id) => nameOf(again.lookup, 'candidate', id) ?? id),
  }));
}

function foundAmong(again: Pick<Run, 'query'>, { command }: Entry, { right }: RightOnes): string[] {
  const { words, ...filters } = Object.fromEntries(
    Object.entries(command.input).filter(([, value]) => value !== null && value !== ''),
  ) as Record<string, string>;
  return again.query('foundAmong', { ids: [...right], ...filters, ...(words && { search: words }) });
}
