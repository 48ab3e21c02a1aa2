/**
 * Owns which row a command is done to and which candidate it is about, as the CRM of a run holds them. Pure.
 * Must never guess: what the command does not name, or the CRM does not hold, is null.
 */
import { isGroup } from '../../engine/command/fields.ts';
import { commands } from '../../engine/command/registry.ts';
import type { TableName } from '../../engine/record/catalogue.ts';
import type { Cell } from '../../engine/record/column.ts';
import { type FindRow, pageOf } from '../../engine/record/page-of.ts';
import type { Run } from '../../engine/run/run.ts';

export type WatchedRow = { id: string } & Readonly<Record<string, Cell>>;

export interface KnownRows {
  on: { table: TableName; row: WatchedRow } | null;
  candidate: WatchedRow | null;
  /** The vacancy or client on whose page it is done. */
  pages: { vacancy: WatchedRow | undefined; client: WatchedRow | undefined };
}

export function knownRows(
  run: Pick<Run, 'find'>,
  command: string,
  input: Readonly<Record<string, unknown>>,
): KnownRows {
  const on = rowOf(run, command, input);
  const about = input['candidate'] ?? on?.row['candidate'];
  const candidate =
    on?.table === 'candidate' ? on.row : typeof about === 'string' ? run.find('candidate', about) : null;
  const pages = { vacancy: onPage(run, 'vacancy', on, input), client: onPage(run, 'client', on, input) };
  return { on, candidate: (candidate as WatchedRow | undefined) ?? null, pages };
}

/** The row that a command is done to, where it names one that is there. */
function rowOf(run: Pick<Run, 'find'>, command: string, input: Readonly<Record<string, unknown>>): KnownRows['on'] {
  for (const [name, member] of Object.entries(commands.get(command)?.shape ?? {})) {
    if (isGroup(member) || member.role !== 'row') continue;
    const table = member.column.table as TableName;
    const row = run.find(table, String(input[name]));
    if (row) return { table, row: row as unknown as WatchedRow };
  }
  return null;
}

/** What a step is done on the page of: what its row leads to, or what it names itself. */
function onPage(
  run: Pick<Run, 'find'>,
  page: 'vacancy' | 'client',
  on: KnownRows['on'],
  input: Readonly<Record<string, unknown>>,
): WatchedRow | undefined {
  const find: FindRow = (table, id) => run.find(table, id) as WatchedRow | undefined;
  const named = input[page];
  return typeof named === 'string' ? find(page, named) : on ? pageOf(page, on.table, on.row, find) : undefined;
}
