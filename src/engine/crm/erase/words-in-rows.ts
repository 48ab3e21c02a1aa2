/**
 * Owns which texts rows have, and whether one of some words stands in them, whatever its letters are and however a number is grouped. Must
 * never read the database (texts-on-file.ts), nor know whose words they are.
 */
import { asWritten, BETWEEN_DIGITS, isDialled, ungrouped } from '../../kernel/take-out-words.ts';
import { type TableName, tableOf } from '../../record/catalogue.ts';
import { tableNames } from '../schema.ts';

/** Of a ledger's line: which table, field and row it is about. */
const NAMES: ReadonlySet<string> = new Set(['action', 'record', 'record_id', 'candidate', 'field']);

/** Of each table its texts. Of a candidate what is written about them; their own names and numbers may be alike. */
const textsOf: ReadonlyMap<TableName, readonly string[]> = new Map(
  tableNames.map((table) => {
    const { columns, ledger } = tableOf(table);
    const texts = Object.keys(columns).filter((field) => {
      const { kind, lines } = columns[field] ?? {};
      return kind === 'text' && (table !== 'candidate' || lines) && !(ledger && NAMES.has(field));
    });
    return [table, texts];
  }),
);
export const textsIn = (table: TableName): readonly string[] => textsOf.get(table) ?? [];

/** The agency's own words and people, and what is kept of other people's records to put it back as it was. */
const NOT_ABOUT_THEM: ReadonlySet<TableName> = new Set([
  ...([
    'setting',
    'role',
    'staff',
    'retention_rule',
    'skill',
    'tag',
    'folder',
    'contact',
    'question',
    'choice',
    'card',
  ] as const),
  ...(['merged_row', 'pseudonym_key'] as const),
]);
/** Tables in whose texts somebody may be named whom the row is not about. */
export const TEXTS_OF_OTHERS = tableNames.filter((table) => !NOT_ABOUT_THEM.has(table) && textsIn(table).length > 0);

/** Words as texts in plain letters are asked for them. */
export interface Sought {
  /** Whether it is worth reading a text closely; asked of texts as JSON, many at once. */
  likely: RegExp;
  /** Whether one stands in a text: its pieces one after the other. */
  standsIn: (text: string) => boolean;
}
export function soughtFor(words: readonly string[]): Sought {
  const written = words.filter((word) => !isDialled(word));
  const ends = [...new Set(words.filter(isDialled).map(endOf))];
  const inOrder = new RegExp(anyOf(written.map((word) => piecesOf(word).map(asWritten).join('[^]*'))), 'iu');
  return {
    likely: new RegExp(anyOf([...longest(written).map(asJson).map(asWritten), ...ends.map(grouped)]), 'iu'),
    standsIn: (text) => inOrder.test(text) || (ends.length > 0 && ends.some((end) => ungrouped(text).includes(end))),
  };
}

/** Rows' texts in plain letters, each as a line of JSON, and all lines as one text: most tables are done with one look through that. */
export interface Lines {
  ids: readonly string[];
  lines: readonly string[];
  text: string;
}

/** The references of the rows in one of whose texts one of its words stands. */
export function idsWith({ ids, lines, text }: Lines, sought: Sought): string[] {
  if (!sought.likely.test(text)) return [];
  return lines.flatMap((line, at) => {
    if (!sought.likely.test(line)) return [];
    const texts = JSON.parse(line) as (string | null)[];
    return texts.some((each) => each !== null && sought.standsIn(each)) ? [ids[at] ?? ''] : [];
  });
}

const piecesOf = (word: string): string[] => word.split(/\s+/);
/** Of each word its longest piece; none that holds another one. */
function longest(words: readonly string[]): string[] {
  const all = words.map((word) => piecesOf(word).reduce((long, piece) => (piece.length > long.length ? piece : long)));
  return [...new Set(all)].filter((piece, _, others) =>
    others.every((other) => other === piece || !piece.includes(other)),
  );
}

/** From abroad its end is the same. */
const endOf = (number: string): string => number.replace(/\D/g, '').slice(-9);
/** In JSON a line's end stands as two signs. */
const grouped = (digits: string): string => [...digits].join(`(?:${BETWEEN_DIGITS}|\\\\[nrtf]|\\\\u[0-9a-f]{4})*`);
const asJson = (text: string): string => JSON.stringify(text).slice(1, -1);
/** Of none nothing is found: an empty expression would be found in every text. */
const anyOf = (expressions: readonly string[]): string => (expressions.length > 0 ? expressions.join('|') : '[]');
