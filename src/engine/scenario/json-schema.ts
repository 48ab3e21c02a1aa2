/**
 * Owns the JSON Schemas of a scenario's three files, by which editors complete words and point at slips while they are typed. Made of the
 * schemas and of the marks on their parts (meanings.ts), so that they cannot fall behind. Looser than the checker: what an editor marks as
 * wrong is wrong. Never part of a page.
 */
import * as z from 'zod/mini';
import { type Field, type Group, isGroup, type Shape } from '../command/fields.ts';
import { commands } from '../command/registry.ts';
import { tables } from '../record/catalogue.ts';
import type { Column, Table } from '../record/column.ts';
import { type Meaning, meanings } from './meanings.ts';
import { mistakesSchema, scenarioFileSchema, solutionSchema } from './schema.ts';

type Json = Record<string, unknown>;

/** The three schemas, by the name of the file they are for. */
const SCHEMAS = { scenario: scenarioFileSchema, solution: solutionSchema, mistakes: mistakesSchema } as const;
export type SchemaName = keyof typeof SCHEMAS;
export const schemaNames = Object.keys(SCHEMAS) as SchemaName[];

/** In the order of their names: that of a module's exports is not the same everywhere. */
const everyCommand = [...commands.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const everyTable = Object.values(tables) as Table[];
/** Names and braces stand for a value that the editor cannot know. */
const NAMED = { type: 'string', pattern: '^\\$|\\{' };

/** What stands in a column, for completion: a list is offered, and a name or something in braces may stand for one of it. */
function cellSchema({ label, kind, picks, most, hint }: Column): Json {
  const description = [label, hint].filter(Boolean).join('. ');
  switch (kind) {
    case 'pick':
      return { description, anyOf: [{ enum: [...(picks ?? [])] }, NAMED, { type: 'null' }] };
    case 'flag':
      return { description, anyOf: [{ enum: [0, 1] }, NAMED] };
    case 'number':
      return { description, anyOf: [{ type: 'integer', minimum: 0, maximum: most }, NAMED, { type: 'null' }] };
    default:
      return { description, type: ['string', 'null'] };
  }
}

/** A row of a table, by its columns or by the words of the screen. */
function rowSchema({ columns, noun }: Table): Json {
  const fields = Object.entries(columns);
  return {
    type: 'object',
    description: `A ${noun}`,
    properties: {
      id: { type: 'string' },
      ...Object.fromEntries(fields.map(([name, column]) => [name, cellSchema(column)])),
    },
    propertyNames: sameWords(['id', ...fields.flatMap(([name, { label }]) => [name, label])]),
  };
}
/** Words of the screen are taken in capitals and small letters alike. */
const sameWords = (words: readonly string[]): Json => ({
  pattern: `^(?:${[...new Set(words.map((word) => word.toLowerCase()))].map((word) => [...word].map(eitherCase).join('')).join('|')})$`,
});
const eitherCase = (sign: string): string =>
  /[a-z]/i.test(sign) ? `[${sign.toLowerCase()}${sign.toUpperCase()}]` : sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is given with a command. Values are offered and not asked for: a step may be wrong on purpose. */
function inputSchema(shape: Shape): Json {
  const member = (part: Field | Group): Json =>
    isGroup(part)
      ? inputSchema(part.fields)
      : { description: part.column.label, ...(part.column.picks && { anyOf: [{ enum: [...part.column.picks] }, {}] }) };
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, member(part)])),
    additionalProperties: false,
  };
}

/** What a mark adds to the schema of its part. */
const MARKED: Readonly<Partial<Record<Meaning, () => Json>>> = {
  table: () => ({
    anyOf: [{ enum: everyTable.map(({ name }) => name) }, sameWords(everyTable.map(({ noun }) => noun))],
  }),
  command: () => ({ enum: everyCommand.map(({ name }) => name) }),
  start: () => ({
    properties: Object.fromEntries(everyTable.map((table) => [table.name, { type: 'array', items: rowSchema(table) }])),
    propertyNames: sameWords(everyTable.flatMap(({ name, noun }) => [name, noun])),
  }),
  step: () => ({
    allOf: everyCommand.map(({ name, shape }) => ({
      if: { properties: { do: { const: name } }, required: ['do'] },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: { properties: { with: inputSchema(shape) } },
    })),
  }),
};

/** The JSON Schema of one file. */
export function jsonSchemaOf(name: SchemaName): Json {
  const made = z.toJSONSchema(SCHEMAS[name], {
    io: 'input',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      const means = meanings.get(zodSchema as unknown as z.ZodMiniType)?.means;
      Object.assign(jsonSchema, means && MARKED[means]?.());
      // What the library says of every whole number, and tells nobody anything.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return {
    ...made,
    title: `${name}.yaml of a scenario`,
    description: 'Made by npm run -s scenario -- schema; never edited.',
  };
}

/** Its text in the folder of the scenarios, and the line by which a file names it. */
export const schemaFile = (name: SchemaName): string => `${name}.schema.json`;
export const schemaText = (name: SchemaName): string => `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
export const schemaLine = (name: SchemaName): string => `# yaml-language-server: $schema=../${schemaFile(name)}`;
