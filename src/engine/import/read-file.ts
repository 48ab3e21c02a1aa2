/**
 * Owns the door of a file that is imported: foreign bytes, bounded before anything else, become the rows that a command carries, or the
 * file is refused as a whole with the place. Never throws, whatever the bytes, and never loses a row.
 */
import { fail, ok, type Result } from '../kernel/result.ts';
import { MOST_ROWS, MOST_SIGNS, rowsText } from '../record/file-rows.ts';
import { type CsvRecord, type Delimiter, readCsv } from './csv.ts';
import { decode, type Encoding, type LineEnds } from './decode.ts';
import { arranged, type FileTable } from './plan.ts';

export interface FileRead extends FileTable {
  encoding: Encoding;
  delimiter: Delimiter;
  lineEnds: LineEnds;
  rows: CsvRecord[];
}

/** More bytes than a board's file of as many rows as are imported at once has. */
export const MOST_BYTES = 2_000_000;

/** How a file is read. Refused where nobody can say where a row begins. */
export function readFile(bytes: Uint8Array): Result<FileRead> {
  const { text, encoding, lineEnds } = decode(bytes);
  const csv = readCsv(text);
  if (!csv.ok) return csv;
  const { delimiter, records } = csv.value;
  return ok({ encoding, delimiter, lineEnds, ...arranged(records) });
}

const tooMuch = (says: string, code: string): Result<never> => fail([{ path: '', code, says }]);

/** The rows as the command takes them. Refused where there is nothing in it, or more than is imported at once. */
export function contentOf(bytes: Uint8Array): Result<{ content: string; emptyRows: number }> {
  if (bytes.length > MOST_BYTES)
    return tooMuch('This file is larger than any that is imported here. Is it the right one?', 'too-large');
  const { text } = decode(bytes);
  const csv = readCsv(text);
  if (!csv.ok) return csv;
  const rows = csv.value.records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return tooMuch('There is no row in this file.', 'empty');
  if (rows.length > MOST_ROWS)
    return tooMuch(
      `This file has ${rows.length} rows, and at most ${MOST_ROWS - 1} are imported at once. Split it, and import the parts one after another.`,
      'too-many-rows',
    );
  const content = rowsText(rows);
  if (content.length > MOST_SIGNS)
    return tooMuch('There is more text in this file than is imported at once. Split it into parts.', 'too-long');
  return ok({ content, emptyRows: csv.value.records.length - rows.length });
}
