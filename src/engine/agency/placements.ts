/** Owns the rows of placements: the work this agency found for people. Never who was chosen. */
import type { Ledger } from './ledger.ts';
import type { Person } from './person.ts';

export function addPlacements(ledger: Ledger, people: readonly Person[]): void {
  for (const { id: candidate, booking } of people) {
    if (!booking) continue;
    const { vacancy, started: started_on, ended: ended_on } = booking;
    const { clientId: client, id, title: job_title, work: work_type, pay } = vacancy;
    const agency_employs = work_type === 'Temporary' ? 1 : 0;
    const state = ended_on ? 'Ended' : 'Started';
    ledger.add('placement', {
      candidate,
      client,
      vacancy: id,
      job_title,
      work_type,
      state,
      started_on,
      ended_on,
      pay,
      agency_employs,
    });
  }
}
