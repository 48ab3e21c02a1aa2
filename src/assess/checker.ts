/**
 * Owns checking files one after another, each in a worker that is ended when a file takes longer than any pack does, and when there is no
 * more to check, so that its memory is given back. A bad file never stops the rest. Never throws. Must never read a byte on the page's own
 * thread: somebody works there.
 */
import '../engine/kernel/no-eval.ts';
import { type Remote, wrap } from 'comlink';
import { LIMITS } from '../evidence/pdf/foreign/limits.ts';
import { LONGEST_MS, notAPack, tookTooLong } from '../evidence/verdict/gave-up.ts';
import type { PackCheck, WhatCame } from './check.worker.ts';

interface Thread {
  worker: Worker;
  check: Remote<PackCheck>['check'];
}

export class PackChecker {
  #thread: Thread | undefined;
  /** Ends when the file before has been checked. */
  #before: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  readonly #longest: number;

  constructor(longest = LONGEST_MS) {
    this.#longest = longest;
  }

  /** `now`: of whoever checks. Those asked for at once are checked one after the other. */
  check(file: File, now: string): Promise<WhatCame> {
    if (file.size > LIMITS.file)
      return Promise.resolve({
        verdict: notAPack(
          `The file is larger than any pack (${Math.round(file.size / 2 ** 20)} MB), so it was not opened.`,
        ),
      });
    this.#waiting += 1;
    const came = this.#before.then(() => this.#checkAlone(file, now));
    this.#before = came.finally(() => {
      this.#waiting -= 1;
    });
    return came;
  }

  /** Gives back what the checks needed, unless one is going on. The next one begins anew. */
  close(): void {
    if (this.#waiting === 0) this.#end();
  }

  #checkAlone(file: File, now: string): Promise<WhatCame> {
    const thread = this.#thread ?? begin();
    this.#thread = thread;
    return new Promise((resolve) => {
      const end = (came: WhatCame): void => {
        clearTimeout(timer);
        thread.worker.removeEventListener('error', broken);
        resolve(came);
      };
      const give = (verdict: WhatCame['verdict']): void => {
        this.#end();
        end({ verdict });
      };
      const timer = setTimeout(() => give(tookTooLong(this.#longest)), this.#longest);
      const broken = (): void =>
        give(notAPack('The file takes more to check than any pack does, so the check was ended.'));
      thread.worker.addEventListener('error', broken);
      thread
        .check(file, now)
        .then(end, (error: unknown) =>
          give(notAPack(error instanceof Error ? error.message : 'The file could not be checked.')),
        );
    });
  }

  #end(): void {
    this.#thread?.worker.terminate();
    this.#thread = undefined;
  }
}

function begin(): Thread {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module', name: 'check' });
  const remote = wrap<PackCheck>(worker);
  return { worker, check: remote.check };
}
