/**
 * Owns how a person moves along the stages of a vacancy: the entry that says where they are, and a row for each move, so that a pipeline
 * can be shown as it was on any day. Must never decide whether a move is right.
 */
import type { Row } from '../../record/catalogue.ts';
import type { Stage } from '../../record/stages.ts';
import type { Crm } from '../crm.ts';

type Entry = Row<'shortlist_entry'>;
type Whose = Pick<Entry, 'vacancy' | 'candidate'>;

export const entryOf = (crm: Crm, { vacancy, candidate }: Whose): Entry | undefined =>
  crm.where('shortlist_entry', 'candidate', candidate).find((entry) => entry.vacancy === vacancy);

/** Where the person stands now, with what goes onto the entry besides. Somebody who is not on the list yet comes on it. */
export function moveTo(crm: Crm, whose: Whose, state: Stage, more: Partial<Omit<Entry, 'id'>> = {}): void {
  const entry = entryOf(crm, whose);
  if (entry) crm.update('shortlist_entry', entry.id, { ...more, state });
  else {
    const { vacancy, candidate } = whose;
    crm.insert('shortlist_entry', {
      ...more,
      id: `${vacancy}/${candidate}`,
      vacancy,
      candidate,
      state,
      added_on: crm.today,
    });
  }
  noteMove(crm, whose, entry?.state ?? null, state);
}

/** A move that was made; none where the person stays where they are. */
export function noteMove(crm: Crm, { vacancy, candidate }: Whose, before: Stage | null, after: Stage | null): void {
  if (before === after) return;
  const idOf = (number: number) => `${vacancy}/${candidate}/${number}`;
  let number = crm.where('stage', 'candidate', candidate).filter((move) => move.vacancy === vacancy).length + 1;
  // After a merge was undone there can be fewer than were numbered.
  while (crm.find('stage', idOf(number))) number += 1;
  crm.keep('stage', {
    id: idOf(number),
    ...{ vacancy, candidate, before, after, moved_on: crm.today, moved_by: crm.me },
  });
}
