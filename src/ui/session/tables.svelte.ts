/**
 * Owns which tables of the CRM a screen has looked at: what reads one runs again when it was written, and not before.
 * Must never hold a row.
 */
import { type TableName, tables } from '../../engine/record/catalogue.ts';

class Version {
  number = $state(0);
}

export class TableVersions {
  readonly #of = new Map((Object.keys(tables) as TableName[]).map((name) => [name, new Version()]));

  /** To be called where an effect can see it. */
  read(names: readonly TableName[]): void {
    for (const name of names) void this.#of.get(name)?.number;
  }

  wrote(names: readonly TableName[]): void {
    for (const name of names) {
      const version = this.#of.get(name);
      if (version) version.number += 1;
    }
  }
}
