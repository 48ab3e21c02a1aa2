/**
 * Owns how a table of the sandbox CRM is described: one description gives the SQL, the words on the screen,
 * the types, and what a scenario file may name. Never holds rows.
 */
export type Cell = string | number | null;

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
  /** Carries the type only; never set. */
  type?: Type;
}

export const text = (label: string): Column<string | null> => ({ label, kind: 'text', required: false });
export const number = (label: string): Column<number | null> => ({ label, kind: 'number', required: false });
/** 0 or 1: SQLite has no truth values. */
export const flag = (label: string): Column<number> => ({ label, kind: 'flag', required: true });
/** `YYYY-MM-DD`. */
export const day = (label: string): Column<string | null> => ({ label, kind: 'day', required: false });
/** `YYYY-MM`: a CV rarely says the day. */
export const month = (label: string): Column<string | null> => ({ label, kind: 'month', required: false });
export const pick = (label: string, picks: readonly string[]): Column<string | null> => ({
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

export type Columns = Record<string, Column>;

export interface Table<C extends Columns = Columns> {
  name: string;
  /** What one row is called: "candidate". */
  noun: string;
  /** Start of its references: `CAND` in CAND-0141. */
  prefix: string;
  columns: C;
  /** Written by the CRM itself: outside audit, and no scenario command changes it. */
  ledger: boolean;
}

/** Every table has a text `id`; it is not listed among the columns. */
export const table = <C extends Columns>(name: string, noun: string, prefix: string, columns: C): Table<C> => ({
  name,
  noun,
  prefix,
  columns,
  ledger: false,
});

export type Row<T extends Table> = { id: string } & {
  [K in keyof T['columns']]: T['columns'][K] extends Column<infer V> ? V : never;
};
