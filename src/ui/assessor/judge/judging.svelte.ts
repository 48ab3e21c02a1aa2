/**
 * Owns one pack's judgement while an assessor works on it: what was recorded, entry by entry, and what is typed and not recorded yet. Both are
 * kept on this device. Must never record anything that nobody pressed for, nor change an entry.
 */

import type { AssessmentStore } from '../../../desk/assessment-store.ts';
import { StorageFault } from '../../../desk/within.ts';
import { canonical } from '../../../engine/kernel/json.ts';
import { append, isSaid } from '../../../evidence/assessment/append.ts';
import { type Missing, missingIn } from '../../../evidence/assessment/missing-in.ts';
import type { Assessment, AssessmentEntry, JudgedPack, Statement } from '../../../evidence/assessment/schema.ts';
import { ASSESSMENT_FORMAT, statementSchema } from '../../../evidence/assessment/schema.ts';
import { historyOf, standing, subjectOf } from '../../../evidence/assessment/standing-of.ts';
import { momentNow } from '../../session/clock.ts';
import type { Typed } from './forms.ts';

export type Saved = 'saved' | 'saving' | 'failed';
/** `field`: what is to be filled in; `by` for the name. */
export interface Refusal extends Missing {
  subject: string;
}
const PAUSE_MS = 300;

export class Judging {
  assessment = $state.raw() as Assessment;
  /** The name under the next entries. */
  by = $state('');
  saved = $state<Saved>('saved');
  /** Why it was not kept, where the store said so. */
  fault = $state<string | null>(null);
  /** Why nothing was recorded just now, and of what. */
  refused = $state.raw<Refusal | null>(null);
  readonly #typed = $state<Record<string, Typed>>({});
  /** Forms as they are before anything is typed. */
  readonly #blanks = new Map<string, string>();
  readonly #store: AssessmentStore;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #line: Promise<unknown> = Promise.resolve();
  #gone = false;

  constructor(store: AssessmentStore, pack: JudgedPack) {
    this.#store = store;
    this.assessment = { format: ASSESSMENT_FORMAT, pack, entries: [] };
  }

  /** false: what is kept cannot be read by this version of the site, and is left alone. */
  async load(): Promise<boolean> {
    const kept = await this.#store.assessment(this.assessment.pack.fingerprint);
    if (kept === null) return false;
    if (!kept) return true;
    this.assessment = kept.assessment;
    this.by = kept.by;
    Object.assign(this.#typed, kept.typed);
    return true;
  }

  get entries(): readonly AssessmentEntry[] {
    return this.assessment.entries;
  }
  /** Anything at all was said or typed. */
  get begun(): boolean {
    return this.entries.length > 0 || Object.keys(this.#open()).length > 0;
  }
  readonly standing = $derived.by(() => standing(this.entries));

  historyOf(subject: string): AssessmentEntry[] {
    return historyOf(this.entries, subject);
  }

  /** The fields of a form: as they were typed, else as they stand, else blank. To be asked for once, where the form is made. */
  form<T extends Typed>(subject: string, blank: T): T {
    const said = this.standing.get(subject)?.says as T | undefined;
    this.#blanks.set(subject, canonical(blank));
    // Kept by another version it may lack a field.
    this.#typed[subject] = { ...blank, ...said, ...(this.#typed[subject] as T | undefined) };
    return this.#typed[subject] as T;
  }

  /** Typed, and not what stands; `blank`: nothing is typed at all. */
  isOpen(says: Statement, blank: boolean): boolean {
    return !isSaid(this.assessment, says) && !(blank && !this.standing.has(subjectOf(says)));
  }

  /** Something was typed. */
  touch(): void {
    this.refused = null;
    clearTimeout(this.#timer);
    this.saved = 'saving';
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Adds an entry. What it says of the same subject stands from now on. */
  async record(says: Statement): Promise<boolean> {
    const read = statementSchema.safeParse(says);
    const missing = this.#missing(says) ?? (read.success ? undefined : unread(read.error.issues[0]));
    this.refused = missing ? { ...missing, subject: subjectOf(says) } : null;
    if (missing || !read.success) return false;
    this.assessment = append(this.assessment, { at: momentNow(), by: this.by.trim(), says: read.data });
    await this.flush();
    return true;
  }

  #missing(says: Statement): Missing | undefined {
    const without = missingIn(says, this.standing.get(subjectOf(says))?.says);
    if (without || this.by.trim() !== '') return without;
    return { field: 'by', says: 'Type your name first: each entry says whose it is.' };
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#gone) return;
    this.saved = 'saving';
    const kept = {
      pack: this.assessment.pack.fingerprint,
      assessment: this.assessment,
      typed: this.#open(),
      by: this.by,
    };
    this.#line = this.#line.then(() => this.#store.keep(kept));
    const line = this.#line;
    try {
      await line;
      if (line === this.#line) this.saved = 'saved';
      this.fault = null;
    } catch (error) {
      this.fault = error instanceof StorageFault ? error.message : null;
      this.#line = Promise.resolve();
      this.saved = 'failed';
    }
  }

  /** Everything of this pack: what was recorded and what was typed. */
  async throwAway(): Promise<void> {
    clearTimeout(this.#timer);
    this.#gone = true;
    await this.#line.catch(() => undefined);
    await this.#store.remove(this.assessment.pack.fingerprint);
  }

  /** What was typed and does not stand. */
  #open(): Record<string, Typed> {
    const open = Object.entries($state.snapshot(this.#typed)).filter(
      ([subject, typed]) =>
        canonical(typed) !== this.#blanks.get(subject) &&
        !(typeof typed['about'] === 'string' && isSaid(this.assessment, typed as unknown as Statement)),
    );
    return Object.fromEntries(open) as Record<string, Typed>;
  }
}

const unread = (issue: { message: string; path: PropertyKey[] } | undefined): Missing => ({
  field: String(issue?.path[0] ?? ''),
  says: issue?.message ?? 'That cannot be recorded.',
});
