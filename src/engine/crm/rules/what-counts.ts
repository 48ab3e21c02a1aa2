/**
 * Owns which requirements of a vacancy take part: in the match, in the matrix, in the post and among the particulars. One that touches what
 * the law protects stands where it was written, for a person to put right, and counts nowhere until then. Must never change one.
 * A pack says which did not count (run/rationales.ts).
 */
import type { Row } from '../../record/catalogue.ts';
import { missingParticulars } from '../../record/particulars.ts';
import { counts } from '../../record/vacancy-facts.ts';
import type { Crm } from '../crm.ts';

export const countingIn = (crm: Crm, vacancy: string): Row<'requirement'>[] =>
  crm.where('requirement', 'vacancy', vacancy).filter(counts);

/** What the client has not said yet of this vacancy, for the screen, the message to the client, and whoever asks. */
export const missingOf = (crm: Crm, vacancy: Row<'vacancy'>): string[] =>
  missingParticulars(vacancy, {
    client: crm.find('client', vacancy.client),
    requirements: countingIn(crm, vacancy.id),
  });
