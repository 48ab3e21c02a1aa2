/**
 * Owns what `check` finds in a scenario's files before anything is played: everything that is wrong, in one round, each fault once with its
 * place. A fault in one part of a file keeps no other from being told. Must never play a step (run/step-faults.ts) nor judge a scenario.
 */
import type * as z from 'zod/mini';
import { nearest } from '../../kernel/nearest.ts';
import type { Fault, Result } from '../../kernel/result.ts';
import { fitted, type Located, type Read, readYaml } from '../../yaml/parse-yaml.ts';
import { meantWord } from '../../yaml/shape-words.ts';
import { lintScenario } from '../lint.ts';
import {
  type Mistakes,
  mistakesSchema,
  type ScenarioFile,
  type Solution,
  scenarioFileSchema,
  solutionSchema,
} from '../schema.ts';
import { upgradeScenario } from '../upgrade.ts';
import { realPeople } from './fictional.ts';
import { type Around, type Ground, groundOf } from './ground.ts';
import { OF_THE_SCENARIO, partFaults } from './part-faults.ts';
import { asWords } from './rule.ts';
import { standsElsewhere } from './stands-there.ts';
import { usedTwice } from './twice.ts';

export interface Written {
  /** As it is called in a fault: "scenarios/keep-it-current/scenario.yaml". */
  file: string;
  text: string;
}
export interface FileSet {
  scenario: Written;
  solution: Written;
  mistakes: Written;
}
export interface Checked {
  /** In the order of the files, then of their lines. Empty: the files can be played. */
  faults: Fault[];
  /** Each where it fits its schema. */
  scenario?: Located<ScenarioFile>;
  solution?: Located<Solution>;
  mistakes?: Located<Mistakes>;
}

export function checkFiles(files: FileSet, around: Around = {}): Checked {
  const scenario = readYaml(files.scenario.text, files.scenario.file, upgradeScenario);
  const solution = readYaml(files.solution.text, files.solution.file);
  const mistakes = readYaml(files.mistakes.text, files.mistakes.file);
  const whole = {
    scenario: fitted(scenario, scenarioFileSchema),
    solution: fitted(solution, solutionSchema),
    mistakes: fitted(mistakes, mistakesSchema),
  };
  const ground = groundOf(
    {
      scenario: mended(scenario, whole.scenario),
      solution: mended(solution, whole.solution),
      mistakes: mended(mistakes, whole.mistakes),
    },
    around,
  );
  const faults = [
    ...faultsIn(scenario, scenarioFileSchema, whole.scenario, ground, [
      ...slugFault(scenario, around),
      ...wholeScenario(whole.scenario),
    ]),
    ...faultsIn(solution, solutionSchema, whole.solution, ground, [
      ...usedTwice(solution, 'steps', 'label'),
      ...usedTwice(solution, 'also-right', 'id'),
    ]),
    ...faultsIn(mistakes, mistakesSchema, whole.mistakes, ground, usedTwice(mistakes, 'mistakes', 'id')),
  ];
  const unread = {
    scenario: scenario.value === undefined,
    solution: solution.value === undefined,
    mistakes: mistakes.value === undefined,
  };
  return {
    faults: withoutSequels(faults, unread, files),
    ...(whole.scenario.ok && { scenario: whole.scenario.value }),
    ...(whole.solution.ok && { solution: whole.solution.value }),
    ...(whole.mistakes.ok && { mistakes: whole.mistakes.value }),
  };
}

