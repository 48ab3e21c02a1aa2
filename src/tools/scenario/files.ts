/** Owns where scenarios lie, and the reading of one with its proof: all that is wrong with its files, each with its place. Never mends a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../engine/kernel/phrases.ts';
import { type Fault, faultLine, type Result } from '../../engine/kernel/result.ts';
import { type Checked, checkFiles, missingFile, type Written } from '../../engine/scenario/checker/check-files.ts';
import type { Around } from '../../engine/scenario/checker/ground.ts';
import type { Mistakes, ScenarioFile, Solution } from '../../engine/scenario/schema.ts';
import { parseUnit, type Unit } from '../../engine/unit/index.ts';
import type { Located } from '../../engine/yaml/parse-yaml.ts';

import { offScreen } from './off-screen.ts';
import { misplacedButton } from './stands.ts';

const ROOT = new URL('../../../', import.meta.url);
export const at = (path: string): URL => new URL(path, ROOT);

/** Every folder under scenarios/ that holds a scenario or is meant to. */
export const slugs = (): string[] =>
  readdirSync(at('scenarios'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(at(`scenarios/${entry.name}`)).length > 0)
    .map((entry) => entry.name)
    .sort();

/** Why there is no such scenario; undefined when there is. */
export const unknownSlug = (slug: string): string | undefined =>
  slugs().includes(slug)
    ? undefined
    : `There is no scenario “${slug}” under scenarios/. There are: ${slugs().join(', ')}.`;

/** The place, then what was found there, what was expected, and the nearest name. */
const sayFault = ({ file, line, column, says }: Fault): string =>
  `${[file, line, column].filter((part) => part !== undefined).join(':')}  ${says}`;
export const faultLines = (faults: readonly Fault[]): string[] =>
  faults.length === 0 ? [] : [...faults.map((fault) => `  ${sayFault(fault)}`), `  ${count(faults.length, 'fault')}.`];

/** Prints what is wrong and answers undefined, or answers the value. */
export function settle<T>(result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  for (const fault of result.error) console.log(`  ${faultLine(fault)}`);
  return undefined;
}

/** The three files of a scenario. */
export interface Files {
  text: string;
  placed: Located<ScenarioFile>;
  solution: Solution;
  mistakes: Mistakes;
  /** The same with their places. */
  located: { scenario: Located<ScenarioFile>; solution: Located<Solution>; mistakes: Located<Mistakes> };
}

const NAMES = ['scenario.yaml', 'solution.yaml', 'mistakes.yaml'] as const;

/** What a scenario may speak of outside its own files. */
const around = (slug: string, unit: Unit | undefined): Around => ({
  folder: slug,
  ...(unit && { criteria: unit.criteria.map(({ id }) => id) }),
  policies: readdirSync(at('content/policies')).flatMap((name) => (name.endsWith('.md') ? name.slice(0, -3) : [])),
  offScreen,
  misplaced: misplacedButton,
});

/** All faults of a scenario's files, and the files where there is none. */
export function checkedFiles(slug: string, unit?: Unit): { faults: Fault[]; files?: Files } {
  const folder = join('scenarios', slug);
  const beside = readdirSync(at(`scenarios/${slug}`));
  const missing = NAMES.filter((name) => !beside.includes(name)).map((name) =>
    missingFile(
      name,
      folder,
      beside.filter((one) => !(NAMES as readonly string[]).includes(one)),
    ),
  );
  const [scenario, solution, mistakes] = NAMES.map(
    (name): Written => ({
      file: join(folder, name),
      text: beside.includes(name) ? readFileSync(at(join(folder, name)), 'utf8') : '',
    }),
  );
  if (!scenario || !solution || !mistakes) return { faults: missing };
  const checked = checkFiles({ scenario, solution, mistakes }, around(slug, unit));
  const there = checked.faults.filter(({ file }) => !missing.some((one) => one.file === file));
  const faults = [...missing, ...there];
  const located = whole(checked);
  if (faults.length > 0 || !located) return { faults };
  const files = {
    text: scenario.text,
    placed: located.scenario,
    solution: located.solution.value,
    mistakes: located.mistakes.value,
    located,
  };
  return { faults, files };
}
const whole = ({ scenario, solution, mistakes }: Checked): Files['located'] | undefined =>
  scenario && solution && mistakes && { scenario, solution, mistakes };

/** The files, when nothing is wrong with them; all faults are printed otherwise. */
export function readFiles(slug: string, unit?: Unit): Files | undefined {
  const { faults, files } = checkedFiles(slug, unit);
  for (const line of faultLines(faults)) console.log(line);
  return files;
}

export const readUnit = (): Unit | undefined =>
  settle(parseUnit(readFileSync(at('content/unit/unit.yaml'), 'utf8'), 'content/unit/unit.yaml'));
