/**
 * Owns how a table of the sandbox CRM is described: one description gives the SQL, the words on the screen, the types,
 * what the door of every command takes (cell.ts), and what a scenario file may name. Never holds rows.
 */
import type { Format, Unit } from './formats.ts';

export type Cell = string | number | null;

/** Signs that a text of one line has room for; of several lines. */
export const LONGEST = { line: 200, lines: 20_000 } as const;

export interface Column<Type extends Cell = Cell> {
  /** The words on the screen. */
  label: string;
  kind: 'text' | 'number' | 'flag' | 'day' | 'month' | 'pick' | 'reference';
  /** The CRM refuses a row without it. */
  required: boolean;
  /** For `pick`: the only values there are. */
  picks?: readonly string[];
  /** For `reference`: the table whose id it holds. */
  table?: string;
  /** For a candidate, on a form: records in these states can be chosen besides those in daily use. */
  also?: readonly string[];
  /** For `text`: it may have several lines. */
  lines?: true;
  /** It has a form of its own, such as a postcode. Days and months have theirs by their kind. */
  format?: Format;
  /** For `text`: the most signs it has room for, where that is not as for every text of its lines (cell.ts). */
  room?: number;
  /** For `number`: the highest that makes sense, and the lowest where that is not 0. */
  most?: number;
  least?: number;
  /** For `number`: what is counted; it may be typed behind the figures. */
  unit?: Unit;
  /** For `day` and `month`: a day that has not come yet (`past`), or has passed (`future`), is refused. */
  when?: 'past' | 'future';
  /** Needed on a form, unless this tick of the same row is set. */
  unless?: string;
  /** On a form: shown once the CRM has asked for it, and not before. */
  asked?: true;
  /** What the law protects has no business in it: words that touch it are asked about where they are typed, and where they stand. */
  neutral?: true;
  /** On a form: asked only while another field of the row says one of these. */
  onlyFor?: { field: string; says: readonly string[] };
  /** On a form: small words beside the label. */
  note?: string;
  /** On a form: a line under the field. */
  hint?: string;
  /** It is kept in a form of its own, such as JSON: how that is said to a person. */
  says?: (kept: string) => string;
  /** Carries the type only; never set. */
  type?: Type;
}

/** One line, such as a name. */
export const text = (label: string, format?: Format): Column<string | null> => ({
  label,
  kind: 'text',
  required: false,
  ...(format && { format }),
});
/** A text of several lines, such as a note. */
export const lines = (label: string): Column<string | null> => ({ label, kind: 'text', required: false, lines: true });
/** A whole number from 0 to `most`. */
export const number = (label: string, most = 1_000_000, unit?: Unit): Column<number | null> => ({
  label,
  kind: 'number',
  required: false,
  most,
  ...(unit && { unit }),
});
/** 0 or 1: SQLite has no truth values. */
export const flag = (label: string): Column<0 | 1> => ({ label, kind: 'flag', required: true });
/** `YYYY-MM-DD`. */
export const day = (label: string, when?: Column['when']): Column<string | null> => ({
  label,
  kind: 'day',
  required: false,
  ...(when && { when }),
});
/** `YYYY-MM`: a CV rarely says the day. */
export const month = (label: string, when?: Column['when']): Column<string | null> => ({
  label,
  kind: 'month',
  required: false,
  ...(when && { when }),
});
export const pick = <const P extends readonly string[]>(label: string, picks: P): Column<P[number] | null> => ({
  label,
  kind: 'pick',
  required: false,
  picks,
});
export const refer = (label: string, table: string): Column<string | null> => ({
  label,
  kind: 'reference',
  required: false,
  table,
});
export const needed = <T extends Cell>(column: Column<T>): Column<NonNullable<T>> =>
  ({ ...column, required: true }) as Column<NonNullable<T>>;

/** Needed, unless the tick of that name in the same row is set: a last name, unless the person has one name. */
export const neededUnless = <T extends Cell>(column: Column<T>, unless: string): Column<T> => ({ ...column, unless });

/** The column with words that stand beside or under its field on a form. */
export const told = <T extends Cell>(column: Column<T>, words: Pick<Column, 'note' | 'hint'>): Column<T> => ({
  ...column,
  ...words,
});

/** Kept in a form of its own, and said in words. */
export const saidBy = <T extends Cell>(column: Column<T>, says: (kept: string) => string): Column<T> => ({
  ...column,
  says,
});

/** With room for so many signs, and no more. */
export const roomFor = <T extends Cell>(column: Column<T>, room: number): Column<T> => ({ ...column, room });

/** What it says may not be about what the law protects. */
export const neutral = <T extends Cell>(column: Column<T>): Column<T> => ({ ...column, neutral: true });

/** Asked where another field of the row says one of these; elsewhere it means nothing. */
export const onlyFor = <T extends Cell>(column: Column<T>, field: string, says: readonly string[]): Column<T> => ({
  ...column,
  onlyFor: { field, says },
});

export type Columns = Record<string, Column>;

/** How a sentence calls a row that has a title: "Ellis Okafor (CAND-0201)", "R-06 (Right-to-work copies)", "“Reception”". */
export type Cited = 'title (reference)' | 'reference (title)' | 'title';

/** What is true of a table beside its columns. */
export interface Traits<Field extends string = string> {
  /** The columns that say what a row is called; none where a row has no name, or its name is nobody's business in a log. */
  titled: readonly Field[];
  cited: Cited;
  /**
   * Of rows that are called by what they are about: its columns in brackets, those that refer to a row as that row is called. In sentences
   * alone; it stands before `titled` there.
   */
  about: string;
  /** How a figure points at what changed: at each field, at the row as a whole, or not at all. */
  figure: 'fields' | 'row' | 'hidden';
  /** Written by the CRM itself: outside audit, and no scenario command changes it. */
  ledger: boolean;
}

export interface Table<C extends Columns = Columns> extends Traits {
  name: string;
  /** What one row is called: "candidate". */
  noun: string;
  /** Start of its references: `CAND` in CAND-0141. */
  prefix: string;
  columns: C;
}

/** Every table has a text `id`; it is not listed among the columns. */
export const table = <C extends Columns>(
  name: string,
  noun: string,
  prefix: string,
  columns: C,
  traits: Partial<Traits<keyof C & string>> = {},
): Table<C> => ({
  titled: [],
  cited: 'title',
  about: '',
  figure: 'row',
  ledger: false,
  ...traits,
  name,
  noun,
  prefix,
  columns,
});

/** The value that a column holds. */
export type CellOf<C> = C extends Column<infer V> ? V : never;

export type Row<T extends Table> = { id: string } & { [K in keyof T['columns']]: CellOf<T['columns'][K]> };
