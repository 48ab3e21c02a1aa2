/** Owns the rules for checks and for whom they speak of: tables, fields, and values that can stand in them. One part at a time: the parts inside are visited by themselves. */
import { isGroup, type Shape } from '../../command/fields.ts';
import { commands } from '../../command/registry.ts';
import { nearest } from '../../kernel/nearest.ts';
import { isTableName } from '../../record/catalogue.ts';
import type { Column } from '../../record/column.ts';
import { meantWord } from '../../yaml/shape-words.ts';
import type { Meaning } from '../meanings.ts';
import { ownerField, tableNamed } from '../screen-words.ts';
import { columnNamed, matcherFaults, tableFault, whereFaults } from './field-faults.ts';
import type { Ground } from './ground.ts';
import { asList, asWords, type Finding, found, type PartRule, type Path } from './rule.ts';

/** A name that is given, with its sign or without. */
const nameIn = (word: unknown): string => (typeof word === 'string' ? word.replace(/^\$/, '') : '');
const tableIn = (word: unknown): string => (typeof word === 'string' ? tableNamed(word) : '');

const check: PartRule = ({ value, path }, ground) => {
  const given = asWords(value);
  const faults: Finding[] = [];
  for (const key of ['some', 'none', 'count'])
    if (key in given) faults.push(...whereFaults(tableIn(given[key]), given['where'], [...path, 'where'], ground));
  if ('count' in given && !['is', 'at-least', 'at-most'].some((word) => word in given))
    faults.push({
      path,
      code: 'no-limit',
      says: 'a count without a number always holds; expected: is, at-least or at-most beside “count”',
    });
  if ('loss-of' in given) faults.push(...loss(given, path, ground));
  if ('record' in given) faults.push(...record(given, path, ground));
  if ('only' in given) {
    const table = tableIn(given['in']);
    faults.push(...whereFaults(table, given['where'], [...path, 'where'], ground));
    const named =
      isTableName(table) && typeof given['field'] === 'string' ? columnNamed(table, given['field']) : undefined;
    if (named && !('column' in named)) faults.push(...found([...path, 'field'], named));
  }
  return faults;
};

/** Only a candidate's record can be gone: of a row of another table such a check never holds. */
function loss(given: Readonly<Record<string, unknown>>, path: Path, ground: Ground): Finding[] {
  const name = nameIn(given['loss-of']);
  const table = ground.names.get(name)?.table;
  return [
    ...(table === undefined || table === 'candidate'
      ? []
      : [
          {
            path: [...path, 'loss-of'],
            code: 'no-loss',
            says: `“${name}” is no candidate, and only the record of one can be lost; expected: somebody under people, or a candidate under names`,
          },
        ]),
    ...whereFaults('incident', given['where'], [...path, 'where'], ground),
  ];
}

function record(given: Readonly<Record<string, unknown>>, path: Path, ground: Ground): Finding[] {
  return [
    ...whereFaults(ground.names.get(nameIn(given['record']))?.table ?? '', given['shows'], [...path, 'shows'], ground),
    ...['has', 'lacks'].flatMap((key) => belonging(given[key], [...path, key], ground)),
  ];
}

/** Rows that belong to somebody, by table. */
const belonging = (given: unknown, path: Path, ground: Ground): Finding[] =>
  Object.entries(asWords(given)).flatMap(([word, wanted]) => [
    ...found([...path, word], tableFault(word) ?? ownerFault(word)),
    ...(Array.isArray(wanted)
      ? wanted.flatMap((where, i) => whereFaults(tableNamed(word), where, [...path, word, i], ground))
      : whereFaults(tableNamed(word), wanted, [...path, word], ground)),
  ]);
const ownerFault = (word: string): Omit<Finding, 'path'> | undefined =>
  ownerField(tableNamed(word)) === undefined
    ? {
        code: 'no-owner',
        says: `no “${word}” belongs to a candidate; expected: a table whose rows do, such as job, task or document`,
      }
    : undefined;

