/**
 * Owns an import that is being looked through: the rows, where the columns go, what was answered. Kept for this tab, so that looking a
 * person up loses nothing. Must never plan or judge a row; the CRM does.
 */
import { NOT_USED } from '../../../../engine/crm/imports/not-used.ts';
import { type Answers, answersText, type RowAnswer, readAnswers } from '../../../../engine/import/answers.ts';
import type { Target } from '../../../../engine/import/column-words.ts';
import type { Session } from '../../../session/session.svelte.ts';
import { Sender } from '../../form/sender.svelte.ts';
import { FormDraft } from '../../form-draft.svelte.ts';

export const IMPORT_FORM = 'import-candidates';
export const NO_IMPORT = { name: '', content: '', columns: '', answers: '' } as const;

const columnsText = (targets: readonly (Target | null)[]): string =>
  targets.map((target) => target ?? NOT_USED).join(' ');

export class ImportDraft extends Sender {
  readonly #session: Session;
  readonly #draft: FormDraft<keyof typeof NO_IMPORT>;

  /** To be made while a component is. */
  constructor(session: Session) {
    super(session);
    this.#session = session;
    this.#draft = new FormDraft(session.view.attempt.id, IMPORT_FORM, { ...NO_IMPORT });
  }

  get name(): string {
    return this.#draft.values.name;
  }
  get isOpen(): boolean {
    return this.#draft.values.content !== '';
  }
  /** What the query and the command are given alike. */
  get given() {
    const { content, columns, answers } = this.#draft.values;
    return { content, columns: columns || null, answers: answers || null };
  }

  begin(name: string, content: string): void {
    Object.assign(this.#draft.values, { ...NO_IMPORT, name, content });
    this.refusals = new Map();
  }

  goesInto(targets: readonly (Target | null)[]): void {
    // None: as proposed.
    this.#draft.values.columns = columnsText(targets);
  }

  get answers(): Answers {
    const read = readAnswers(this.#draft.values.answers);
    return 'answers' in read ? read.answers : new Map();
  }

  answer(row: number, change: Partial<RowAnswer>): void {
    const before = this.answers.get(row) ?? { values: {}, take: [] };
    const after = { ...before, ...change };
    for (const what of ['aside', 'different', 'same'] as const) if (!after[what]) delete after[what];
    this.#draft.values.answers = answersText(new Map([...this.answers, [row, after]]));
  }

  /** The reference of the import, once it was taken in. The columns travel as they were shown, whatever is proposed one day. */
  async takeIn(goesTo: readonly (Target | null)[]): Promise<string | undefined> {
    const [id, candidate] = await Promise.all([this.#session.nextId('data_import'), this.#session.nextId('candidate')]);
    const done = await this.send('import-candidates', {
      id,
      candidate,
      name: this.name,
      ...this.given,
      columns: columnsText(goesTo),
    });
    if (!done) return undefined;
    this.putAway();
    return id;
  }

  putAway(): void {
    this.#draft.reset();
    this.refusals = new Map();
  }
}
