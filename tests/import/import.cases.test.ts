/** Owns proof that a job board's file is read, and each row of it put aside, matched, asked about or taken, as the cases of import say. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/engine/import/column-words.ts';
import { readCsv } from '../../src/engine/import/csv.ts';
import { exportFile } from '../../src/engine/import/export-file.ts';
import { asItWas } from '../../src/engine/import/harmless.ts';
import { PeopleByKey } from '../../src/engine/import/known-people.ts';
import type { PersonFields } from '../../src/engine/import/likeness.ts';
import { countsOf, planRows, proposedTargets, type RowOutcome } from '../../src/engine/import/plan.ts';
import { type FileRead, readFile } from '../../src/engine/import/read-file.ts';
import { casesOf } from '../builders/case-file.ts';
import type { Form } from '../builders/case-form.ts';

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
  /** Left out where the file is refused as a whole. */
  read: {
    encoding: string;
    delimiter: string;
    line_ends: string;
    header: boolean;
    rows: number;
    empty_rows: number;
    refused?: { line?: number };
  };
  columns?: Record<string, string | null>;
  given?: { columns: (Target | null)[] | Record<string, Target | null> };
  refused?: { line?: number };
  rows: RightRow[];
  counts?: Record<string, number>;
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

/** A mark of UTF-16 may be named with the order of its bytes, or without. */
const named = (encoding: string, right: string): string =>
  [encoding, right].every((one) => /^utf-?16/i.test(one)) ? right : encoding;

/** The answer about the columns, in their order. */
function answered(file: FileRead, given: FileCase['given']): (Target | null)[] {
  const proposed = proposedTargets(file);
  const answer = given?.columns ?? proposed;
  if (Array.isArray(answer)) return answer;
  return file.columns.map(({ title }, at) => answer[title] ?? proposed[at] ?? null);
}

const NAME = 'import/expected.yaml';
const folder = dirname(join(process.env['CASES'] ?? new URL('../cases', import.meta.url).pathname, NAME));

const FORM: Form = {
  ...{ today: 'free', every_import: 'free', reason_kinds: 'free', refused_kinds: 'free', existing: 'free' },
  files: {
    ...{ file: 'free', read: 'free', columns: 'free', given: { columns: 'free' }, refused: 'free', counts: 'free' },
    rows: {
      ...{
        row: 'free',
        line: 'free',
        outcome: 'free',
        fields: 'free',
        has: 'free',
        to: 'free',
        for: 'free',
        offers: 'free',
      },
      reasons: { field: 'free', kind: 'free', offers: 'free', with: 'free', strength: 'free', for: 'free' },
      ...{ kind: 'free', remarks: 'free' },
    },
  },
  export: { value: 'free', cell: 'free' },
};

casesOf(NAME, FORM, (content) => {
  const cases = content as Cases;
  const people = () => {
    const known = new PeopleByKey();
    for (const { id, ...person } of cases.existing ?? []) known.add(id, person);
    return known;
  };

  describe.each(cases.files.map((one) => [one.file, one] as const))('%s', (name, one) => {
    if (!existsSync(join(folder, name))) {
      it.skip(`is not tested: there is no ${name} in ${folder}`, () => {});
      return;
    }
    const read = readFile(readFileSync(join(folder, name)));
    const refused = one.refused ?? one.read?.refused;
    if (!read.ok || refused) {
      it('is refused as a whole only where the case says so, in that line', () => {
        expect(read.ok ? [] : read.error.map(({ line }) => line)).toEqual([refused?.line ?? expect.any(Number)]);
        expect(refused, JSON.stringify(read)).toBeDefined();
      });
      return;
    }
    const file = read.value;
    const goesTo = answered(file, one.given);
    const rows = planRows(file, goesTo, people(), cases.today);

    it('is read as it was written', () => {
      expect({
        encoding: named(file.encoding, one.read.encoding),
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
      else if (file.header) expect(file.columns.map(({ goesTo: to }) => to)).toContain('ask');
      else expect(file.columns.every(({ goesTo: to }) => to === 'ask')).toBe(true);
    });

    it.each(one.rows.map((row) => [row.row, row.why, row] as const))('row %i: %s', (_, _why, right) => {
      expect(asSaid(rows[right.row - 1], right)).toEqual(wanted(right));
    });

    it('has every row in one of the lists', () => {
      expect(countsOf(rows)).toEqual(one.counts ?? countsOf(rows));
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

  describe.runIf(cases.export.length > 0)('what leaves as a file', () => {
    it.each(cases.export.map((one) => [one.value, one.why, one] as const))('%j: %s', (value, _, { cell }) => {
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
