/**
 * Owns the rule for lines of the CRM's own ledgers at the start: what they tell of must have been possible. Their columns hold plain text,
 * since a ledger outlives the rows that it tells of; so what each text means is said here.
 */
import { isTableName } from '../../record/catalogue.ts';
import { columnNamed, tableFault } from './field-faults.ts';
import type { Ground } from './ground.ts';
import { referenceFault } from './reference-faults.ts';
import { type Finding, found, type Path } from './rule.ts';
import { valueFault } from './value-faults.ts';

/** A line that says which row, whose, and which field went from what to what. */
export function ledgerFaults(line: Readonly<Record<string, unknown>>, path: Path, ground: Ground): Finding[] {
  const { record, record_id: id, candidate, field } = line;
  const whose =
    typeof candidate === 'string'
      ? found([...path, 'candidate'], referenceFault('candidate', 'candidate', candidate, ground, 'row'))
      : [];
  if (typeof record !== 'string') return whose;
  if (!isTableName(record)) return [...whose, ...found([...path, 'record'], tableFault(record))];
  const row =
    typeof id === 'string' ? found([...path, 'record_id'], referenceFault('record_id', record, id, ground, 'row')) : [];
  if (typeof field !== 'string' || field === '') return [...whose, ...row];
  const named = columnNamed(record, field);
  if (!('column' in named)) return [...whose, ...row, ...found([...path, 'field'], named)];
  const values = ['before', 'after'].flatMap((word) =>
    typeof line[word] === 'string'
      ? found([...path, word], valueFault(word, named.column, line[word], ground, 'compared'))
      : [],
  );
  // Numbers and ticks stand in a ledger as text.
  return [...whose, ...row, ...(named.column.kind === 'number' || named.column.kind === 'flag' ? [] : values)];
}
