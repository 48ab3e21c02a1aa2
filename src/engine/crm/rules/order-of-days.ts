/**
 * Owns which days of a pipeline cannot be: nobody is met before they were submitted, nor starts before they were offered the job, nor is
 * asked how it goes or leaves before that. A placement may be put in later than it was agreed. Must never say when something should have happened.
 */
import { sayDay } from '../../kernel/date.ts';
import type { TableName } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';
import { existing, refuseField } from './checks.ts';

interface Whose {
  vacancy: string;
  candidate: string;
}
interface Field {
  table: TableName;
  field: string;
  /** As it is typed; nothing where it is left open. */
  day: string | null | undefined;
}

function refuseBefore({ table, field, day }: Field, first: string | null | undefined, what: string): void {
  if (day && first && day < first) refuseField(table, field, `it is before ${what} of ${sayDay(first)}.`);
}

const firstOf = (days: readonly string[]): string | undefined => days.toSorted()[0];
const submittedOn = (crm: Crm, { vacancy, candidate }: Whose) =>
  firstOf(
    crm
      .where('submission', 'candidate', candidate)
      .filter((sent) => sent.vacancy === vacancy)
      .map(({ sent_on }) => sent_on),
  );

/** Somebody may have come by another way than a submission; then there is nothing to hold it against. */
export const notBeforeSubmission = (crm: Crm, whose: Whose, field: Field): void =>
  refuseBefore(field, submittedOn(crm, whose), 'the submission');

/** A start and what follows it: not before the last offer, else the submission, else the day on which the vacancy came. */
export function notBeforeOffer(crm: Crm, whose: Whose, field: Field): void {
  const { vacancy, candidate } = whose;
  const offered = crm
    .where('offer', 'candidate', candidate)
    .filter((offer) => offer.vacancy === vacancy)
    .map(({ offered_on }) => offered_on)
    .toSorted()
    .at(-1);
  const submitted = submittedOn(crm, whose);
  if (offered) refuseBefore(field, offered, 'the offer');
  else if (submitted) refuseBefore(field, submitted, 'the submission');
  else refuseBefore(field, existing(crm, 'vacancy', vacancy).opened_on, 'the brief');
}
