/**
 * Owns the rows of a Boolean search while they are filled in: what was typed into them, word by word, and the search that they write. A
 * search that no row can say is told so and stays as it is. Must never write a search that nobody changed.
 */
import { valuesOf } from '../../../../engine/boolean/availability.ts';
import { parseBoolean } from '../../../../engine/boolean/parse.ts';
import { printBoolean } from '../../../../engine/boolean/print.ts';
import {
  type BooleanRow,
  type RowKind,
  type RowWord,
  rowsOfTree,
  treeOfRows,
} from '../../../../engine/boolean/rows.ts';
import type { BooleanField } from '../../../../engine/boolean/tree.ts';
import { typedWord } from '../../../../engine/boolean/typed-word.ts';

/** The availability that is asked for, as it stands in the list; undefined where it is more than one. */
function oneValue(word: RowWord): string | undefined {
  const [only, ...more] = valuesOf(word);
  return more.length > 0 ? undefined : only;
}

export class WordDraft {
  readonly key: number;
  typed = $state('');
  anyEnding = $state(false);

  constructor(key: number, typed = '', anyEnding = false) {
    this.key = key;
    this.typed = typed;
    this.anyEnding = anyEnding;
  }

  get read(): ReturnType<typeof typedWord> {
    return typedWord(this.typed, this.anyEnding);
  }
}

export class RowDraft {
  readonly key: number;
  kind = $state<RowKind>('all');
  /** '' stands for anywhere. */
  field = $state<BooleanField | ''>('');
  words = $state<WordDraft[]>([]);

  constructor(key: number) {
    this.key = key;
  }
}

export class SearchDraft {
  rows = $state<RowDraft[]>([]);
  /** Why there are no rows: it cannot be read, or this part of it is none that a row can say. */
  unshown = $state<{ part: string } | 'faulty' | undefined>();
  #keys = 0;

  constructor() {
    this.addRow();
  }

  /** The search that the rows write. */
  get text(): string {
    const rows = this.rows.map(
      ({ kind, field, words }): BooleanRow => ({
        kind,
        field: field || undefined,
        words: words.map(({ read }) => read.word).filter((word) => word !== undefined),
      }),
    );
    return printBoolean(treeOfRows(rows));
  }

  /** Shows a search as rows, where they do not write it already. */
  follow(search: string): void {
    const asked = parseBoolean(search);
    if (!asked.ok) {
      this.unshown = 'faulty';
      return;
    }
    const shown = rowsOfTree(asked.value.tree);
    const several = shown.ok
      ? shown.value.find(({ field, words }) => field === 'status' && !words.every(oneValue))
      : undefined;
    const part = shown.ok ? several && treeOfRows([several]) : shown.error;
    this.unshown = part && { part: printBoolean(part) };
    if (shown.ok && !part && printBoolean(asked.value.tree) !== this.text) this.#show(shown.value);
  }

  #show(rows: readonly BooleanRow[]): void {
    this.rows = rows.map(({ kind, field, words }) => {
      const row = new RowDraft(this.#key());
      row.kind = kind;
      row.field = field ?? '';
      row.words = words.map((word) =>
        field === 'status'
          ? new WordDraft(this.#key(), oneValue(word))
          : new WordDraft(this.#key(), word.text, word.star),
      );
      return row;
    });
    if (this.rows.length === 0) this.addRow();
  }

  addRow(): RowDraft {
    const row = new RowDraft(this.#key());
    this.rows.push(row);
    this.addWord(row);
    return row;
  }
  removeRow(row: RowDraft): void {
    this.rows = this.rows.filter(({ key }) => key !== row.key);
    if (this.rows.length === 0) this.addRow();
  }
  addWord(row: RowDraft): WordDraft {
    const word = new WordDraft(this.#key());
    row.words.push(word);
    return word;
  }
  removeWord(row: RowDraft, word: WordDraft): void {
    row.words = row.words.filter(({ key }) => key !== word.key);
    if (row.words.length === 0) this.addWord(row);
  }

  /** Empty rows, in place of a search that they cannot show. */
  startAnew(): void {
    this.rows = [];
    this.unshown = undefined;
    this.addRow();
  }

  #key(): number {
    this.#keys += 1;
    return this.#keys;
  }
}
