/**
 * Owns `people`: who of the agency fits a need, as a table, and the need as it is pasted into a scenario file. With --vacancies or
 * --documents it finds those. Looks at the agency as it is on the first day, before any scenario's own people.
 */
import { agencies } from '../../engine/agency/index.ts';
import { agencyOf } from '../../engine/agency/opened.ts';
import { sayDay } from '../../engine/kernel/date.ts';
import { count } from '../../engine/kernel/phrases.ts';
import { readDay } from '../../engine/kernel/read-day.ts';
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { type TableName, tableOf } from '../../engine/record/catalogue.ts';
import type { Cell } from '../../engine/record/column.ts';
import { nameOf } from '../../engine/record/names.ts';
import { fittingRows, type Need, type Row } from '../../engine/scenario/cast.ts';
import { plainWhere } from '../../engine/scenario/plain-check.ts';
import { rowCalled } from '../../engine/scenario/row-called.ts';
import { type Command, type Given, type Misused, readFlags } from './command.ts';
import { flowYaml } from './flow-yaml.ts';
import { belongingOf, fieldOf, type Ground, whereOf } from './people/condition.ts';
import { columns } from './table.ts';

const FIRST_DAY = '2 Nov 2026';
const SEED = 1;
/** What a new scenario begins with (template/scenario.yaml). */
const AGENCY = 1;
const SHOWN = 20;
/** What is always worth seeing, when nothing is asked for. */
const USUAL: Partial<Record<TableName, readonly string[]>> = {
  candidate: ['job_title', 'town', 'availability', 'availability_verified'],
  vacancy: ['client', 'town', 'state', 'pay', 'starts_on'],
  document: ['candidate', 'kind', 'state', 'received_on'],
};

interface Asked {
  table: TableName;
  need: Need;
  shown: string[];
  limit: number;
}

const tableAsked = (given: Given): TableName =>
  given.on('vacancies') ? 'vacancy' : given.on('documents') ? 'document' : 'candidate';

function askedOf(given: Given, ground: Ground): Result<Asked, string> {
  const table = tableAsked(given);
  const where = whereOf(table, given.texts('where'), ground);
  if (!where.ok) return where;
  const has = belongingOf(table, given.texts('has'), ground);
  if (!has.ok) return has;
  const lacks = belongingOf(table, given.texts('lacks'), ground);
  if (!lacks.ok) return lacks;
  const wanted: string[] = [];
  for (const word of given.texts('show').flatMap((text) => text.split(','))) {
    const field = fieldOf(table, word);
    if (!field.ok) return field;
    wanted.push(field.value);
  }
  const limit = Number(given.text('limit') ?? SHOWN);
  if (!Number.isInteger(limit) || limit < 1) return fail('--limit is a whole number, such as 20.');
  const shown = [...new Set([...(USUAL[table] ?? []), ...Object.keys(where.value), ...wanted])];
  return ok({ table, need: { where: where.value, has: has.value, lacks: lacks.value }, shown, limit });
}

const plainIn =
  ({ agency, today }: Ground) =>
  (table: string, where: Need['where']): ReturnType<typeof plainWhere> =>
    plainWhere(table, where, {
      today,
      words: {},
      places: {},
      tableOf: () => undefined,
      idOf: () => undefined,
      askedOf: () => undefined,
      rowCalled: (of, text) => rowCalled([agency], of, text),
    });

/** A cell as a person reads it: days in words, references by name. */
function said(table: TableName, field: string, cell: Cell, { agency }: Ground): string {
  const column = tableOf(table).columns[field];
  if (cell === null) return '';
  if (column?.kind === 'day') return sayDay(String(cell));
  if (column?.kind !== 'reference') return String(cell);
  const of = column.table as TableName;
  const row = ((agency[of] ?? []) as Row[]).find(({ id }) => id === cell);
  return (row && nameOf(() => row, of, row.id)) ?? String(cell);
}

