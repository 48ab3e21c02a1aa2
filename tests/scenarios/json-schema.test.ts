/**
 * Owns proof that the JSON Schemas for editors are what the code gives today, take every scenario that is right, and point at slips.
 * Must never be looser about what is right than the checker; it may be about what is wrong.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  jsonSchemaOf,
  type SchemaName,
  schemaFile,
  schemaLine,
  schemaNames,
  schemaText,
} from '../../src/engine/scenario/json-schema.ts';
import { readYaml } from '../../src/engine/yaml/parse-yaml.ts';
import { baseTexts } from '../builders/broken-scenarios.ts';
import { slugs, textOf } from '../builders/scenario-files.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
const checks = Object.fromEntries(schemaNames.map((name) => [name, ajv.compile(jsonSchemaOf(name))]));
/** Where an editor would draw its line, for a text of that kind. */
function marked(name: SchemaName, text: string): string[] {
  const check = checks[name];
  check?.(readYaml(text, name).value);
  return (check?.errors ?? []).map(({ instancePath }) => instancePath);
}
const base = (name: SchemaName): string => baseTexts()[`${name}.yaml`];

describe.each(schemaNames)('the schema for %s.yaml', (name) => {
  it('stands in the folder of the scenarios as the code gives it (npm run -s scenario -- schema)', () => {
    const path = fileURLToPath(new URL(`../../scenarios/${schemaFile(name)}`, import.meta.url));
    expect(readFileSync(path, 'utf8') === schemaText(name)).toBe(true);
  });

  it('marks nothing in files that are right', () => {
    expect(marked(name, base(name))).toEqual([]);
    for (const slug of slugs()) expect(marked(name, textOf(slug, `${name}.yaml`))).toEqual([]);
  });

  it('is named in the first line of every scenario', () => {
    for (const slug of slugs()) expect(textOf(slug, `${name}.yaml`).split('\n')[0]).toBe(schemaLine(name));
  });
});

describe('an editor marks', () => {
  it.each([
    ['a misspelt word', 'scenario', '\nsummary:', '\nsumary:', ''],
    ['a table of the start that there is not', 'scenario', '  work_history:\n', '  work-histroy:\n', '/start'],
    ['a field that there is not', 'scenario', 'postcode: LS9', 'post code: LS9', '/start/candidate/0'],
    [
      'a value that is not on the list',
      'scenario',
      'marketing: Opted in\n',
      'marketing: Opted inn\n',
      '/start/candidate/0/marketing',
    ],
    [
      'a figure of a command that there is not',
      'scenario',
      'step: update-candidate',
      'step: update-candidat',
      '/capture/0',
    ],
    ['a table of a check that there is not', 'scenario', '{ count: task', '{ count: tasks-of', '/goals/2/holds'],
    [
      'a command that there is not',
      'solution',
      'label: pay\n    do: update-candidate',
      'label: pay\n    do: change-pay',
      '/steps/4/do',
    ],
    ['an input that a command has not', 'solution', 'title: Ask', 'titel: Ask', '/steps/5/with'],
    ['a step of a mistake', 'mistakes', 'reason: Has', 'because: Has', '/mistakes/4/add/0/with'],
  ] as const)('%s', (_, name, from, to, place) => {
    const text = base(name).replace(from, () => to);
    expect(text).not.toBe(base(name));
    expect(marked(name, text).some((path) => path === place || (place !== '' && path.startsWith(place)))).toBe(true);
  });

  it('takes the words of the screen for tables and fields', () => {
    const text = base('scenario')
      .replace('  work_history:\n', '  Job:\n')
      .replace('job_title: Van driver, started', 'Job title: Van driver, started');
    expect(marked('scenario', text)).toEqual([]);
  });
});

describe('the schema keeps', () => {
  it('what each part is for, and the lists of tables, commands and values', () => {
    const text = schemaText('scenario');
    expect(text).toContain('What must hold, as the learner reads it; never how to do it');
    for (const word of ['"work_history"', '"update-candidate"', '"Not looking"']) expect(text).toContain(word);
  });
});
