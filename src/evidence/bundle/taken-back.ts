/**
 * Owns which steps nothing is left of: all that they wrote was written over, removed, or put into the bin by a later step.
 * Pure, from the log alone. Must never ask why: a mistake that was put right, a twin in the bin and a change of mind are one kind.
 */
import { rowOf } from '../../engine/command/define.ts';
import { commands } from '../../engine/command/registry.ts';
import type { Change, Entry } from '../../engine/log/entry.ts';
import { isTableName, type TableName, tableOf } from '../../engine/record/catalogue.ts';
import type { recordStates } from '../../engine/record/picks.ts';

/** The table whose rows others belong to. */
const OWNER: TableName = 'candidate';
const BIN: (typeof recordStates)[number] = 'In the bin';
const rowKey = ({ table, id }: Pick<Change, 'table' | 'id'>): string => `${table}:${id}`;
const cellKey = (change: Change): string => `${rowKey(change)}:${change.field}`;

/** The steps that wrote and of which nothing is left at the end, each with the step that took back the last of it. */
export function takenBack(log: readonly Entry[]): Map<number, number> {
  const found = new Map<number, number>();
  const later = new Later(log);
  for (const entry of log.toReversed()) {
    const by = ownChanges(entry).map((change) => later.tookBack(change));
    const known = by.filter((step) => step !== undefined);
    if (by.length > 0 && known.length === by.length) found.set(entry.step, Math.max(...known));
    later.see(entry);
  }
  return found;
}

/** What the step is about; what the CRM writes elsewhere by itself, such as the day of the last contact, is not what was done. */
function ownChanges({ command: { name, input }, changes }: Entry): readonly Change[] {
  const row = rowOf(commands.get(name)?.shape ?? {}, input);
  const own = row ? changes.filter((change) => rowKey(change) === rowKey(row)) : [];
  return own.length > 0 ? own : changes;
}

/** The record that a row belongs to, where the change says so. */
function ownerIn({ table, field, to }: Change): string | undefined {
  const column = isTableName(table) ? tableOf(table).columns[field] : undefined;
  return column?.kind === 'reference' && column.table === OWNER && to !== null
    ? rowKey({ table: OWNER, id: String(to) })
    : undefined;
}

/** What the steps after one did, gathered from the last step on. */
class Later {
  /** By cell: the next step that wrote it. */
  readonly #wrote = new Map<string, number>();
  /** By row: the step that removed it, or put it into the bin where it still lies. */
  readonly #gone = new Map<string, number>();
  /** Rows whose state a later step set: they may be in the bin no more. */
  readonly #moved = new Set<string>();
  readonly #owners: ReadonlyMap<string, string>;

  constructor(log: readonly Entry[]) {
    this.#owners = new Map(
      log.flatMap(({ changes }) =>
        changes.flatMap((change): [string, string][] => {
          const owner = ownerIn(change);
          return owner === undefined ? [] : [[rowKey(change), owner]];
        }),
      ),
    );
  }

  tookBack(change: Change): number | undefined {
    const row = rowKey(change);
    return this.#wrote.get(cellKey(change)) ?? this.#gone.get(row) ?? this.#gone.get(this.#owners.get(row) ?? '');
  }

  see({ step, changes }: Entry): void {
    for (const change of changes) {
      const row = rowKey(change);
      this.#wrote.set(cellKey(change), step);
      if (change.field === '') this.#gone.set(row, step);
      if (change.field !== 'state') continue;
      if (change.to === BIN && !this.#moved.has(row)) this.#gone.set(row, step);
      this.#moved.add(row);
    }
  }
}
