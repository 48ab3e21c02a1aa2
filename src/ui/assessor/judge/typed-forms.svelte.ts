/**
 * Owns what is typed in the forms of one judgement, by what each is about, beside what stands of it.
 * Must never take away words that somebody is typing here.
 */
import { canonical } from '../../../engine/kernel/json.ts';
import { isSaid } from '../../../evidence/assessment/append.ts';
import type { AssessmentEntry, Statement } from '../../../evidence/assessment/schema.ts';
import type { Typed } from './forms.ts';

/** What was last said of each thing. */
type Standing = ReadonlyMap<string, AssessmentEntry>;

export class TypedForms {
  readonly #typed = $state<Record<string, Typed>>({});
  /** Forms as they are before anything is typed. */
  readonly #blanks = new Map<string, string>();

  /** As it was kept when the judgement was opened. */
  load(kept: Readonly<Record<string, unknown>>): void {
    Object.assign(this.#typed, structuredClone(kept));
  }

  form<T extends Typed>(subject: string, blank: T, stands: T | undefined): T {
    this.#blanks.set(subject, canonical(blank));
    // Kept by another version it may lack a field.
    this.#typed[subject] = { ...blank, ...stands, ...(this.#typed[subject] as T | undefined) };
    return this.#typed[subject] as T;
  }

  /** What was typed and does not stand. */
  open(entries: readonly AssessmentEntry[]): Record<string, Typed> {
    const open = Object.entries($state.snapshot(this.#typed)).filter(
      ([subject, typed]) =>
        canonical(typed) !== this.#blanks.get(subject) &&
        !(typeof typed['about'] === 'string' && isSaid({ entries: [...entries] }, typed as unknown as Statement)),
    );
    return Object.fromEntries(open) as Record<string, Typed>;
  }

  /** Those in which nothing was typed: they show what stands, or are blank. */
  untouched(standing: Standing): string[] {
    return Object.entries($state.snapshot(this.#typed))
      .filter(([subject, typed]) => {
        const stands = standing.get(subject)?.says;
        return canonical(typed) === (stands ? canonical(stands) : this.#blanks.get(subject));
      })
      .map(([subject]) => subject);
  }

  /** Shows in these what stands; where nothing does they are blank again. */
  show(subjects: readonly string[], standing: Standing): void {
    for (const subject of subjects) {
      const form = this.#typed[subject];
      const blank = JSON.parse(this.#blanks.get(subject) ?? '{}') as Typed;
      if (form) Object.assign(form, blank, structuredClone(standing.get(subject)?.says));
    }
  }

  empty(): void {
    this.show(Object.keys(this.#typed), new Map());
  }
}
