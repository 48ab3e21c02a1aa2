/**
 * Owns one form: what is typed, what the CRM said against it, and sending it as a command.
 * Must never judge a value itself, but for what a command cannot carry (a number that is none).
 */
import type { InputOf } from '../../../engine/command/registry.ts';
import type { Entry } from '../../../engine/log/entry.ts';
import type { TableName } from '../../../engine/record/catalogue.ts';
import type { Session } from '../../session.svelte.ts';
import { Draft } from '../drafts.svelte.ts';

export class Form<F extends string = string> {
  readonly draft: Draft<F>;
  /** The reference that the new row will get; '' until it is known, and for forms that make no row. */
  id = $state('');
  sending = $state(false);
  /** Why the last try failed, by field; '' for the form as a whole. */
  refusals = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** Goes up with each refusal, so that the summary takes the focus again. */
  tries = $state(0);
  readonly #session: Session;
  readonly #fields: ReadonlySet<string>;
  readonly #name: string;

  /** `name` tells drafts apart. `makes`: the table whose next reference the form's row will get. */
  constructor(session: Session, name: string, empty: Record<F, string>, makes?: TableName) {
    this.#session = session;
    this.#name = name.replace(/[^\w-]+/g, '-');
    this.#fields = new Set(Object.keys(empty));
    this.draft = new Draft(session.view.attempt.id, name, empty);
    if (makes) {
      session.nextId(makes).then(
        (id) => {
          this.id = id;
        },
        // Without a reference the CRM refuses the command, in words.
        () => undefined,
      );
    }
  }

  get values(): Record<F, string> {
    return this.draft.values;
  }

  /** Trimmed, or null when nothing is typed: as a command carries it. */
  text(field: F): string | null {
    return this.values[field].trim() || null;
  }

  has(field: string): boolean {
    return this.#fields.has(field);
  }

  /** The id of the field's control in the page. */
  domId(field: string): string {
    return `${this.#name}-${field}`;
  }

  error(field: string): string | undefined {
    return this.refusals.get(field);
  }

  refuse(field: string, says: string): void {
    this.refusals = new Map([...this.refusals, [field, says]]);
    this.tries += 1;
  }

  /** False, with a word beside each, when something that a command cannot go without is not chosen yet. */
  needs(fields: Partial<Record<F, string>>): boolean {
    const missing = (Object.keys(fields) as F[]).filter((field) => !this.text(field));
    this.refusals = new Map(missing.map((field) => [field, `${fields[field]} is missing.`]));
    if (missing.length > 0) this.tries += 1;
    return missing.length === 0;
  }

  /** The entry when it was done; undefined when it was refused or could not be kept. */
  async send(command: string, input: Record<string, unknown>): Promise<Entry | undefined> {
    if (this.sending) return undefined;
    this.sending = true;
    try {
      const entry = await this.#session.do(command as 'add-job', input as InputOf<'add-job'>);
      // A path into the input ("profile.mobile") ends in the field's own name.
      this.refusals = new Map(entry.refusals.map(({ field, says }) => [field.split('.').at(-1) ?? '', says]));
      if (entry.outcome === 'done') {
        this.draft.forget();
        return entry;
      }
      this.tries += 1;
    } catch {
      this.refusals = new Map([['', this.#session.fault ?? '']]);
      this.tries += 1;
    } finally {
      this.sending = false;
    }
    return undefined;
  }
}
