/**
 * Owns what an import would do, row by row, before anything is written: where each column goes, and what becomes of each row. Nothing is
 * guessed and no row is lost: each is in one of the lists. Never throws, and never reads a file: the CRM is given rows.
 */
import type { Day } from '../kernel/date.ts';
import type { Cell } from '../record/column.ts';
import type { FileRow } from '../record/file-rows.ts';
import { type RowAnswer, withValues } from './answers.ts';
import type { Target } from './column-words.ts';
import { askedColumns, isHeader, type ProposedColumn, proposeColumns } from './columns.ts';
import { bySureness, IN_THE_ARCHIVE, type KnownPeople, type Likeness, type PersonFields } from './likeness.ts';
import { type ImportedFields, type Reason, type RowRead, readRow } from './read-row.ts';

/** The rows of a file, and its columns. */
export interface FileTable {
  header: boolean;
  columns: ProposedColumn[];
  /** Those with something in them. */
  rows: FileRow[];
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
/** A person said that it is not to be taken. */
export interface Aside {
  outcome: 'aside';
  why: string;
}
export type RowOutcome = (Imported | Matched | Queried | Refused | Aside) & {
  /** From 1, header and empty rows left out. */
  row: number;
  /** Where it begins, from 1. */
  line: number;
  remarks: string[];
};
export type Counts = Record<Exclude<RowOutcome['outcome'], 'aside'>, number> & { aside?: number };

/** A file's records as rows under their columns; those in which nothing stands are counted and passed over. */
export function arranged(records: readonly FileRow[]): FileTable {
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  const header = first !== undefined && isHeader(first.cells);
  const rows = header ? filled.slice(1) : filled;
  const columns = header ? proposeColumns(first.cells) : askedColumns(first?.cells.length ?? 0);
  return { header, columns, rows, emptyRows: records.length - filled.length };
}

/** Where each column goes as proposed; one that is asked about is not used until it is answered. */
export const proposedTargets = ({ columns }: Pick<FileTable, 'columns'>): (Target | null)[] =>
  columns.map(({ goesTo }) => (goesTo === 'never' || goesTo === 'ask' ? null : goesTo));

/** `goesTo`: the answer to the columns; what is never used stays unused. `known` learns the rows as it goes. `answers`: by the number of the row. */
export function planRows(
  file: Pick<FileTable, 'columns' | 'rows'>,
  goesTo: readonly (Target | null)[],
  known: KnownPeople,
  today: Day,
  answers: ReadonlyMap<number, RowAnswer> = new Map(),
): RowOutcome[] {
  const used = file.columns.map((column, at) => (column.goesTo === 'never' ? null : (goesTo[at] ?? null)));
  return file.rows.map(({ cells, line }, at) => {
    const place = { row: at + 1, line };
    const answer = answers.get(place.row);
    const width = file.columns.length;
    if (cells.length !== width) {
      const kind = cells.length < width ? 'too-few-columns' : 'too-many-columns';
      return { ...place, outcome: 'refused', kind, remarks: [] };
    }
    if (answer?.aside) return { ...place, outcome: 'aside', why: answer.aside, remarks: [] };
    const read = withValues(readRow(cells, used, today), answer, today);
    const outcome = { ...place, ...judged(read, known, answer) };
    known.add(`row ${place.row}`, read.fields);
    return outcome;
  });
}

export function countsOf(rows: readonly RowOutcome[]): Counts {
  const counts: Counts = { imported: 0, matched: 0, queried: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

type Judged = (Imported | Matched | Queried) & { remarks: string[] };
function judged({ fields, reasons, remarks }: RowRead, known: KnownPeople, answer?: RowAnswer): Judged {
  if (reasons.length > 0) return { outcome: 'queried', fields, reasons, remarks };
  const like = known.like(fields).toSorted(bySureness);
  const [first] = like;
  const told = like.find(
    ({ ref, verdict }) => ref === answer?.same && ref !== IN_THE_ARCHIVE && verdict !== 'different',
  );
  if (told) return { ...matched(told, fields, known), remarks };
  if (answer?.different) return { outcome: 'imported', fields, remarks };
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
