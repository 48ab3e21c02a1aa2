/**
 * Owns which tables of the CRM a screen has looked at: what reads one runs again when it was written, and not before.
 * Must never hold a row.
 */
import { untrack } from 'svelte';
import type { TableName } from '../engine/record/catalogue.ts';

class Version {
  number = $state(0);
}

export class TableVersions {
  readonly #of = new Map<TableName, Version>();

  /** To be called where an effect can see it. */
  read(names: readonly TableName[]): void {
    for (const name of names) void this.#version(name).number;
  }

  wrote(names: readonly TableName[]): void {
    for (const name of names) {
      const version = this.#of.get(name);
      if (version) version.number += 1;
    }
  }

  #version(name: TableName): Version {
    const known = this.#of.get(name);
    if (known) return known;
    // An effect does not follow a state that it made itself.
    const made = untrack(() => new Version());
    this.#of.set(name, made);
    return made;
  }
}
