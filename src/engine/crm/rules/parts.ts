/** Owns which row a part of somebody's record is, by its reference. Must never decide what becomes of it. */
import { type History, inForce, since } from '../../kernel/versions.ts';
import { type TableName, tableOf } from '../../record/catalogue.ts';
import { tableOfReference } from '../../record/names.ts';
import { type Crm, refuse } from '../crm.ts';

/** A reference as it was typed. */
const READ: History<(typed: string) => string> = [since(1, (typed) => typed), since(2, (typed) => typed.toUpperCase())];

/** Refuses a reference that is of nobody, or of somebody else. */
export function partIn(crm: Crm, candidate: string, typed: string): { table: TableName; id: string } {
  const part = inForce(READ, crm.engine)?.(typed) ?? typed;
  const table = tableOfReference(part);
  const row =
    table && 'candidate' in tableOf(table).columns && !tableOf(table).ledger ? crm.lookup(table, part) : undefined;
  if (!table || row?.['candidate'] !== candidate)
    refuse(
      'part',
      `${typed.slice(0, 60)} is no part of the record ${candidate}. Give the reference as it stands in the list.`,
    );
  return { table, id: part };
}
