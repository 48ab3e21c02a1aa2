/** Owns which ways of letting a record go are compared, and what each is called over its column. Pure; what they do, the engine tries. */
import type { TriedOut, TryWay } from '../../../engine/crm/queries/ahead-shapes.ts';

export interface Tried extends TriedOut {
  way: TryWay;
}

/** Those that the unit asks to be told apart, always side by side. */
export const usuallyTried = ['archive', 'anonymise', 'erase'] as const satisfies readonly TryWay[];
/** One of them beside, when it is asked for. */
export const alsoTried = ['bin', 'pseudonymise'] as const satisfies readonly TryWay[];

export const tryWords: Record<TryWay, string> = {
  archive: 'If archived',
  anonymise: 'If anonymised',
  erase: 'If erased',
  bin: 'If put in the bin',
  pseudonymise: 'If a code stands for the name',
};

export interface TriedRow {
  where: string;
  now: string;
  /** By way; undefined where the CRM would refuse it. */
  left: Partial<Record<TryWay, string>>;
}

/** One row for each place, from whichever ways the CRM would take. */
export function rowsOf(ways: readonly Tried[]): TriedRow[] {
  const first = ways.find(({ refused }) => refused === null);
  return (first?.rows ?? []).map(({ where, now }) => ({
    where,
    now,
    left: Object.fromEntries(
      ways.flatMap(({ way, rows }) => {
        const found = rows.find((row) => row.where === where);
        return found ? [[way, found.afterwards]] : [];
      }),
    ),
  }));
}
