/**
 * Owns what an import would do, row by row, before anything is written: how the file is read, where each column goes, and what becomes of
 * each row. Nothing is guessed and no row is lost: each is in one of the lists, or the file is refused as a whole with the place.
 * Never throws, whatever the bytes.
 */
import type { Day } from '../kernel/date.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Cell } from '../record/column.ts';
import type { Target } from './column-words.ts';
import { askedColumns, isHeader, type ProposedColumn, proposeColumns } from './columns.ts';
import { type CsvRecord, type Delimiter, readCsv } from './csv.ts';
import { decode, type Encoding, type LineEnds } from './decode.ts';
import { bySureness, type KnownPeople, type Likeness, type PersonFields } from './likeness.ts';
import { type ImportedFields, type Reason, type RowRead, readRow } from './read-row.ts';

export interface FileRead {
  encoding: Encoding;
  delimiter: Delimiter;
  lineEnds: LineEnds;
  header: boolean;
  columns: ProposedColumn[];
  /** Those with something in them. */
  rows: CsvRecord[];
  emptyRows: number;
}

export interface Imported {
  outcome: 'imported';
  fields: ImportedFields;
}
export interface Matched {
  outcome: 'matched';
  /** A record, or "row 4" of the file. */
  to: string;
  for: readonly string[];
  /** What the file has otherwise: offered, not written. */
  offers: ImportedFields;
}
export interface Probable {
  kind: 'probable-duplicate';
  field: 'name';
  with: string;
  strength: string;
  for: readonly string[];
}
export interface Queried {
  outcome: 'queried';
  fields: ImportedFields;
  reasons: (Reason | Probable)[];
}
export interface Refused {
  outcome: 'refused';
  kind: 'too-few-columns' | 'too-many-columns';
}
export type RowOutcome = (Imported | Matched | Queried | Refused) & {
  /** From 1, header and empty rows left out. */
  row: number;
  /** Where it begins, from 1. */
  line: number;
  remarks: string[];
};
export type Counts = Record<RowOutcome['outcome'], number>;

/** How a file is read. Refused where nobody can say where a row begins. */
export function readFile(bytes: Uint8Array): Result<FileRead> {
  const { text, encoding, lineEnds } = decode(bytes);
  const csv = readCsv(text);
  if (!csv.ok) return csv;
  const { delimiter, records } = csv.value;
  const [first] = records;
  const header = first !== undefined && isHeader(first.cells);
  const body = header ? records.slice(1) : records;
  const rows = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const columns = header ? proposeColumns(first.cells) : askedColumns(first?.cells.length ?? 0);
  return ok({ encoding, delimiter, lineEnds, header, columns, rows, emptyRows: body.length - rows.length });
}

/** Where each column goes as proposed; one that is asked about is not used until it is answered. */
export const proposedTargets = ({ columns }: FileRead): (Target | null)[] =>
  columns.map(({ goesTo }) => (goesTo === 'never' || goesTo === 'ask' ? null : goesTo));

/** `goesTo`: the answer to the columns; what is never used stays unused. `known` learns the rows as it goes. */
export function planRows(
  file: FileRead,
  goesTo: readonly (Target | null)[],
  known: KnownPeople,
  today: Day,
): RowOutcome[] {
  const used = file.columns.map((column, at) => (column.goesTo === 'never' ? null : (goesTo[at] ?? null)));
  return file.rows.map(({ cells, line }, at) => {
    const place = { row: at + 1, line };
    const width = file.columns.length;
    if (cells.length !== width) {
      const kind = cells.length < width ? 'too-few-columns' : 'too-many-columns';
      return { ...place, outcome: 'refused', kind, remarks: [] };
    }
    const read = readRow(cells, used, today);
    const outcome = { ...place, ...judged(read, known) };
    known.add(`row ${place.row}`, read.fields);
    return outcome;
  });
}

export function countsOf(rows: readonly RowOutcome[]): Counts {
  const counts: Counts = { imported: 0, matched: 0, queried: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

type Judged = (Imported | Matched | Queried) & { remarks: string[] };
function judged({ fields, reasons, remarks }: RowRead, known: KnownPeople): Judged {
  if (reasons.length > 0) return { outcome: 'queried', fields, reasons, remarks };
  const like = known.like(fields).toSorted(bySureness);
  const [first] = like;
  if (first?.verdict === 'same') return { ...matched(first, fields, known), remarks: [...remarks, ...remarkOf(first)] };
  if (first?.verdict === 'probable') return { outcome: 'queried', fields, reasons: [probable(first)], remarks };
  return { outcome: 'imported', fields, remarks: [...new Set([...remarks, ...like.flatMap(remarkOf)])] };
}

const remarkOf = ({ remark }: Likeness): string[] => (remark ? [remark] : []);

const probable = ({ ref, strength, for: speaks }: Likeness): Probable => ({
  kind: 'probable-duplicate',
  field: 'name',
  with: ref,
  strength,
  for: speaks,
});

const matched = ({ ref, for: speaks }: Likeness, fields: ImportedFields, known: KnownPeople): Matched => ({
  outcome: 'matched',
  to: ref,
  for: speaks,
  offers: otherwiseThan(known.fieldsOf(ref), fields),
});

/** Capitals alone make no difference. */
const otherwiseThan = (before: PersonFields, after: ImportedFields): ImportedFields =>
  Object.fromEntries(Object.entries(after).filter(([field, value]) => small(value) !== small(before[field])));
const small = (cell: Cell | undefined): string => String(cell ?? '').toLowerCase();
