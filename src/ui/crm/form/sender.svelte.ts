/**
 * Owns sending a command from a screen, and what the CRM said against it, by field.
 * Must never judge a value, nor hold one.
 */
import type { CommandName, InputOf } from '../../../engine/command/registry.ts';
import type { Entry } from '../../../engine/log/entry.ts';
import type { Session } from '../../session/session.svelte.ts';

export class Sender {
  sending = $state(false);
  /** Why the last try failed, by field; '' for the command as a whole. */
  refusals = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** Goes up with each refusal, so that the summary takes the focus again. */
  tries = $state(0);
  readonly #session: Pick<Session, 'do' | 'fault'>;

  constructor(session: Pick<Session, 'do' | 'fault'>) {
    this.#session = session;
  }

  error(field: string): string | undefined {
    return this.refusals.get(field);
  }

  /** Told of every answer of the CRM: what it said against the command, by field; nothing when it was done. */
  protected answered(_refusals: ReadonlyMap<string, string>): void {}

  /** The entry when it was done; undefined when it was refused or could not be kept. */
  async send<N extends CommandName>(command: N, input: InputOf<N>): Promise<Entry | undefined> {
    if (this.sending) return undefined;
    this.sending = true;
    try {
      const entry = await this.#session.do(command, input);
      // A path into the input ("profile.mobile") ends in the field's own name.
      this.refusals = new Map(entry.refusals.map(({ field, says }) => [field.split('.').at(-1) ?? '', says]));
      this.answered(this.refusals);
      if (entry.outcome === 'done') return entry;
    } catch {
      this.refusals = new Map([['', this.#session.fault ?? '']]);
    } finally {
      this.sending = false;
    }
    this.tries += 1;
    return undefined;
  }
}
