/** Owns proof that a job board's file is read, and each row of it put aside, matched, asked about or taken, as the cases of import say. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/engine/import/column-words.ts';
import { readCsv } from '../../src/engine/import/csv.ts';
import { asItWas, exportFile } from '../../src/engine/import/harmless.ts';
import { PeopleByKey } from '../../src/engine/import/known-people.ts';
import type { PersonFields } from '../../src/engine/import/likeness.ts';
import {
  countsOf,
  type FileRead,
  planRows,
  proposedTargets,
  type RowOutcome,
  readFile,
} from '../../src/engine/import/plan.ts';
import { casesOf } from '../builders/case-file.ts';

interface RightRow {
  row: number;
  line: number;
  outcome: string;
  fields?: Record<string, unknown>;
  has?: Record<string, unknown>;
  to?: string;
  for?: string[];
  offers?: Record<string, unknown>;
  reasons?: { field: string; kind: string; offers?: string[]; with?: string; strength?: string; for?: string[] }[];
  kind?: string;
  remarks?: string[];
  why: string;
}
interface FileCase {
  file: string;
  read: { encoding: string; delimiter: string; line_ends: string; header: boolean; rows: number; empty_rows: number };
  columns?: Record<string, string | null>;
  given?: { columns: (Target | null)[] };
  rows: RightRow[];
  counts: Record<string, number>;
}
interface Cases {
  today: string;
  existing: (PersonFields & { id: string })[];
  files: FileCase[];
  export: { value: string; cell: string; why: string }[];
}

const sorted = (texts: readonly string[] | undefined): string[] => [...(texts ?? [])].sort();

/** The row as the case says it, so that the two are compared key by key. */
function asSaid(row: RowOutcome | undefined, right: RightRow): unknown {
  if (!row) return undefined;
  const said: Record<string, unknown> = {
    row: row.row,
    line: row.line,
    outcome: row.outcome,
    remarks: sorted(row.remarks),
  };
  if (row.outcome === 'imported') {
    if (right.fields) said['fields'] = row.fields;
    if (right.has)
      said['has'] = Object.fromEntries(
        Object.keys(right.has).map((field) => [field, (row.fields as PersonFields)[field] ?? null]),
      );
  }
  if (row.outcome === 'matched') Object.assign(said, { to: row.to, for: sorted(row.for), offers: row.offers });
  if (row.outcome === 'refused') said['kind'] = row.kind;
  if (row.outcome === 'queried')
    said['reasons'] = row.reasons
      .map((reason) =>
        reason.kind === 'probable-duplicate'
          ? { ...reason, for: sorted((reason as { for: readonly string[] }).for) }
          : { field: reason.field, kind: reason.kind, ...('offers' in reason && { offers: reason.offers }) },
      )
      .sort(byField);
  return said;
}
const byField = (one: { field: string }, other: { field: string }): number => (one.field < other.field ? -1 : 1);
function wanted({ why: _, ...right }: RightRow): unknown {
  return {
    ...right,
    remarks: sorted(right.remarks),
    ...(right.for && { for: sorted(right.for) }),
    ...(right.reasons && {
      reasons: right.reasons
        .map((reason) => ({ ...reason, ...(reason.for && { for: sorted(reason.for) }) }))
        .sort(byField),
    }),
  };
}

function fileOf(bytes: Uint8Array): FileRead {
  const read = readFile(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const NAME = 'import/expected.yaml';
const folder = dirname(join(process.env['CASES'] ?? new URL('../cases', import.meta.url).pathname, NAME));

casesOf(NAME, (content) => {
  const cases = content as Cases;
  const people = () => {
    const known = new PeopleByKey();
    for (const { id, ...person } of cases.existing ?? []) known.add(id, person);
    return known;
  };

  describe.each((cases.files ?? []).map((one) => [one.file, one] as const))('%s', (name, one) => {
    if (!existsSync(join(folder, name))) return;
    const file = fileOf(readFileSync(join(folder, name)));
    const goesTo = one.given?.columns ?? proposedTargets(file);
    const rows = planRows(file, goesTo, people(), cases.today);

    it('is read as it was written', () => {
      expect({
        encoding: file.encoding,
        delimiter: file.delimiter,
        line_ends: file.lineEnds,
        header: file.header,
        rows: file.rows.length,
        empty_rows: file.emptyRows,
      }).toEqual(one.read);
    });

    it('has its columns proposed, and those that nobody may use left out', () => {
      if (one.columns)
        expect(Object.fromEntries(file.columns.map(({ title, goesTo: to }) => [title, to]))).toEqual(one.columns);
      else expect(file.columns.every(({ goesTo: to }) => to === 'ask')).toBe(true);
    });

    it.each(one.rows.map((row) => [row.row, row.why, row] as const))('row %i: %s', (_, _why, right) => {
      expect(asSaid(rows[right.row - 1], right)).toEqual(wanted(right));
    });

    it('has every row in one of the lists', () => {
      expect(countsOf(rows)).toEqual(one.counts);
      expect(rows.map(({ row }) => row)).toEqual(file.rows.map((_, at) => at + 1));
    });

    it('imports nothing when it is given again', () => {
      const known = people();
      const first = planRows(file, goesTo, known, cases.today);
      const after = people();
      for (const row of first)
        if (row.outcome === 'imported') after.add(`CAND-9${row.row}`, row.fields as PersonFields);
      expect(countsOf(planRows(file, goesTo, after, cases.today)).imported).toBe(0);
    });
  });

  describe('what leaves as a file', () => {
    it.each((cases.export ?? []).map((one) => [one.value, one.why, one] as const))('%j: %s', (value, _, { cell }) => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        exportFile([
          [value, 'b'],
          ['c', 'd'],
        ]),
      );
      expect(text).toBe(`\ufeff${cell},b\r\nc,d`);
      const read = readCsv(text.slice(1).replaceAll('\r\n', '\n'));
      expect(asItWas((read.ok && read.value.records[0]?.cells[0]) || '')).toBe(value);
    });
  });
});
