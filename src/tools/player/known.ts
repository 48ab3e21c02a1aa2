/**
 * Owns what a player knows of the rows on the screen: the agency's and the scenario's cast, and what it has put in itself since.
 * Must never look behind the screen: a reference that a solution gives is only a name for what was typed.
 */
import type { RecordState } from '../../actions/action.ts';
import { isGroup, type Shape } from '../../engine/command/fields.ts';
import type { CommandName } from '../../engine/command/registry.ts';
import type { TableName } from '../../engine/record/catalogue.ts';
import type { Cell } from '../../engine/record/column.ts';
import type { Lookup } from '../../engine/record/names.ts';

export type KnownRow = { id: string } & Readonly<Record<string, Cell>>;
type Input = Readonly<Record<string, unknown>>;

/** The state of a candidate's record after a command that moves it. */
const STATES: Partial<Record<CommandName, RecordState>> = {
  'bin-candidate': 'In the bin',
  'restore-candidate': 'Active',
  'archive-candidate': 'Archived',
  'anonymise-candidate': 'Anonymised',
  'erase-candidate': 'Erased',
};

export class KnownRows {
  /** What is there at the start, and what arrives later. */
  readonly #there: Lookup;
  readonly #added = new Map<string, KnownRow>();
  /** In the bin, out of the archive: there they go back to. */
  readonly #archived = new Set<string>();

  constructor(there: Lookup) {
    this.#there = there;
  }

  find(table: TableName, id: string): KnownRow | undefined {
    return this.#added.get(id) ?? (this.#there(table, id) as KnownRow | undefined);
  }

  /** @throws Error where neither the scenario nor the player put such a row there */
  get(table: TableName, id: string): KnownRow {
    const found = this.find(table, id);
    if (!found) throw new Error(`The player knows no ${table} ${id}.`);
    return found;
  }

  /** Takes over what a step that was done has put into the row it makes, or changed in one. */
  learn(shape: Shape, input: Input): void {
    for (const [name, member] of Object.entries(shape)) {
      if (isGroup(member)) continue;
      const id = String(input[name]);
      const table = member.column.table as TableName;
      if (member.role === 'makes') this.#added.set(id, { ...flat(shape, input), id });
      else if (member.role === 'row' && this.#changes(shape, table))
        this.#added.set(id, { ...this.find(table, id), ...flat(shape, input), id });
    }
  }

  /** Where a record or a paper lies now: the player looks for it there. */
  moved(command: CommandName, { candidate, document, other, name }: Input): void {
    if (command === 'move-document') {
      const paper = String(document);
      const to = { candidate: String(other), name: String(name) };
      this.#added.set(paper, { ...this.find('document', paper), ...to, id: paper });
    }
    const id = String(candidate);
    const before = this.find('candidate', id);
    if (command === 'bin-candidate' && before?.['state'] === 'Archived') this.#archived.add(id);
    const goesBack = command === 'restore-candidate' && this.#archived.delete(id);
    const state = goesBack ? 'Archived' : STATES[command];
    if (state) this.#added.set(id, { ...before, id, state });
  }

  #changes(shape: Shape, table: TableName): boolean {
    return Object.values(shape).some(
      (member) => isGroup(member) && member.role === 'changes' && member.table === table,
    );
  }
}

/** The cells of an input, those of its groups among them. */
export function flat(shape: Shape, input: Input): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, member]) =>
      isGroup(member)
        ? Object.entries((input[name] ?? {}) as Record<string, Cell>)
        : input[name] === undefined
          ? []
          : [[name, input[name] as Cell]],
    ),
  );
}
