/**
 * Owns one form of a command: what is typed, kept as a draft until it is done, and sending it.
 * Must never judge a value; the CRM does, and its words stand beside the field.
 */

import { askedOf, type Beginning, type Cells, emptyOf, inputOf, madeBy } from '../../../actions/form-input.ts';
import { rowOf, subjectOf } from '../../../engine/command/define.ts';
import type { Field } from '../../../engine/command/fields.ts';
import { type CommandName, commands, type InputOf } from '../../../engine/command/registry.ts';
import type { Entry } from '../../../engine/log/entry.ts';
import { evidence } from '../../recorder/keys.ts';
import type { Session } from '../../session/session.svelte.ts';
import { FormDraft } from '../form-draft.svelte.ts';
import { Sender } from './sender.svelte.ts';

/** Tells drafts apart: the same command about the same rows is the same form. */
export const draftName = (command: CommandName, given: Cells = {}): string =>
  [command, ...Object.values(given)].join(' ');

const chooseFirst = (label: string): string => `${label}: choose first whether to keep yours or to take the record’s.`;

/** What a form needs of the attempt. */
export interface FormSession extends Pick<Session, 'do' | 'fault' | 'nextId'> {
  readonly view: { attempt: { id: string } };
}

export class Form<N extends CommandName = CommandName> extends Sender {
  readonly command: N;
  readonly draft: FormDraft;
  /** The fields that are asked for, by name. */
  readonly fields: Readonly<Record<string, Field>>;
  /** The reference that the new row will get; '' until it is known, and for forms that make no row. */
  id = $state('');
  /** What the records that are named in it make it ask, with what is said under each field; before anything is sent (MergeHelp). */
  asks = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** False until the reference of the new row is known: it travels in the command. */
  readonly ready: boolean = $derived.by(() => this.#makes === undefined || this.id !== '');
  readonly #beginning: Beginning;
  readonly #shape;
  readonly #makes;
  readonly #subject: string;
  readonly #name: string;

  /** To be made while a component is. `keeps`: whether what is typed is there again when the form was left. */
  constructor(session: FormSession, command: N, beginning: Beginning = { given: {} }, { keeps = true } = {}) {
    super(session);
    const shape = commands.get(command)?.shape ?? {};
    const name = draftName(command, beginning.given);
    this.command = command;
    this.#shape = shape;
    this.#beginning = beginning;
    this.#name = name.replace(/[^\w-]+/g, '-');
    this.fields = askedOf(shape, beginning.given);
    this.draft = new FormDraft(session.view.attempt.id, name, emptyOf(shape, beginning), {
      ...{ ofRecord: beginning.before !== undefined, keeps },
    });
    this.refusals = this.draft.refusals;
    this.#makes = madeBy(shape);
    this.#subject = subjectOf(shape)?.field ?? '';
    if (this.#makes) {
      session.nextId(this.#makes).then(
        (id) => {
          this.id = id;
        },
        // Without a reference the CRM refuses the command, in words.
        () => undefined,
      );
    }
  }

  get values(): Record<string, string> {
    return this.draft.values;
  }

  /** What is known of a field whether it is asked for or not: typed, given, or as the row has it. */
  knows(field: string): string {
    const { given, before } = this.#beginning;
    return this.values[field] ?? String(given[field] ?? before?.[field] ?? '');
  }

  has(field: string): boolean {
    return Object.hasOwn(this.fields, field);
  }

  labelOf(field: string): string {
    return this.fields[field]?.column.label ?? field;
  }

  /** The id of the field's control in the page. */
  domId(field: string): string {
    return `${this.#name}-${field}`;
  }

  /** What the recorder finds the field by: the row that the form is about, and the field's name. */
  evidence(field: string): string | undefined {
    const { given } = this.#beginning;
    const row = rowOf(this.#shape, this.#makes ? { ...given, [this.#subject]: this.id } : given);
    return row && evidence(row.table, row.id, field);
  }

  /** The entry when it was done; undefined when it was refused, could not be kept, or waits for the learner to choose. */
  async submit(): Promise<Entry | undefined> {
    if (this.draft.clashes.size > 0) {
      this.refusals = new Map([...this.draft.clashes.keys()].map((field) => [field, chooseFirst(this.labelOf(field))]));
      this.tries += 1;
      return undefined;
    }
    // The fields' kinds are the command's own, so what is made of them has its shape; the door checks the rest.
    const entry = await this.send(this.command, this.#input() as InputOf<N>);
    if (entry) this.draft.forget();
    return entry;
  }

  protected override answered(refusals: ReadonlyMap<string, string>): void {
    this.draft.keepRefusals(refusals);
  }

  /** Back to what it began with: what was said against what was typed goes with it. */
  reset(): void {
    this.draft.reset();
    this.refusals = new Map();
  }

  #input() {
    return inputOf(this.#shape, this.#beginning, this.values, this.id);
  }
}
