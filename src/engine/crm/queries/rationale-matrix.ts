/**
 * Owns who was looked at for a vacancy and why each was chosen or not, as persons recorded it: the rows behind a rationale matrix.
 * Must never hold a verdict of the program: what it suggests may be worked out otherwise one day, and what a person wrote stays.
 */
import type { Row } from '../../record/catalogue.ts';
import { nameOf } from '../../record/names.ts';
import { counts } from '../../record/vacancy-facts.ts';
import type { Crm } from '../crm.ts';
import type { RationaleMatrix } from './match-shapes.ts';
import { mustsFirst } from './musts-first.ts';
import type { QueryParams } from './shapes.ts';

export function rationaleMatrix(
  crm: Crm,
  { vacancy: id }: QueryParams<'rationaleMatrix'>,
): RationaleMatrix | undefined {
  const vacancy = crm.find('vacancy', id);
  if (!vacancy) return undefined;
  const entries = crm.db.rows<Row<'shortlist_entry'>>(
    'SELECT * FROM shortlist_entry WHERE vacancy = ? ORDER BY added_on, length(id), id',
    [id],
  );
  const rationales = crm.db.rows<Row<'rationale'>>(
    'SELECT r.* FROM requirement q CROSS JOIN rationale r ON r.requirement = q.id WHERE q.vacancy = ? ORDER BY length(r.id), r.id',
    [id],
  );
  const moved = crm.db.rows<{ candidate: string }>(
    'SELECT DISTINCT candidate FROM stage WHERE vacancy = ? ORDER BY candidate',
    [id],
  );
  // Looked up by the vacancy, which has few of them.
  const calls = crm
    .where('activity', 'vacancy', id)
    .filter(({ kind, interest }) => kind === 'Phone call' || interest !== null);
  const permissions = crm.where('permission', 'vacancy', id);
  const submissions = crm.where('submission', 'vacancy', id);
  const people = new Set([...entries, ...rationales, ...moved].map(({ candidate }) => candidate));
  return {
    vacancy,
    client_name: crm.find('client', vacancy.client)?.name ?? vacancy.client,
    requirements: mustsFirst(crm.where('requirement', 'vacancy', id)).map((one) => ({ ...one, counts: counts(one) })),
    people: [...people].map((candidate) => {
      const own = <R extends { candidate: string | null }>(rows: readonly R[]) =>
        rows.filter((one) => one.candidate === candidate);
      return {
        candidate,
        name: nameOf(crm.lookup, 'candidate', candidate) ?? candidate,
        entry: own(entries)[0] ?? null,
        rationales: own(rationales),
        calls: own(calls),
        permissions: own(permissions),
        submissions: own(submissions),
      };
    }),
  };
}
