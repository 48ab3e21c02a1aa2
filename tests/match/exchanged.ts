/**
 * Owns the same people with what the law protects exchanged between them, and with the notes about families taken away.
 * Must never change what may count.
 */
import type { NewRow, Rows } from '../../src/engine/record/catalogue.ts';

const FAMILY = /\b(?:child|children|pregnan|married|mother|father|family|husband|wife)/i;

/** `shown`: places of notes that show something else than a family; they stay. */
export function exchanged(people: Rows, shown: ReadonlySet<string> = new Set()): Rows {
  const candidates = people.candidate ?? [];
  const next = (at: number): NewRow<'candidate'> | undefined => candidates[(at + 1) % candidates.length];
  const nextOf = (id: string): string => next(candidates.findIndex((one) => one.id === id))?.id ?? id;
  return {
    ...people,
    candidate: candidates.map((person, at) => ({
      ...person,
      first_name: next(at)?.first_name ?? null,
      last_name: next(at)?.last_name ?? null,
      date_of_birth: next(at)?.date_of_birth ?? null,
    })),
    activity: (people.activity ?? []).filter(
      ({ id, body }) => shown.has(`activity:${id}:body`) || !FAMILY.test(body ?? ''),
    ),
    ...(people.adjustment && {
      adjustment: people.adjustment.map((one) => ({ ...one, candidate: nextOf(one.candidate ?? '') })),
    }),
  };
}
