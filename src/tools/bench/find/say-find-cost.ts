/** Owns how the costs of finding and matching are said: lines with their goals, and what a reader has to know. Must never measure. */
import type { Found, Line } from '../line.ts';
import type { Paired } from '../paired.ts';
import type { Asked } from './asked.ts';
import type { Questions } from './worker.ts';

export const SAID: Readonly<Record<Asked, string>> = {
  boolean: 'Boolean page of 50 with its words',
  count: 'Boolean count, part by part',
  match: 'One vacancy against all, with reasons',
  list: 'List page with filters',
  record: 'One record',
};
/** At the largest size. */
const GOALS: Partial<Record<Asked, number>> = { match: 1.3, list: 2.5 };
const GEOMEAN = 1.5;
const TYPING_MS = 150;
const FLAT: ReadonlySet<Asked> = new Set(['list', 'record']);
const GROWTH = 1.5;

export interface AtSize {
  size: number;
  opened: Questions;
  lists: { chromium: number; native: number };
  /** Milliseconds by the clock. */
  typing: { search: number; boolean: number };
  costs: Record<Asked, Paired & { clock: number; whole: number }>;
}

export const grouped = (number: number): string => number.toLocaleString('en-GB');
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

export function said(all: readonly AtSize[], { chromium, native }: { chromium: string; native: string }): Found {
  const [least, most] = [all[0], all.at(-1)];
  if (!least || !most) throw new Error('There is nothing to compare.');
  const names = Object.keys(SAID) as Asked[];
  const lines = names.flatMap((name): Line[] => [
    ...all.flatMap(({ size, costs }): Line[] => {
      const goal = size === most.size ? GOALS[name] : undefined;
      return [
        { measure: `${SAID[name]}, ${grouped(size)} candidates`, value: costs[name].a, unit: 'ms' },
        {
          measure: '  against native SQLite',
          value: costs[name].ratio,
          unit: '×',
          ...(goal && { goal: { most: goal } }),
        },
      ];
    }),
    {
      measure: '  growth',
      value: most.costs[name].a / least.costs[name].a,
      unit: '×',
      ...(FLAT.has(name) && { goal: { most: GROWTH } }),
    },
  ]);
  const product = names.reduce((sum, name) => sum + Math.log(most.costs[name].ratio), 0);
  lines.push({
    measure: `All against native SQLite, ${grouped(most.size)} candidates`,
    value: Math.exp(product / names.length),
    unit: '×',
    goal: { most: GEOMEAN },
  });
  for (const { size, lists } of all)
    lines.push(
      { measure: `Making list and index, ${grouped(size)} candidates`, value: lists.chromium, unit: 'ms', digits: 0 },
      { measure: '  against native SQLite', value: lists.chromium / lists.native, unit: '×' },
    );
  for (const { size, typing } of all)
    for (const into of ['search', 'boolean'] as const)
      lines.push({
        measure: `From the last key to the next page, ${into === 'search' ? 'quick search' : 'Boolean'}, ${grouped(size)} candidates`,
        value: typing[into],
        unit: 'ms',
        digits: 0,
        ...(size === most.size && { goal: { most: TYPING_MS } }),
      });
  const memory = all.map(
    ({ size, opened }) =>
      `${grouped(size)} candidates: database ${megabytes(opened.database)}, SQLite’s memory ${megabytes(opened.memory)}`,
  );
  return {
    lines,
    notes: [
      `Finding and matching: SQLite ${most.opened.version} as WebAssembly in Chromium ${chromium}, in a worker, against SQLite in Node ${native}; the same file, the same statements and functions, kept prepared; time on the processor, ratios of pairs.`,
      `Memory: ${memory.join('; ')}.`,
    ],
    raw: all.map(({ size, opened: { questions, ...opened }, lists, costs, typing }) => ({
      typing,
      size,
      opened,
      lists,
      costs,
      statements: questions.map(({ name, statements, rows }) => ({ name, count: statements.length, rows })),
    })),
  };
}
