/**
 * Owns the meaning of a scenario's checks: given the CRM's rows and the log, does this hold, and how much of it?
 * Looks at what the CRM holds, never at clicks. Reads only.
 */
import type { Entry } from '../log/entry.ts';
import type { Cell } from '../record/column.ts';
import type { Check, Matcher, StepCheck } from '../scenario/check.ts';
import type { Scenario } from '../scenario/schema.ts';

export type FactRow = Record<string, Cell>;
export interface Facts {
  rows(table: string): readonly FactRow[];
  entries: readonly Pick<Entry, 'step' | 'command' | 'outcome'>[];
}

/** `held` of `of` parts hold: the parts of a top-level `all`, else the check itself. */
export interface Measure {
  holds: boolean;
  held: number;
  of: number;
}

export class Judge {
  readonly #facts: Facts;
  readonly #names: Scenario['names'];
  readonly #named = new Map<string, Set<Cell>>();

  constructor(facts: Facts, names: Scenario['names']) {
    this.#facts = facts;
    this.#names = names;
  }

  measure(check: Check): Measure {
    if (!('all' in check)) return { holds: this.holds(check), held: Number(this.holds(check)), of: 1 };
    const held = check.all.filter((part) => this.holds(part)).length;
    return { holds: held === check.all.length, held, of: check.all.length };
  }

  holds(check: Check): boolean {
    if ('all' in check) return check.all.every((part) => this.holds(part));
    if ('any' in check) return check.any.some((part) => this.holds(part));
    if ('not' in check) return !this.holds(check.not);
    if ('some' in check) return this.#fitting(check.some, check.where).length > 0;
    if ('none' in check) return this.#fitting(check.none, check.where).length === 0;
    if ('count' in check) return this.#counted(this.#fitting(check.count, check.where).length, check);
    if ('step' in check) return this.#firstStep(check) !== undefined;
    const [first, then] = check.before.map((part) => this.#firstStep(part));
    return first !== undefined && then !== undefined && first < then;
  }

  #counted(
    count: number,
    check: { is?: number | undefined; 'at-least'?: number | undefined; 'at-most'?: number | undefined },
  ): boolean {
    return (
      (check.is ?? count) === count &&
      count >= (check['at-least'] ?? 0) &&
      count <= (check['at-most'] ?? Number.POSITIVE_INFINITY)
    );
  }

  #fitting(table: string, where: Record<string, Matcher> = {}): FactRow[] {
    return this.#facts
      .rows(table)
      .filter((row) => Object.entries(where).every(([field, matcher]) => this.#fits(row[field] ?? null, matcher)));
  }

  #firstStep(check: StepCheck): number | undefined {
    return this.#facts.entries.find(
      (entry) =>
        entry.command.name === check.step &&
        (check.outcome === undefined || entry.outcome === check.outcome) &&
        Object.entries(check.with ?? {}).every(([path, matcher]) =>
          this.#fits(given(entry.command.input, path), matcher),
        ),
    )?.step;
  }

  #fits(value: Cell, matcher: Matcher): boolean {
    if (typeof matcher === 'string' && matcher.startsWith('$')) return this.#rowsNamed(matcher.slice(1)).has(value);
    if (typeof matcher !== 'object' || matcher === null) return sameText(value, matcher);
    if ('is-not' in matcher) return !sameText(value, matcher['is-not']);
    if ('one-of' in matcher) return matcher['one-of'].some((one) => sameText(value, one));
    if ('like' in matcher) return like(String(value ?? ''), matcher.like);
    if ('filled' in matcher) return (value !== null && value !== '') === matcher.filled;
    if ('mentions' in matcher) return mentions(String(value ?? ''), matcher.mentions);
    if ('at-least' in matcher) return value !== null && value >= matcher['at-least'];
    return value !== null && value <= matcher['at-most'];
  }

  #rowsNamed(name: string): Set<Cell> {
    const known = this.#named.get(name);
    if (known) return known;
    const named = this.#names[name];
    const ids = new Set<Cell>(named ? this.#fitting(named.of, named.where).map((row) => row['id'] ?? null) : []);
    this.#named.set(name, ids);
    return ids;
  }
}

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

/** What a person would call the same: capitals, accents, spaces and commas do not count. */
const sameText = (value: Cell, wanted: Cell): boolean =>
  typeof value === 'string' && typeof wanted === 'string' ? plain(value) === plain(wanted) : value === wanted;
const plain = (text: string): string =>
  fold(text)
    .replace(/[\s,]+/g, ' ')
    .trim();

/** The whole text has this form; `#` stands for a figure. Capitals count: a form is a form. */
const like = (text: string, form: string): boolean =>
  new RegExp(`^${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '\\d')}$`).test(text);

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True when a word of the text begins with one of the beginnings: "epilep" finds "epilepsy" and "Epileptic". */
export function mentions(text: string, beginnings: readonly string[]): boolean {
  const folded = fold(text);
  return beginnings.some((beginning) => {
    const escaped = fold(beginning).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(^|[^\\p{L}\\p{N}])${escaped}`, 'u').test(folded);
  });
}
