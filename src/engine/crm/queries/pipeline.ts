/**
 * Owns what the screens are told of a vacancy's pipeline: each person with their moves and all that was recorded on the way, and what is to
 * be done before a submission. Reads only; whoever came on the list is in it, also those left out.
 */
import type { Row, TableName } from '../../record/catalogue.ts';
import { nameOf } from '../../record/names.ts';
import { TO_SUBMIT } from '../../record/stages.ts';
import type { Crm } from '../crm.ts';
import { beforeSubmission as checksOf } from '../rules/before-submission.ts';
import { minimumProfile } from '../rules/minimum-profile.ts';
import { standingAgainst } from './match.ts';
import type { BeforeSubmission, PipelinePage, PipelinePerson, StandsAgainst } from './match-shapes.ts';
import type { QueryParams } from './shapes.ts';

export function pipeline(crm: Crm, { vacancy }: QueryParams<'pipeline'>): PipelinePage | undefined {
  const found = crm.find('vacancy', vacancy);
  if (!found) return undefined;
  const entries = crm.where('shortlist_entry', 'vacancy', vacancy);
  const ahead = entries.filter(({ state }) => TO_SUBMIT.includes(state)).map(({ candidate }) => candidate);
  const against = standingAgainst(crm, vacancy, ahead);
  return {
    vacancy: found,
    client_name: crm.find('client', found.client)?.name ?? found.client,
    people: entries.map((entry) => personOf(crm, entry, against.get(entry.candidate) ?? [])),
  };
}

/** `undefined`: no such vacancy, or the person is not on its list. */
export function beforeSubmission(
  crm: Crm,
  { vacancy, candidate }: QueryParams<'beforeSubmission'>,
): BeforeSubmission | undefined {
  const found = crm.find('vacancy', vacancy);
  const person = crm.find('candidate', candidate);
  const entry = crm.where('shortlist_entry', 'candidate', candidate).find((one) => one.vacancy === vacancy);
  if (!found || !person || !entry) return undefined;
  return {
    vacancy: found,
    client_name: crm.find('client', found.client)?.name ?? found.client,
    checks: checksOf(crm, candidate, vacancy),
    against: standingAgainst(crm, vacancy, [candidate]).get(candidate) ?? [],
    profile: minimumProfile(crm, person, vacancy),
  };
}

type Person = Pick<Row<'shortlist_entry'>, 'candidate' | 'vacancy'>;
type OfBoth = 'permission' | 'sent_elsewhere' | 'submission' | 'interview' | 'offer' | 'placement';

function personOf(crm: Crm, entry: Row<'shortlist_entry'>, against: StandsAgainst[]): PipelinePerson {
  const { candidate } = entry;
  return {
    entry,
    name: nameOf(crm.lookup, 'candidate', candidate) ?? 'No name',
    checks: TO_SUBMIT.includes(entry.state) ? checksOf(crm, candidate, entry.vacancy) : [],
    against,
    moves: withBy<'stage'>(crm, 'stage', 'moved_by', entry),
    confirmed: withBy<'activity'>(crm, 'activity', 'author', entry).filter(({ interest }) => interest !== null),
    permissions: ofBoth(crm, 'permission', entry),
    elsewhere: ofBoth(crm, 'sent_elsewhere', entry),
    submissions: ofBoth(crm, 'submission', entry),
    interviews: ofBoth(crm, 'interview', entry),
    offers: ofBoth(crm, 'offer', entry),
    placements: ofBoth(crm, 'placement', entry).map((placement) => ({
      ...placement,
      tasks: crm
        .where('task', 'placement', placement.id)
        .toSorted((a, b) => (a.due_on === b.due_on ? 0 : a.due_on < b.due_on ? -1 : 1)),
      followUps: crm.where('follow_up', 'placement', placement.id),
    })),
  };
}

/** Rows about this person on this vacancy: looked up by the person, of whom there are few. */
const ofBoth = <N extends OfBoth>(crm: Crm, table: N, { candidate, vacancy }: Person): Row<N>[] =>
  crm.db.rows<Row<N>>(`SELECT * FROM ${table} WHERE candidate = ? AND +vacancy = ? ORDER BY length(id), id`, [
    candidate,
    vacancy,
  ]);

const withBy = <N extends 'stage' | 'activity'>(
  crm: Crm,
  table: N & TableName,
  by: string,
  { candidate, vacancy }: Person,
): (Row<N> & { by_name: string })[] =>
  crm.db.rows(
    `SELECT x.*, s.name AS by_name FROM ${table} x JOIN staff s ON s.id = x.${by}
     WHERE x.candidate = ? AND +x.vacancy = ? ORDER BY length(x.id), x.id`,
    [candidate, vacancy],
  );
