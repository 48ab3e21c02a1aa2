/**
 * Owns one pack's judgement while an assessor works on it: what was recorded, entry by entry, and what is typed and not recorded yet. Both are
 * kept on this device, with what another tab adds. Must never record anything that nobody pressed for, nor change an entry.
 */

import type { AssessmentStore, OwnTyped } from '../../../desk/assessment-store.ts';
import type { KeptAssessment } from '../../../desk/kept-decisions.ts';
import { StorageFault } from '../../../desk/within.ts';
import { canonical } from '../../../engine/kernel/json.ts';
import { count } from '../../../engine/kernel/phrases.ts';
import { append, isSaid } from '../../../evidence/assessment/append.ts';
import { joinedEntries } from '../../../evidence/assessment/joined-entries.ts';
import { type Missing, missingIn } from '../../../evidence/assessment/missing-in.ts';
import type { Assessment, AssessmentEntry, JudgedPack, Statement } from '../../../evidence/assessment/schema.ts';
import { ASSESSMENT_FORMAT, statementSchema } from '../../../evidence/assessment/schema.ts';
import { historyOf, standing, subjectOf } from '../../../evidence/assessment/standing-of.ts';
import { momentNow } from '../../session/clock.ts';
import type { Typed } from './forms.ts';
import { type Follow, noOtherTabs, type OtherTabs, type Told } from './other-tabs.ts';
import { TypedForms } from './typed-forms.svelte.ts';

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
  /** What another tab did with the same judgement, in a sentence. */
  elsewhere = $state<string | null>(null);
  readonly #forms = new TypedForms();
  readonly #store: AssessmentStore;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #line: Promise<unknown> = Promise.resolve();
  #gone = false;
  /** As this tab last gave it to be kept, or found it. */
  #own: OwnTyped = { typed: {}, by: '' };
  readonly #tabs: OtherTabs;
  /** Entries that came from another tab. */
  #others = 0;

  constructor(store: AssessmentStore, pack: JudgedPack, follow: Follow = noOtherTabs) {
    this.#store = store;
    this.assessment = { format: ASSESSMENT_FORMAT, pack, entries: [] };
    this.#tabs = follow(pack.fingerprint, (what) => this.#hear(what));
  }

  /** false: what is kept cannot be read by this version of the site, and is left alone. */
  async load(): Promise<boolean> {
    const kept = await this.#store.assessment(this.assessment.pack.fingerprint);
    if (kept === null) return false;
    if (!kept) return true;
    this.assessment = kept.assessment;
    this.by = kept.by;
    this.#forms.load(kept.typed);
    this.#own = kept;
    return true;
  }

  /** The view is closed: what was typed is kept, and nothing more is heard. */
  async leave(): Promise<void> {
    this.#tabs.close();
    await this.flush();
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
    return this.#forms.form(subject, blank, this.standing.get(subject)?.says as T | undefined);
  }

  /** Typed, and not what stands; `blank`: nothing is typed at all. */
  isOpen(says: Statement, blank: boolean): boolean {
    return !isSaid(this.assessment, says) && !(blank && !this.standing.has(subjectOf(says)));
  }

  /** Something was typed. */
  touch(): void {
    this.refused = null;
    this.#keepSoon();
  }

  #keepSoon(): void {
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
    this.#tabs.tell('recorded');
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
    const line = this.#line.then(() => this.#keep());
    this.#line = line;
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

  async #keep(): Promise<void> {
    if (this.#gone) return;
    const { assessment, by } = this;
    const sent = { pack: assessment.pack.fingerprint, assessment, typed: this.#open(), by };
    const kept = await this.#store.keep(sent, this.#own);
    this.#own = sent;
    this.#take(kept);
  }

  /** What another tab did stands where it is kept. */
  async #hear(what: Told): Promise<void> {
    if (this.#gone) return;
    if (what === 'thrown away') this.#empty();
    else await this.#line.catch(() => undefined);
    const kept = await this.#store.assessment(this.assessment.pack.fingerprint).catch(() => undefined);
    if (kept) this.#take(kept);
    // What is being typed here may have been taken for what was recorded there.
    if (Object.keys(this.#open()).length > 0) this.#keepSoon();
  }

  /** What is kept, with what was said here since. What somebody is typing here stays. */
  #take(kept: KeptAssessment): void {
    const untouched = this.#forms.untouched(this.standing);
    const before = this.entries.length;
    const assessment = joinedEntries(kept.assessment, this.entries);
    if (canonical(assessment.entries) !== canonical(this.entries)) this.assessment = assessment;
    this.#forms.show(untouched, this.standing);
    const came = this.entries.length - before;
    if (came <= 0) return;
    this.#others += came;
    this.elsewhere = `This pack is judged in another tab as well. What was recorded there (${count(this.#others, 'entry', 'entries')}) stands here too.`;
  }

  #empty(): void {
    this.assessment = { ...this.assessment, entries: [] };
    this.#own = { typed: {}, by: '' };
    this.#forms.empty();
    this.elsewhere = 'This judgement was thrown away in another tab. What you record here begins a new one.';
  }

  /** Everything of this pack: what was recorded and what was typed. */
  async throwAway(): Promise<void> {
    clearTimeout(this.#timer);
    this.#gone = true;
    await this.#line.catch(() => undefined);
    await this.#store.remove(this.assessment.pack.fingerprint);
    this.#tabs.tell('thrown away');
    this.#tabs.close();
  }

  /** What was typed and does not stand. */
  #open(): Record<string, Typed> {
    return this.#forms.open(this.entries);
  }
}

const unread = (issue: { message: string; path: PropertyKey[] } | undefined): Missing => ({
  field: String(issue?.path[0] ?? ''),
  says: issue?.message ?? 'That cannot be recorded.',
});
