/** Owns the small checks that several handlers share: a text that must be there, a day, a month. */
import { isDay } from '../../kernel/date.ts';
import type { Refusal } from '../../log/entry.ts';
import { type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import { isMonth } from '../../record/formats.ts';
import { Refused, refuse, type World } from '../world.ts';

/** The rows a step names must exist. */
export function existing<N extends TableName>(world: World, table: N, id: string): Row<N> {
  return world.find(table, id) ?? refuse('', `There is no ${tableOf(table).noun} ${id}.`);
}

/** A candidate whose record is in daily use. */
export function liveCandidate(world: World, id: string): Row<'candidate'> {
  const found = existing(world, 'candidate', id);
  if (found.state !== 'Active')
    refuse(
      '',
      `The record ${id} is ${found.state === 'In the bin' ? 'in the bin' : found.state.toLowerCase()}. Restore it before you change it.`,
    );
  return found;
}

/** Collects refusals so that a form shows all of them at once. */
export class Checks {
  readonly #refusals: Refusal[] = [];

  text(field: string, label: string, value: string | null | undefined): this {
    if (!value?.trim()) this.#refusals.push({ field, says: `${label} is missing.` });
    return this;
  }
  day(field: string, label: string, value: string | null | undefined): this {
    if (value && !isDay(value))
      this.#refusals.push({ field, says: `${label}: “${value}” is not a date. Write it as 2 Nov 2026 or 2/11/2026.` });
    return this;
  }
  month(field: string, label: string, value: string | null | undefined): this {
    if (value && !isMonth(value))
      this.#refusals.push({ field, says: `${label}: “${value}” is not a month. Write it as Sep 2024.` });
    return this;
  }
  that(holds: boolean, field: string, says: string): this {
    if (!holds) this.#refusals.push({ field, says });
    return this;
  }
  settle(): void {
    if (this.#refusals.length > 0) throw new Refused(this.#refusals);
  }
}