/** What a command is given, by its name or inside a group: "reason", "profile.mobile". */
function givenColumn(shape: Shape, word: string): Column | undefined {
  const [name = '', inside] = word.split('.');
  const member = Object.hasOwn(shape, name) ? shape[name] : undefined;
  if (!member) return undefined;
  if (!isGroup(member)) return inside === undefined ? member.column : undefined;
  return inside !== undefined && Object.hasOwn(member.fields, inside) ? member.fields[inside]?.column : undefined;
}
const givenNames = (shape: Shape): string[] =>
  Object.entries(shape).flatMap(([name, member]) =>
    isGroup(member) ? Object.keys(member.fields).map((field) => `${name}.${field}`) : [name],
  );

/** A step of the log, or one that takes a figure: what must have been given with it. */
const stepCheck: PartRule = ({ value, path }, ground) => {
  const { step, with: given } = asWords(value);
  const shape = typeof step === 'string' ? commands.get(step)?.shape : undefined;
  if (!shape) return [];
  return Object.entries(asWords(given)).flatMap(([word, matcher]): Finding[] => {
    const column = givenColumn(shape, word);
    if (column) return matcherFaults(word, column, matcher, [...path, 'with', word], ground);
    const names = givenNames(shape);
    const near = nearest(word, names) ?? names.find((name) => name.endsWith(`.${word}`));
    return [
      {
        path: [...path, 'with', word],
        code: 'unknown-input',
        says: `“${word}” is not given with ${step}${near ? '' : `; expected: ${names.join(', ') || 'nothing'}`}${meantWord(near)}`,
        ...(near && { nearest: near }),
      },
    ];
  });
};

const need: PartRule = ({ value, path }, ground) => {
  const { where, has, lacks } = asWords(value);
  return [
    ...whereFaults('candidate', where, [...path, 'where'], ground),
    ...belonging(has, [...path, 'has'], ground),
    ...belonging(lacks, [...path, 'lacks'], ground),
  ];
};

const person: PartRule = ({ value, path }, ground) =>
  whereFaults('candidate', asWords(value)['with'], [...path, 'with'], ground, 'row');

/** Only names above it: one that led back to itself would never be found. */
const namedRow: PartRule = ({ value, path }, ground) => {
  const { of, where } = asWords(value);
  const names = [...ground.names.keys()];
  const above = new Set(names.slice(0, names.indexOf(String(path.at(-1)))));
  const late = Object.entries(asWords(where)).flatMap(([word, matcher]): Finding[] =>
    typeof matcher === 'string' &&
    matcher.startsWith('$') &&
    ground.names.has(matcher.slice(1)) &&
    !above.has(matcher.slice(1))
      ? [
          {
            path: [...path, 'where', word],
            code: 'name-below',
            says: `“${matcher}” is not under names above it; expected: a name that is`,
          },
        ]
      : [],
  );
  return [...late, ...whereFaults(tableIn(of), where, [...path, 'where'], ground)];
};

const places: PartRule = ({ value, path }) =>
  Object.entries(asWords(asWords(value)['fields'])).flatMap(([word, fields]) => {
    const table = tableNamed(word);
    if (!isTableName(table)) return found([...path, 'fields', word], tableFault(word));
    return asList(fields).flatMap((field, i) => {
      const named = typeof field === 'string' ? columnNamed(table, field) : undefined;
      if (!named || ('column' in named && (named.column.kind === 'text' || named.column.kind === 'pick'))) return [];
      return found(
        [...path, 'fields', word, i],
        'column' in named ? { code: 'no-text', says: `“${field}” holds no words; expected: a field with text` } : named,
      );
    });
  });

const mayChange: PartRule = ({ value, path }) => {
  const { of, table, fields } = asWords(value);
  const name = of === undefined ? tableIn(table) : 'candidate';
  return asList(fields).flatMap((field, i) => {
    const named = isTableName(name) && typeof field === 'string' ? columnNamed(name, field) : undefined;
    return named && !('column' in named) ? found([...path, 'fields', i], named) : [];
  });
};

export const checkRules: Readonly<Partial<Record<Meaning, PartRule>>> = {
  check,
  'step check': stepCheck,
  figure: stepCheck,
  need,
  person,
  'named row': namedRow,
  places,
  'may change': mayChange,
};
