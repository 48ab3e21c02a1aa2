/** Owns the query about a day that has begun: what became due since the one before. Reads only; nothing of it is written anywhere. */
import { addDays, type Day } from '../../kernel/date.ts';
import type { Crm } from '../crm.ts';
import { STALE_AFTER_DAYS } from '../rules/availability.ts';
import { BIN_DAYS } from '../rules/bin.ts';
import type { DayBook, QueryParams } from './shapes.ts';

/** Days ahead for which the end of a record in the bin is told: there is still time to bring it back. */
const SOON = 3;
const MOST = 50;
const NAME = `trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, ''))`;
const CANDIDATE = `nullif(${NAME}, '') AS candidate_name`;

export function dayBook(crm: Crm, { after }: QueryParams<'day'>): DayBook {
  const { today, me } = crm;
  const open = (condition: string, cells: readonly Day[]): DayBook['due'] =>
    crm.db.rows(
      `SELECT t.*, s.name AS owner_name, ${CANDIDATE}
       FROM task t CROSS JOIN staff s ON s.id = t.owner LEFT JOIN candidate c ON c.id = t.candidate
       WHERE t.state = 'Open' AND ${condition} ORDER BY t.owner <> ?, t.due_on, t.id LIMIT ${MOST}`,
      [...cells, me],
    );
  const binned = crm.db.rows<{ id: string; name: string; binned_on: Day }>(
    `SELECT c.id, ${NAME} AS name, c.binned_on FROM candidate c
     WHERE c.state = 'In the bin' AND c.binned_on BETWEEN ? AND ? ORDER BY c.binned_on, c.id LIMIT ${MOST}`,
    [addDays(after, -BIN_DAYS), addDays(today, SOON - BIN_DAYS)],
  );
  return {
    due: open('t.due_on > ? AND t.due_on <= ?', [after, today]),
    late: open('t.due_on <= ? AND t.owner = ?', [after, me]),
    bin: binned.map(({ binned_on, ...record }) => ({ ...record, last_day: addDays(binned_on, BIN_DAYS) })),
    stale: crm.db.rows(
      `SELECT c.id, ${NAME} AS name, c.availability, c.availability_verified FROM candidate c
       WHERE c.state = 'Active' AND c.availability_verified >= ? AND c.availability_verified < ?
       ORDER BY c.availability_verified, c.id LIMIT ${MOST}`,
      [addDays(after, -STALE_AFTER_DAYS), addDays(today, -STALE_AFTER_DAYS)],
    ),
  };
}
