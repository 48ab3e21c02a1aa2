/**
 * Owns what a scenario's files may speak of: the names they give, the rows that are there at the start, the rows that its steps make. Made of
 * files that may be faulty, so that everything wrong with them is told at once. Must never judge.
 */
import { agencies } from '../../agency/index.ts';
import { agencyOf } from '../../agency/opened.ts';
import { commands } from '../../command/registry.ts';
import type { Day } from '../../kernel/date.ts';
import { readDay } from '../../kernel/read-day.ts';
import { isTableName, type Rows, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { isWords, type Words } from '../../yaml/schema-parts.ts';
import { chanceFor, type Draw, drawn, filled, partsOfItem, type Told } from '../draw.ts';
import type { Meaning } from '../meanings.ts';
import { MORE_THAN_ASKED } from '../more-than-asked.ts';
import { meaningOf } from '../questions.ts';
import { rowCalled } from '../row-called.ts';
import { fieldNamed, tableNamed } from '../screen-words.ts';
import { madeBy } from './made-by.ts';

/** What lies outside a scenario's own files; what is not given is not asked about. */
export interface Around {
  /** The name of the folder. */
  folder?: string;
  criteria?: readonly string[];
  policies?: readonly string[];
  /** Why no screen has a command; undefined where one has. */
  offScreen?(command: string): string | undefined;
  /** What is wrong with a text that says where a button stands; undefined where nothing is. */
  misplaced?(text: string): string | undefined;
}

export interface Named {
  table: string;
  /** It has its reference from the start; a row under names is looked up. */
  fixed: boolean;
}

export interface Ground {
  around: Around;
  today: Day | undefined;
  /** What `$name` may say. */
  names: ReadonlyMap<string, Named>;
  /** The names there are for each meaning. */
  known: ReadonlyMap<Meaning, readonly string[]>;
  /** What may stand in braces: each name with its parts. */
  braces: ReadonlyMap<string, readonly string[]>;
  /** Filled in for a value with something in braces: once for each item that may be drawn. */
  variants(value: Cell): Cell[];
  /** Whether the row is there at the start, in the agency or by the scenario. */
  has(table: TableName, id: string): boolean;
  inAgency(table: TableName, id: string): boolean;
  /** The reference of the one row that is called so: a skill, a folder, a member of staff. */
  called(table: TableName, text: string): string | undefined;
  /** Whether some step of the proof makes it. */
  isMade(table: TableName, id: string): boolean;
  /** References of the agency in a table. */
  ids(table: TableName): ReadonlySet<string>;
  rows: Rows;
  /** The step of the solution with a label. */
  labelled: ReadonlyMap<string, Words>;
  staff: readonly string[];
  /** Who may send the brief. */
  senders: readonly string[];
}

const words = (value: unknown): Words => (isWords(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const texts = (values: readonly unknown[]): string[] => values.flatMap((value) => text(value) ?? []);
const keysOf = (value: unknown): string[] => Object.keys(words(value));
const idsOf = (items: unknown): string[] => texts(list(items).map((item) => words(item)['id']));

/** Every list of steps in the proof's files, however deep. */
export function* stepsIn(value: unknown): Generator<Words> {
  if (Array.isArray(value)) for (const item of value) yield* stepsIn(item);
  else if (isWords(value)) {
    if (typeof value['do'] === 'string') yield value;
    else for (const item of Object.values(value)) yield* stepsIn(item);
  }
}

export function groundOf(
  raw: { scenario?: unknown; solution?: unknown; mistakes?: unknown },
  around: Around = {},
): Ground {
  const file = words(raw.scenario);
  const today = readDay(text(file['today']) ?? '');
  const { version, seed } = words(file['agency']);
  const rows =
    agencyOf(
      typeof version === 'number' && Object.hasOwn(agencies, version) ? version : Number(Object.keys(agencies).at(-1)),
      {
        seed: typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 ? seed : 1,
        today: today ?? '2026-11-02',
      },
    ) ?? {};
  const agencyIds = new Map<string, Set<string>>();
  const ids = (table: TableName): Set<string> => {
    const known = agencyIds.get(table) ?? new Set((rows[table] ?? []).map(({ id }) => String(id)));
    agencyIds.set(table, known);
    return known;
  };
  const started = new Map<string, Set<string>>();
  for (const [word, given] of Object.entries(words(file['start'])))
    for (const id of idsOf(given)) started.set(tableNamed(word), (started.get(tableNamed(word)) ?? new Set()).add(id));
  const given = Object.fromEntries(
    Object.entries(words(file['start'])).flatMap(([word, all]) => {
      const table = tableNamed(word);
      if (!isTableName(table)) return [];
      const named = list(all).map((row) =>
        Object.fromEntries(Object.entries(words(row)).map(([label, cell]) => [fieldNamed(table, label), cell])),
      );
      return [[table, named] as const];
    }),
  ) as Rows;
  const made = madeBy([...stepsIn(raw.solution), ...stepsIn(raw.mistakes)]);
  const staff = (rows.staff ?? []) as { id: string; name?: string }[];
  const goals = idsOf(file['goals']);
  const traps = [
    ...idsOf(file['traps']),
    ...idsOf(file['throughout']),
    ...(file['may-change'] === undefined ? [] : [MORE_THAN_ASKED]),
  ];
  const names = namesOf(file);
  const told = draws(file);
  const steps = list(words(raw.solution)['steps']).map(words);
  const people = staff.flatMap(({ name }) => name ?? []);
  return {
    around,
    today,
    names,
    known: new Map<Meaning, readonly string[]>([
      ['command', [...commands.keys()]],
      ['goal', goals],
      ['trap', traps],
      ['goal or trap', [...goals, ...traps]],
      ['word list', Object.keys(words(file['words']))],
      ['place', Object.keys(words(file['places']))],
      ['somebody', [...names.keys()]],
      ['person by name', Object.keys(words(file['people']))],
      ['label', texts(steps.map((step) => step['label']))],
      ...(around.criteria ? [['criterion', around.criteria] as const] : []),
      ['mistake', idsOf(words(raw.mistakes)['mistakes'])],
      ['question', idsOf(file['questions'])],
      ...(around.policies
        ? ([
            ['policy', around.policies],
            ['policy section', around.policies],
          ] as const)
        : []),
    ]),
    braces: bracesOf(file),
    variants: (value) => told.map((one) => filled(value, one)).filter((one, i, all) => all.indexOf(one) === i),
    has: (table, id) => ids(table).has(id) || (started.get(table)?.has(id) ?? false),
    called: (table, called) => rowCalled([rows, given], table, called),
    inAgency: (table, id) => ids(table).has(id),
    isMade: (table, id) => made.get(table)?.has(id) ?? false,
    ids,
    rows,
    labelled: new Map(
      steps.flatMap((step) => (typeof step['label'] === 'string' ? [[step['label'], step] as const] : [])),
    ),
    staff: staff.map(({ id }) => id),
    senders: [
      ...people,
      ...(rows.contact ?? []).flatMap(({ name }) => name ?? []),
      ...Object.keys(words(file['people'])),
    ],
  };
}

function namesOf(file: Words): Map<string, Named> {
  const names = new Map<string, Named>();
  for (const name of Object.keys(words(file['people']))) names.set(name, { table: 'candidate', fixed: true });
  for (const message of list(file['mail']).map(words)) {
    const id = text(message['id']);
    if (id !== undefined) names.set(id, { table: 'message', fixed: true });
    for (const attached of idsOf(message['attached'])) names.set(attached, { table: 'attachment', fixed: true });
  }
  for (const question of list(file['questions']).map(words)) {
    const id = text(question['id']);
    if (id !== undefined) names.set(id, { table: 'question', fixed: true });
    for (const card of [...idsOf(question['cards']), ...keysOf(question['cards']), ...keysOf(question['pairs'])])
      names.set(card, { table: 'card', fixed: true });
    for (const group of [...keysOf(question['groups']), ...keysOf(question['pairs']).map(meaningOf)])
      names.set(group, { table: 'choice', fixed: true });
  }
  for (const [name, { of }] of Object.entries(words(file['names'])).map(
    ([name, value]) => [name, words(value)] as const,
  ))
    names.set(name, { table: tableNamed(text(of) ?? ''), fixed: false });
  return names;
}

/** `{job.employer}`: parts of what is drawn; `{nadia.first_name}`: fields of somebody's record. */
function bracesOf(file: Words): Map<string, readonly string[]> {
  const person = [...Object.keys(tableOf('candidate').columns), 'id', 'name'];
  return new Map([
    ...Object.entries(words(file['draw'])).map(([name, items]): [string, readonly string[]] => [
      name,
      [...new Set(list(items).flatMap((item) => (isWords(item) ? Object.keys(item) : ['value'])))],
    ]),
    ...Object.keys(words(file['people'])).map((name): [string, readonly string[]] => [name, person]),
  ]);
}

/** What may be drawn: for each item of a list once, beside the first items of the others. */
function draws(file: Words): Told[] {
  const lists = Object.fromEntries(
    Object.entries(words(file['draw'])).filter(
      (entry): entry is [string, Draw[string]] => Array.isArray(entry[1]) && entry[1].length > 0,
    ),
  );
  const first = drawn(lists, chanceFor('', ''));
  return [
    first,
    ...Object.entries(lists).flatMap(([name, items]) => items.map((item) => ({ ...first, [name]: partsOfItem(item) }))),
  ];
}

/** A reference of this table that is free, as an example. */
export function freeReference(table: TableName, ground: Ground): string {
  const { prefix } = tableOf(table);
  let number = ground.ids(table).size + 1;
  const at = (): string => `${prefix}-${String(number).padStart(4, '0')}`;
  while (ground.has(table, at())) number += 1;
  return at();
}
