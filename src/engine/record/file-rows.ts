/**
 * Owns the rows of a file as a command carries them: each on a line of its own, with the line of the file it began in, then its cells as JSON:
 * `12 ["Ellis","Okafor"]`. Bounded, since a log is read by strangers. Must never know what a column means.
 */
import { clean } from '../kernel/text.ts';
import { type Format, refused, stored } from './formats/format.ts';

export interface FileRow {
  /** Where it begins in the file, from 1. */
  line: number;
  cells: string[];
}

/** Rows that are imported at once, the header among them; more is more than anybody looks through. */
export const MOST_ROWS = 301;
/** Signs that a file has room for, all rows together. */
export const MOST_SIGNS = 250_000;
const MOST_CELLS = 100;
const ROW = /^(\d{1,9}) (\[.*\])$/;

/** Cells are cleaned on the way, so that what a command carries is the same before and after its door. */
export const rowsText = (rows: readonly FileRow[]): string =>
  rows.map(({ line, cells }) => `${line} ${JSON.stringify(cells.map((cell) => clean(cell)))}`).join('\n');

/** Undefined where it is no such text. */
export function readRows(text: string): FileRow[] | undefined {
  const lines = text.split('\n');
  if (lines.length > MOST_ROWS) return undefined;
  const rows = lines.map(rowIn);
  return rows.includes(undefined) ? undefined : (rows as FileRow[]);
}

function rowIn(text: string): FileRow | undefined {
  const [, line, json] = ROW.exec(text) ?? [];
  if (line === undefined || json === undefined) return undefined;
  try {
    const cells: unknown = JSON.parse(json);
    const fits = Array.isArray(cells) && cells.length <= MOST_CELLS && cells.every((cell) => typeof cell === 'string');
    return fits ? { line: Number(line), cells } : undefined;
  } catch {
    return undefined;
  }
}

export const fileRows: Format = {
  read: (typed) => (readRows(typed) ? stored(typed) : refused('malformed')),
  says: (label) => `${label}: this is no file that can be imported.`,
  looks: `Each row stands on a line of its own, and there are at most ${MOST_ROWS - 1} of them.`,
  mend: {},
  example: '1 ["First name","Surname","E-mail"]',
  most: MOST_SIGNS,
};