/** Faults of one file: of its text and shape, of its parts, of the file as a whole; of several at one place the first. */
function faultsIn(
  read: Read,
  schema: z.ZodMiniType,
  whole: Result<unknown>,
  ground: Ground,
  more: readonly Fault[],
): Fault[] {
  const shape = whole.ok ? [] : whole.error;
  if (read.value === undefined) return shape;
  const parts = [
    ...partFaults(schema, read.value, ground),
    ...realPeople(read.value),
    ...standsElsewhere(read.value, ground.around),
  ];
  const told = [...shape];
  for (const fault of parts.map(({ path, says, ...kind }) => read.at(path, says, kind)))
    if (!told.some((other) => covers(other, fault))) told.push(fault);
  // What shows in the whole of a part is told when nothing inside it is wrong.
  for (const fault of more) if (!told.some((other) => covers(other, fault) || covers(fault, other))) told.push(fault);
  return told.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** Whether the second says again of a part what the first says of it, or of all it stands in. */
const covers = (told: Fault, again: Fault): boolean =>
  told.path !== '' && told.code !== 'missing' && (again.path === told.path || again.path.startsWith(`${told.path}.`));

/** The value with misspelt words as they were meant, so that what hangs on them is not told as well. Only for what may be spoken of. */
function mended({ value }: Read, whole: Result<unknown>): unknown {
  const slips = whole.ok ? [] : whole.error.filter(({ code, nearest: near }) => code === 'unknown-word' && near);
  return slips.reduce((now, { path, nearest: near = '' }) => renamed(now, path.split('.'), near), value);
}
function renamed(value: unknown, [key, ...rest]: readonly string[], name: string): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? renamed(item, rest, name) : item));
  return Object.fromEntries(
    Object.entries(value).map(([word, item]) =>
      word !== key ? [word, item] : rest.length === 0 ? [name, item] : [word, renamed(item, rest, name)],
    ),
  );
}

/** Codes of what is said of a check on text as a whole, and of faults that leave open which text, or which words, it means. */
const OF_A_TEXT: ReadonlySet<string> = new Set(['free-text', 'field-instead', 'asks']);
const UNSETTLED_TEXT: ReadonlySet<string> = new Set(['unknown-word-list', 'unknown-place', 'no-text']);

/** Names and rows that are missed because the file that gives them cannot be read, or because their own reference is wrong. */
function withoutSequels(faults: readonly Fault[], unread: Record<keyof FileSet, boolean>, files: FileSet): Fault[] {
  const rows =
    unread.scenario ||
    unread.solution ||
    unread.mistakes ||
    faults.some(({ path }) => /^start\.[^.]+\.\d+(?:\.id)?$/.test(path));
  const unsettled = faults.some(({ code = '' }) => UNSETTLED_TEXT.has(code));
  return faults.filter(({ code = '', file }) => {
    if (code === 'no-such-row') return !rows;
    if (OF_A_TEXT.has(code)) return !unsettled;
    if (code === 'unknown-label') return !unread.solution;
    return !(unread.scenario && file !== files.scenario.file && OF_THE_SCENARIO.has(code));
  });
}

/** What only the whole of a scenario shows; asked once its shape is right. */
const wholeScenario = (whole: Result<Located<ScenarioFile>>): Fault[] => (whole.ok ? lintScenario(whole.value) : []);

function slugFault({ value, at }: Read, { folder }: Around): Fault[] {
  const { slug } = asWords(value);
  if (folder === undefined || typeof slug !== 'string' || slug === folder) return [];
  const says = `“slug” is “${slug}”, and the folder is called “${folder}”; expected: the same${meantWord(folder)}`;
  return [at(['slug'], says, { code: 'slug', nearest: folder })];
}

/** The names of the three files, and what is said of one that is missing; with its neighbour, where one is nearly called so. */
export function missingFile(file: string, folder: string, beside: readonly string[]): Fault {
  const near =
    beside.find((name) => name.replace(/\.ya?ml$/i, '').toLowerCase() === file.replace(/\.yaml$/, '')) ??
    nearest(file, beside);
  return {
    says: `${file} is missing; expected: this file in the folder ${folder}${near ? `; there is “${near}”, did you mean that to be it? Call it ${file}` : ''}`,
    path: '',
    file: `${folder}/${file}`,
    line: 1,
    column: 1,
    code: 'no-file',
    ...(near && { nearest: file }),
  };
}