/** The need, as it stands in a scenario file. */
function pasted({ table, need }: Asked, first: Row | undefined): string {
  const told = Object.fromEntries(Object.entries(need).filter(([, part]) => Object.keys(part).length > 0));
  // Under names a row is found by its own fields alone.
  const whole = Object.keys({ ...need.has, ...need.lacks }).length === 0;
  const [list, line] =
    table === 'candidate'
      ? ['people', `{ find: ${flowYaml(told)} }`]
      : ['names', `{ of: ${table}, where: ${flowYaml(whole ? need.where : { id: first?.id ?? '' })} }`];
  return `In a scenario:\n${list}:\n  somebody: ${line}`;
}

const VALUES = 12;
const NOTHING: Need = { where: {}, has: {}, lacks: {} };

/** Which condition nobody answers by itself, with the values that there are; else that it is all of them together. */
function whyNone({ table, need }: Asked, find: (need: Need) => Row[], { agency }: Ground): string {
  const none = (one: Partial<Need>): boolean => find({ ...NOTHING, ...one }).length === 0;
  const thereIs = (of: TableName, field: string): string => {
    const all = [...new Set(((agency[of] ?? []) as Row[]).map((row) => row[field] ?? null))].filter(Boolean);
    const label = tableOf(of).columns[field]?.label ?? field;
    return `By ${label} alone nobody fits; there is: ${all.slice(0, VALUES).join(', ')}${all.length > VALUES ? ' …' : ''}`;
  };
  const lines = [
    ...Object.entries(need.where).flatMap(([field, one]) =>
      none({ where: { [field]: one } }) ? [thereIs(table, field)] : [],
    ),
    ...Object.entries(need.has).flatMap(([of, where]) =>
      Object.entries(where).flatMap(([field, one]) =>
        none({ has: { [of]: { [field]: one } } }) ? [thereIs(of as TableName, field)] : [],
      ),
    ),
  ];
  return lines.length > 0 ? lines.join('\n') : 'Nobody fits all of it together; ask for less.';
}

export const command: Command = {
  usage: [
    'people [--where field=value] [--has "qualification: title~forklift"] [--lacks …] [--show field] [--limit 20]',
    'people --vacancies … or --documents …; --agency 2 looks in that version of the agency',
    '   conditions: town=Leeds  town=Leeds|York  town!=Leeds  job_title~driver  "availability verified<=90 days ago"  mobile  !mobile',
  ],
  async run(args): Promise<number | Misused> {
    const given = readFlags(args, {
      where: 'texts',
      has: 'texts',
      lacks: 'texts',
      show: 'texts',
      limit: 'text',
      today: 'text',
      agency: 'text',
      vacancies: 'switch',
      documents: 'switch',
    });
    if ('misused' in given) return given;
    if (given.plain.length > 0)
      return { misused: `“${given.plain[0]}” stands alone; write --where "${given.plain[0]}".` };
    const today = readDay(given.text('today') ?? FIRST_DAY);
    if (!today) return { misused: '--today is a day, such as "2 Nov 2026".' };
    const version = Number(given.text('agency') ?? AGENCY);
    const agency = agencyOf(version, { seed: SEED, today });
    if (!agency) return { misused: `--agency is one of ${Object.keys(agencies).join(', ')}.` };
    const ground = { agency, today };
    const asked = askedOf(given, ground);
    if (!asked.ok) return { misused: asked.error };
    const { table, need, shown, limit } = asked.value;
    const find = (wanted: Need): Row[] => fittingRows(table, wanted, { agency, plain: plainIn(ground) });
    const rows = find(need);
    const { columns: fields, titled } = tableOf(table);
    const rest = shown.filter((field) => !titled.includes(field));
    const head = [
      'Reference',
      ...(titled.length > 0 ? ['Name'] : []),
      ...rest.map((field) => fields[field]?.label ?? field),
    ];
    const body = rows
      .slice(0, limit)
      .map((row) => [
        row.id,
        ...(titled.length > 0 ? [nameOf(() => row, table, row.id) ?? ''] : []),
        ...rest.map((field) => said(table, field, row[field] ?? null, ground)),
      ]);
    if (rows.length > 0) console.log(columns(head, body).join('\n'));
    const { noun } = tableOf(table);
    const many = count(rows.length, noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);
    console.log(`\n${many} on ${sayDay(today)}${rows.length > limit ? `, the first ${limit} shown` : ''}.`);
    console.log(rows.length > 0 ? `\n${pasted(asked.value, rows[0])}` : whyNone(asked.value, find, ground));
    return 0;
  },
};
