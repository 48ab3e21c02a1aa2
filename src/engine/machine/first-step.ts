/**
 * Owns the first step of a kind that the log has, kept up step by step. Remembers what it needs of each step, never the log.
 * Says nothing of rows; which rows have a `$name` it is told.
 */
import type { Entry } from '../log/entry.ts';
import type { Cell } from '../record/column.ts';
import type { Matcher, StepCheck } from '../scenario/check.ts';
import { fits } from '../scenario/fits.ts';

export type Step = Pick<Entry, 'step' | 'command' | 'outcome'>;

export class FirstStep {
  readonly #check: StepCheck;
  readonly #plain: Readonly<Record<string, Matcher>>;
  readonly #names: [path: string, name: string][];
  /** What stood where a name is wanted -> the first step that gave it. Without names there is one line at most. */
  readonly #seen = new Map<string, { step: number; values: Cell[] }>();

  constructor(check: StepCheck) {
    const all = Object.entries(check.with ?? {});
    this.#check = check;
    this.#plain = Object.fromEntries(all.filter(([, matcher]) => nameIn(matcher) === undefined));
    this.#names = all.flatMap(([path, matcher]) => {
      const name = nameIn(matcher);
      return name === undefined ? [] : [[path, name] as [string, string]];
    });
  }

  see({ step, command, outcome }: Step): void {
    if (command.name !== this.#check.step) return;
    if (this.#check.outcome !== undefined && outcome !== this.#check.outcome) return;
    if (!givenFits(command.input, this.#plain)) return;
    const values = this.#names.map(([path]) => given(command.input, path));
    const key = JSON.stringify(values);
    if (!this.#seen.has(key)) this.#seen.set(key, { step, values });
  }

  /** What this answers takes it back to how it stands now: what was seen later came behind. */
  mark(): () => void {
    const { size } = this.#seen;
    return () => {
      for (const later of [...this.#seen.keys()].slice(size)) this.#seen.delete(later);
    };
  }

  /** `isNamed`: has this row that name now? */
  step(isNamed: (name: string, id: Cell) => boolean): number | undefined {
    for (const { step, values } of this.#seen.values())
      if (this.#names.every(([, name], i) => isNamed(name, values[i] ?? null))) return step;
    return undefined;
  }
}

/** Whether what was given with a command fits; without names, which only an evaluator knows. */
export const givenFits = (input: unknown, wanted: Readonly<Record<string, Matcher>> = {}): boolean =>
  Object.entries(wanted).every(([path, matcher]) => fits(given(input, path), matcher));

const nameIn = (matcher: Matcher): string | undefined =>
  typeof matcher === 'string' && matcher.startsWith('$') ? matcher.slice(1) : undefined;

/** The given value at a dotted path of a command's input, when it is a plain value. */
function given(input: unknown, path: string): Cell {
  const value = path
    .split('.')
    .reduce<unknown>(
      (part, key) => (part && typeof part === 'object' ? (part as Record<string, unknown>)[key] : undefined),
      input,
    );
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
