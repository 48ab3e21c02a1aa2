/**
 * Owns the files that an assessor dropped, in their order, and what came of checking each, one after the other. Nothing of it is kept when
 * the page is left. Must never read a page of a file; what is shown comes from the checked data.
 */
import type { Verdict } from '../../evidence/verdict/verdict.ts';
import { momentNow } from '../session/clock.ts';

export interface Pack {
  /** Of this page alone. */
  id: number;
  name: string;
  state: 'waiting' | 'checking' | 'checked';
  /** Without the copy, which stands beside it as a file. */
  verdict?: Omit<Verdict, 'copy'>;
  /** The pack as it was made, written anew. */
  copy?: Blob;
}

/** Checks one file at a time, and gives back what that needed. */
export interface Checks {
  check(file: File, now: string): Promise<Verdict>;
  close(): void;
}

export class Packs {
  all = $state.raw<readonly Pack[]>([]);
  readonly #checks: Checks;
  readonly #files = new Map<number, File>();
  #next = 1;
  #busy = false;

  constructor(checks: Checks) {
    this.#checks = checks;
  }

  get done(): number {
    return this.all.filter(({ state }) => state === 'checked').length;
  }

  /** Adds files behind those that are there, and sees to it that all are checked. */
  async add(files: Iterable<File>): Promise<void> {
    for (const file of files) {
      const id = this.#next++;
      this.#files.set(id, file);
      this.all = [...this.all, { id, name: file.name, state: 'waiting' }];
    }
    if (this.#busy) return;
    this.#busy = true;
    for (let pack = this.#waiting(); pack; pack = this.#waiting()) await this.#check(pack);
    this.#busy = false;
    this.#checks.close();
  }

  /** Takes one off the list; one that is being checked is forgotten when it ends. */
  remove(id: number): void {
    this.#files.delete(id);
    this.all = this.all.filter((pack) => pack.id !== id);
  }

  #waiting = (): Pack | undefined => this.all.find(({ state }) => state === 'waiting');

  async #check({ id }: Pack): Promise<void> {
    const file = this.#files.get(id);
    if (!file) return this.remove(id);
    this.#become(id, { state: 'checking' });
    const { copy, ...verdict } = await this.#checks.check(file, momentNow());
    this.#files.delete(id);
    this.#become(id, {
      state: 'checked',
      verdict,
      ...(copy && { copy: new Blob([copy as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }) }),
    });
  }

  #become(id: number, now: Partial<Pack>): void {
    this.all = this.all.map((pack) => (pack.id === id ? { ...pack, ...now } : pack));
  }
}
