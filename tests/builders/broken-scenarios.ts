/**
 * Owns the files under tests/fixtures/broken-scenarios: a base with nothing wrong with it, and the list of what is changed in it and said
 * of that. Must never change the base; each change is made in a copy of its text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { FileSet } from '../../src/engine/scenario/checker/check-files.ts';
import type { Around } from '../../src/engine/scenario/checker/ground.ts';
import { parseUnit } from '../../src/engine/unit/index.ts';
import { parseYaml } from '../../src/engine/yaml/parse-yaml.ts';
import { offScreen } from '../../src/tools/scenario/off-screen.ts';
import { misplacedButton } from '../../src/tools/scenario/stands.ts';
import { settled } from './scenario-files.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(root(path), 'utf8');
const FIXTURES = 'tests/fixtures/broken-scenarios';

const names = z.enum(['scenario.yaml', 'solution.yaml', 'mistakes.yaml']);
export type Name = z.infer<typeof names>;
const fixtureSchema = z.array(
  z.strictObject({
    what: z.string(),
    file: names,
    edits: z.array(z.strictObject({ find: z.string(), put: z.string() })),
    faults: z.array(z.strictObject({ at: z.string(), code: z.string(), says: z.string() })).check(z.minLength(1)),
    /** Found when the steps are played. */
    played: z._default(z.boolean(), false),
  }),
);
export type Fixture = z.infer<typeof fixtureSchema>[number];

export const fixtures = (): Fixture[] =>
  settled(parseYaml(read(`${FIXTURES}/faults.yaml`), `${FIXTURES}/faults.yaml`, fixtureSchema)).value;

export const fileSet = (texts: Readonly<Record<Name, string>>): FileSet => ({
  scenario: { file: 'scenario.yaml', text: texts['scenario.yaml'] },
  solution: { file: 'solution.yaml', text: texts['solution.yaml'] },
  mistakes: { file: 'mistakes.yaml', text: texts['mistakes.yaml'] },
});

/** The three texts of the base. */
export const baseTexts = (): Record<Name, string> => ({
  'scenario.yaml': read(`${FIXTURES}/base/scenario.yaml`),
  'solution.yaml': read(`${FIXTURES}/base/solution.yaml`),
  'mistakes.yaml': read(`${FIXTURES}/base/mistakes.yaml`),
});

/** Where the only `part` of a text begins. @throws Error when it stands in it more than once, or not at all */
export function placeOf(text: string, part: string): { line: number; column: number } {
  const start = text.indexOf(part);
  if (start < 0 || text.indexOf(part, start + 1) >= 0) throw new Error(`“${part}” must stand in the text exactly once`);
  const before = text.slice(0, start).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The texts with the changes of a fixture. */
export function changed({ file, edits }: Pick<Fixture, 'file' | 'edits'>): Record<Name, string> {
  const texts = baseTexts();
  for (const { find, put } of edits) {
    placeOf(texts[file], find);
    texts[file] = texts[file].replace(find, () => put);
  }
  return texts;
}

/** What the base may speak of outside its files: what is really there. */
export const around = (folder: string): Around => ({
  folder,
  criteria: settled(parseUnit(read('content/unit/unit.yaml'), 'unit.yaml')).criteria.map(({ id }) => id),
  policies: readdirSync(root('content/policies')).map((name) => name.replace(/\.md$/, '')),
  offScreen,
  misplaced: misplacedButton,
});

/** Words of libraries, of the database and of programmers, which no tutor should ever read. */
export const LIBRARY_WORDS =
  /\b(?:CHECK|UNIQUE|NOT NULL|FOREIGN KEY|SQLite|SQL|STRICT|constraint failed|[Ii]nvalid input|[Ii]nvalid option|[Uu]nrecognized|received|undefined|NaN|null pointer|object Object|scalar|mappings?|sequences?|implicit|[Mm]ap keys|compact|parseAllDocuments|parse error|token|tokens|regex|schema|zod|TypeError|ReferenceError|RangeError|stack|array|tuple|enum|integer|JSON|expected string|expected boolean|expected number|expected object|alias|anchor|node end)\b/;
