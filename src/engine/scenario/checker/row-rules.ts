/** Owns the rules for what is there at the start: rows, and messages as they are written. */
import { nearest } from '../../kernel/nearest.ts';
import { readDay } from '../../kernel/read-day.ts';
import { isTableName, type TableName, tableOf } from '../../record/catalogue.ts';
import { email } from '../../record/formats.ts';
import { meantWord } from '../../yaml/shape-words.ts';
import type { Meaning } from '../meanings.ts';
import { fieldNamed, tableNamed } from '../screen-words.ts';
import { relativeDay } from '../values.ts';
import { tableFault, whereFaults } from './field-faults.ts';
import type { Ground } from './ground.ts';
import { ledgerFaults } from './ledger-rules.ts';
import { newIdFault } from './reference-faults.ts';
import { asList, asWords, type Finding, found, type PartRule, type Path } from './rule.ts';

const start: PartRule = ({ value, path }, ground) =>
  Object.entries(asWords(value)).flatMap(([word, rows]) => {
    const table = tableNamed(word);
    if (!isTableName(table)) return found([...path, word], tableFault(word));
    const taken = new Set<string>();
    return asList(rows).flatMap((row, i) => {
      const faults = rowFaults(table, asWords(row), [...path, word, i], ground, taken);
      const { id } = asWords(row);
      if (typeof id === 'string') taken.add(id);
      return faults;
    });
  });

function rowFaults(
  table: TableName,
  row: Readonly<Record<string, unknown>>,
  path: Path,
  ground: Ground,
  taken: ReadonlySet<string>,
): Finding[] {
  const { id, ...cells } = row;
  const { columns, noun } = tableOf(table);
  const given = new Set(Object.keys(cells).map((word) => fieldNamed(table, word)));
  const missing = Object.entries(columns).filter(
    ([field, column]) => column.required && column.kind !== 'flag' && !given.has(field),
  );
  return [
    ...(id === undefined
      ? [{ path, code: 'missing', says: `“id” is missing in this row; expected: the reference of a ${noun}` }]
      : found([...path, 'id'], newIdFault(table, id, ground, taken))),
    ...missing.map(([field, { label }]) => ({
      path,
      code: 'missing',
      says: `“${field}” (${label}) is missing in this row; expected: a value, since no ${noun} can be without`,
    })),
    ...whereFaults(table, cells, path, ground, 'row'),
    ...(table === 'message' ? senderFault(cells['sender'], [...path, 'sender'], ground) : []),
    ...(tableOf(table).ledger ? ledgerFaults(cells, path, ground) : []),
  ];
}

/** Anybody may write; who is nearly one of the office is one of the office. */
function senderFault(name: unknown, path: Path, ground: Ground): Finding[] {
  if (typeof name !== 'string' || ground.senders.includes(name)) return [];
  const near = nearest(name, ground.senders);
  return near
    ? [
        {
          path,
          code: 'unknown-sender',
          says: `nobody in the agency is called “${name}”${meantWord(near)}`,
          nearest: near,
        },
      ]
    : [];
}

const message: PartRule = ({ value, path }, ground) => {
  const { from, on, arrives, address } = asWords(value);
  const day = typeof on === 'string' && ground.today ? (relativeDay(on, ground.today) ?? readDay(on)) : undefined;
  const late = day !== undefined && ground.today !== undefined && day > ground.today && arrives === undefined;
  const wrong = typeof address === 'string' && !address.includes('{') && 'refused' in email.read(address);
  return [
    ...senderFault(from, [...path, 'from'], ground),
    ...(late
      ? [
          {
            path: [...path, 'on'],
            code: 'not-yet',
            says: `“on” is “${on}”, which is after the scenario’s first day; expected: ${ground.today} or earlier, or “arrives” for a message that comes later`,
          },
        ]
      : []),
    ...(wrong
      ? [
          {
            path: [...path, 'address'],
            code: 'form',
            says: `“address” is “${address}”; expected: an e-mail address, such as name@example.com`,
          },
        ]
      : []),
  ];
};

export const rowRules: Readonly<Partial<Record<Meaning, PartRule>>> = { start, message };
