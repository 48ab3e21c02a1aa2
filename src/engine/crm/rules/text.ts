/** Owns the small checks that several handlers share: a row that must be there, a record in daily use. */
import { type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import { refuse, type World } from '../world.ts';

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
