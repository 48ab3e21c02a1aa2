/**
 * Owns the packs that an assessor dropped, in their order, and what came of checking each, one after the other. Thousands may come at once.
 * Nothing of it is kept when the page is left. Must never read a page of a file; what is shown comes from the checked data.
 */
import type { WhatCame } from '../../assess/check.worker.ts';
import { HEAD, isBetweenPeople, isSignedName } from '../../evidence/verdict/files/arrived.ts';
import type { Verdict } from '../../evidence/verdict/verdict.ts';
import { momentNow } from '../session/clock.ts';
import type { CopyOf } from './asked-copy.svelte.ts';
import { Copies } from './copies.ts';
import { bytesOf, nameOf } from './dropped-file.ts';
import { SignedFiles } from './signed-files.svelte.ts';

export interface Pack {
  /** Of this page alone. */
  id: number;
  name: string;
  state: 'waiting' | 'checking' | 'checked';
  verdict?: Omit<Verdict, 'copy'>;
}

/** Checks one file at a time, and gives back what that needed. */
export interface Checks {
  check(file: File, now: string): Promise<WhatCame>;
  close(): void;
}

const CHANGED =
  'The file has been moved or changed since it was checked, so its copy could not be made. Choose the file again.';
/** Milliseconds between two tellings of how far it is: each has the page look at all the files there are. */
const TOLD_EVERY = 250;

export class Packs {
  /** As told last. */
  all = $state.raw<readonly Pack[]>([]);
  /** By their names or their first bytes they are no packs. */
  readonly signed = new SignedFiles();
  readonly #checks: Checks;
  /** In the order in which they came. */
  readonly #packs = new Map<number, Pack>();
  /** References to them and not their bytes. */
  readonly #files = new Map<number, File>();
  readonly #copies: Copies;
  /** Those that wait, in their order. */
  readonly #waiting = new Set<number>();
  #next = 1;
  #busy = false;
  #toldAt = Number.NEGATIVE_INFINITY;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(checks: Checks, copies = new Copies()) {
    this.#checks = checks;
    this.#copies = copies;
  }

  get done(): number {
    return this.all.filter(({ state }) => state === 'checked').length;
  }

  /** Adds files behind those that are there, and sees to it that all are checked. */
  async add(files: Iterable<File>): Promise<void> {
    const besides: File[] = [];
    for (const file of files) {
      if (isSignedName(file.name)) {
        besides.push(file);
        continue;
      }
      const id = this.#next++;
      this.#files.set(id, file);
      this.#waiting.add(id);
      this.#packs.set(id, { id, name: nameOf(file), state: 'waiting' });
    }
    this.#tell();
    await this.signed.read(besides);
    if (this.#busy) return;
    this.#busy = true;
    for (const id of this.#waiting) await this.#check(id);
    this.#busy = false;
    this.#tell();
    this.#checks.close();
  }

  /** Takes one off the list; one that is being checked is forgotten when it ends. */
  remove(id: number): void {
    this.#forget(id);
    this.#tell();
  }

  /** The pack as it was made, written anew. One that was let go is written again from its file. */
  async copyOf(id: number): Promise<CopyOf> {
    const kept = this.#copies.of(id);
    if (kept) return { copy: kept };
    const file = this.#files.get(id);
    if (!file) return { says: CHANGED };
    const { verdict, copy } = await this.#checks.check(file, momentNow());
    if (!this.#busy) this.#checks.close();
    // A check that came to nothing says why: it took too long, or what it needs did not come.
    if (verdict.kind === 'not a pack') return { says: verdict.says };
    const before = this.#packs.get(id)?.verdict;
    if (!copy || verdict.kind !== before?.kind || verdict.shown?.fingerprint !== before.shown?.fingerprint)
      return { says: CHANGED };
    this.#copies.keep(id, copy);
    return { copy };
  }

  async #check(id: number): Promise<void> {
    this.#waiting.delete(id);
    const file = this.#files.get(id);
    if (!file) return;
    this.#become(id, { state: 'checking' });
    if (isBetweenPeople(file.name, await bytesOf(file, HEAD))) return this.#setBeside(id, file);
    const { verdict, copy } = await this.#checks.check(file, momentNow());
    if (!this.#packs.has(id)) return;
    if (copy) this.#copies.keep(id, copy);
    else this.#files.delete(id);
    this.#become(id, { state: 'checked', verdict });
  }

  /** A signed file under another name is no pack either: it stands beside them. */
  async #setBeside(id: number, file: File): Promise<void> {
    await this.signed.readOne(file, () => this.#files.has(id));
    this.remove(id);
  }

  #become(id: number, now: Partial<Pack>): void {
    const pack = this.#packs.get(id);
    if (!pack) return;
    this.#packs.set(id, { ...pack, ...now });
    this.#tellSoon();
  }

  #forget(id: number): void {
    this.#waiting.delete(id);
    this.#files.delete(id);
    this.#copies.drop(id);
    this.#packs.delete(id);
  }

  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#toldAt = performance.now();
    this.all = [...this.#packs.values()];
  }

  /** Now, unless it was told a moment ago. */
  #tellSoon(): void {
    if (this.#telling !== undefined) return;
    const wait = this.#toldAt + TOLD_EVERY - performance.now();
    if (wait <= 0) this.#tell();
    else this.#telling = setTimeout(() => this.#tell(), wait);
  }
}
