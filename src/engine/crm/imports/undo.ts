/**
 * Owns the way back of an import: the records that it made go again, and what it wrote into records that were there is put back. Whatever
 * somebody has worked on since stays as it is, and is told. Must never take away what the import did not make.
 */
import type { Row } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import type { Crm } from '../crm.ts';
import { referringTo } from '../rules/referring.ts';

export interface WayBack {
  row: Row<'import_row'>;
  /** What undoing the import does to the record of the row. */
  does: 'remove' | 'put-back' | 'keep';
  /** Fields that hold what the import gave them. */
  fields: readonly string[];
}

type Cells = Readonly<Record<string, Cell>>;
const cellsOf = (json: string | null): Cells => (json === null ? {} : JSON.parse(json));

/** The rows whose records the import made or changed. */
export function wayBack(crm: Crm, id: string): WayBack[] {
  return crm
    .where('import_row', 'data_import', id)
    .filter(({ candidate, after }) => candidate !== null && after !== null)
    .map((row) => {
      const now = crm.lookup('candidate', row.candidate ?? '');
      const after = cellsOf(row.after);
      const same = Object.keys(after).filter((field) => now?.[field] === after[field]);
      if (row.made === 1) {
        const untouched = now !== undefined && same.length === Object.keys(after).length && !isWorkedOn(crm, now['id']);
        return { row, does: untouched ? 'remove' : 'keep', fields: [] };
      }
      return { row, does: same.length > 0 ? 'put-back' : 'keep', fields: same };
    });
}

/** Something beside imports and answers about duplicates hangs on the record. */
const isWorkedOn = (crm: Crm, id: Cell | undefined): boolean =>
  hangingOn(crm, String(id)).some(({ table }) => table !== 'import_row' && table !== 'not_duplicate');

/** Also what is out of sight, such as the answer that somebody in the archive is another person: it cannot be without the record. */
const hangingOn = (crm: Crm, candidate: string) => crm.sight.whole(() => referringTo(crm, 'candidate', candidate));

/** A record that is out of sight stays as it is. */
export const undoImport = (crm: Crm, id: string, reason: string): void => crm.sight.seen(() => undo(crm, id, reason));

function undo(crm: Crm, id: string, reason: string): void {
  crm.because(reason);
  for (const { row, does, fields } of wayBack(crm, id)) {
    const candidate = row.candidate ?? '';
    if (does === 'put-back') {
      const before = cellsOf(row.before);
      crm.update('candidate', candidate, Object.fromEntries(fields.map((field) => [field, before[field] ?? null])));
    }
    if (does === 'remove') {
      crm.sight.whole(() => takeAway(crm, candidate));
    }
  }
  crm.update('data_import', id, { undone_on: crm.today });
}

function takeAway(crm: Crm, candidate: string): void {
  for (const { table, id } of hangingOn(crm, candidate)) {
    if (table === 'not_duplicate' && crm.find(table, id)) crm.remove(table, id);
    if (table === 'import_row') letGo(crm, id);
  }
  crm.remove('candidate', candidate);
}

/** The row of the file stays, without the record. */
function letGo(crm: Crm, id: string): void {
  const row = crm.find('import_row', id);
  if (!row) return;
  crm.forget('import_row', id);
  crm.keep('import_row', { ...row, candidate: null });
}
