/**
 * Owns comma-separated text by RFC 4180, read and written by papaparse: quotes, doubled quotes, line breaks inside them. What a column
 * means is for others. Never throws, never shifts a cell.
 */
import papa from 'papaparse';
import { fail, ok, type Result } from '../kernel/result.ts';

export const delimiters = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;
export type Delimiter = keyof typeof delimiters;

export interface CsvRecord {
  cells: string[];
  /** Where it begins, from 1. */
  line: number;
}
export interface Csv {
  delimiter: Delimiter;
  records: CsvRecord[];
}

/** The text with `\n` for every line end. Refuses one with a quote that is never closed, with the line it stands in. */
export function readCsv(text: string): Result<Csv> {
  const delimiter = delimiterOf(text);
  const { data, errors } = papa.parse(text, { delimiter: delimiters[delimiter], newline: '\n' });
  const records = placed(data);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    const line = records[open.row ?? 0]?.line ?? 1;
    return fail([
      {
        path: '',
        line,
        code: 'quote-not-closed',
        says: `A quote in the row that begins in line ${line} is never closed, so nobody can say where the rows after it begin. Close it or take it away, and choose the file again.`,
      },
    ]);
  }
  // What stands behind the last line end is no record, unless something stands there.
  if (records.at(-1)?.cells.join('') === '' && records.at(-1)?.cells.length === 1) records.pop();
  return ok({ delimiter, records });
}

/** The one that makes the most columns of the first record that is not empty; the first of the list where several do. */
function delimiterOf(whole: string): Delimiter {
  const text = whole.replace(/^\s*\n/, '');
  const names = Object.keys(delimiters) as Delimiter[];
  const columns = names.map((name) => {
    const { data } = papa.parse(text, { delimiter: delimiters[name], newline: '\n', preview: 1 });
    return data[0]?.length ?? 0;
  });
  return names[columns.indexOf(Math.max(...columns))] ?? 'comma';
}

function placed(data: readonly string[][]): CsvRecord[] {
  let line = 1;
  return data.map((cells) => {
    const record = { cells, line };
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return record;
  });
}

/** Commas and CRLF. */
export const writeCsv = (records: readonly (readonly string[])[]): string =>
  papa.unparse(records, { delimiter: ',', newline: '\r\n' });
