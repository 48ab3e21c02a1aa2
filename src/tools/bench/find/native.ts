/**
 * Owns the other side of the bench of find and match: the same file and the same statements in Node's own SQLite, with the same
 * functions and the same settings. Must never prepare a statement anew that the product keeps prepared.
 */
import { SETTINGS, textFunctions } from '../../../engine/crm/db.ts';
import { withValuesUnseen } from '../../../engine/crm/unseen-values.ts';
import type { NativeSqlite } from '../../scenario/agency/file.ts';
import type { Statement } from './statement.ts';

export interface Native {
  version: string;
  /** Milliseconds on the processor. */
  listsMs: number;
  /** How many rows they give. */
  run(statements: readonly Statement[]): number;
  close(): void;
}

export function openNative({ DatabaseSync }: NativeSqlite, path: string, lists: readonly Statement[]): Native {
  const database = new DatabaseSync(path);
  database.exec(SETTINGS);
  for (const [name, work] of Object.entries(textFunctions())) database.function(name, work as never);
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const rowsOf = ({ sql, cells }: Statement): unknown[] => {
    const statement = prepared.get(sql) ?? database.prepare(withValuesUnseen(sql));
    prepared.set(sql, statement);
    return statement.all(...cells);
  };
  const before = process.cpuUsage();
  // With the transactions that they stand in.
  for (const { sql, cells } of lists) {
    if (cells.length > 0) database.prepare(withValuesUnseen(sql)).run(...cells);
    else database.exec(sql);
  }
  const { user, system } = process.cpuUsage(before);
  const listsMs = (user + system) / 1000;
  return {
    version: String(database.prepare('SELECT sqlite_version() AS v').get()?.['v']),
    listsMs,
    run: (statements) => statements.reduce((sum, statement) => sum + rowsOf(statement).length, 0),
    close: () => database.close(),
  };
}
