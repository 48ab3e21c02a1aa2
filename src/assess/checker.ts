/**
 * Owns checking files one after another, each in a worker that is ended when a file takes longer than any pack does, and when there is no
 * more to check, so that its memory is given back. A bad file never stops the rest. Never throws.
 */
import '../desk/no-eval.ts';
import { type Remote, wrap } from 'comlink';
import { LIMITS } from '../evidence/pdf/foreign/limits.ts';
import { LONGEST_MS, notAPack, tookTooLong } from '../evidence/verdict/gave-up.ts';
import type { Verdict } from '../evidence/verdict/verdict.ts';
import type { PackCheck } from './check.worker.ts';

interface Thread {
  worker: Worker;
  check: Remote<PackCheck>['check'];
}

export class PackChecker {
  #thread: Thread | undefined;
  readonly #longest: number;

  constructor(longest = LONGEST_MS) {
    this.#longest = longest;
  }

  /** `now`: of whoever checks. One at a time. */
  async check(file: File, now: string): Promise<Verdict> {
    if (file.size > LIMITS.file)
      return notAPack(
        `The file is larger than any pack (${Math.round(file.size / 2 ** 20)} MB), so it was not opened.`,
      );
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return notAPack('The file could not be read. Choose it again; it may have been moved or changed.');
    const thread = this.#thread ?? begin();
    this.#thread = thread;
    return new Promise((resolve) => {
      const end = (verdict: Verdict): void => {
        clearTimeout(timer);
        thread.worker.removeEventListener('error', broken);
        resolve(verdict);
      };
      const give = (verdict: Verdict): void => {
        this.close();
        end(verdict);
      };
      const timer = setTimeout(() => give(tookTooLong(this.#longest)), this.#longest);
      const broken = (): void =>
        give(notAPack('The file takes more to check than any pack does, so the check was ended.'));
      thread.worker.addEventListener('error', broken);
      thread
        .check(new Uint8Array(bytes), now)
        .then(end, (error: unknown) =>
          give(notAPack(error instanceof Error ? error.message : 'The file could not be checked.')),
        );
    });
  }

  /** Gives back what the checks needed. The next one begins anew. */
  close(): void {
    this.#thread?.worker.terminate();
    this.#thread = undefined;
  }
}

function begin(): Thread {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module', name: 'check' });
  const remote = wrap<PackCheck>(worker);
  return { worker, check: remote.check };
}
