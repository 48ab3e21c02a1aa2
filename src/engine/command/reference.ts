/**
 * Owns the reference for tutors: every table with its fields and picklists, every command with what is given with it.
 * Made from the catalogue and the registry alone, so it cannot fall behind them; never written by hand.
 */
import { type TableName, tableOf, tables } from '../record/catalogue.ts';
import type { Column, Table } from '../record/column.ts';
import type { CommandSpec } from './define.ts';
import { type Field, type Group, isGroup } from './fields.ts';
import { commands } from './registry.ts';

export interface ReferenceLine {
  /** As it is written in a scenario file. */
  name: string;
  /** The words on the screen. */
  label: string;
  /** "one of: Open, Done", "a day, such as 2026-11-02". */
  holds: string;
  needed: boolean;
}
export interface ReferencePart {
  name: string;
  about: string;
  lines: ReferenceLine[];
}
export interface Reference {
  tables: ReferencePart[];
  commands: ReferencePart[];
}

function holdsOf(column: Column): string {
  switch (column.kind) {
    case 'pick':
      return `one of: ${column.picks?.join(', ')}`;
    case 'reference': {
      const table = tableOf(column.table as TableName);
      return `the reference of a ${table.noun}, such as ${table.prefix}-0001`;
    }
    case 'flag':
      return '1 for yes, 0 for no';
    case 'number':
      return `a whole number from ${column.least ?? 0} to ${column.most}`;
    case 'day':
      return 'a day, such as 2026-11-02';
    case 'month':
      return 'a month, such as 2026-11';
    default:
      return column.lines ? 'a text of several lines' : 'a text';
  }
}

const tablePart = (table: Table): ReferencePart => ({
  name: table.name,
  about: `A ${table.noun}; references begin with ${table.prefix}.${table.ledger ? ' Written by the CRM itself.' : ''}`,
  lines: Object.entries(table.columns).map(([name, column]) => ({
    name,
    label: column.label,
    holds: holdsOf(column),
    needed: column.required,
  })),
});

function memberLines(name: string, member: Field | Group): ReferenceLine[] {
  if (isGroup(member))
    return Object.entries(member.fields).map(([field, { column, needed }]) => ({
      name: `${name}.${field}`,
      label: column.label,
      holds: holdsOf(column),
      needed: needed && member.role === 'whole',
    }));
  const { role, column, needed } = member;
  const holds =
    role === 'makes'
      ? `a reference that is free, such as ${tableOf(column.table as TableName).prefix}-0901`
      : holdsOf(column);
  return [{ name, label: column.label, holds, needed }];
}

const commandPart = ({ name, kind, shape }: CommandSpec): ReferencePart => ({
  name,
  about: kind === 'crm' ? 'Done in the CRM.' : 'Moves the attempt itself.',
  lines: Object.entries(shape).flatMap(([member, part]) => memberLines(member, part)),
});

export const reference = (): Reference => ({
  tables: Object.values(tables).map((table) => tablePart(table as Table)),
  commands: [...commands.values()].map(commandPart),
});

const cell = (text: string): string => text.replaceAll('|', '\\|');
const markdownPart = ({ name, about, lines }: ReferencePart): string[] => [
  `### ${name}`,
  '',
  about,
  '',
  ...(lines.length > 0
    ? [
        '| in the file | on the screen | holds | needed |',
        '|---|---|---|---|',
        ...lines.map(
          (line) => `| ${line.name} | ${cell(line.label)} | ${cell(line.holds)} | ${line.needed ? 'yes' : ''} |`,
        ),
        '',
      ]
    : []),
];

/** The same as one page of Markdown. */
export function referenceMarkdown(): string {
  const { tables: all, commands: steps } = reference();
  return [
    '# Tables and commands',
    '',
    'What a scenario file may name. This page is made by `npm run -s scenario -- reference`.',
    '',
    '## Tables',
    '',
    ...all.flatMap(markdownPart),
    '## Commands',
    '',
    ...steps.flatMap(markdownPart),
  ].join('\n');
}
