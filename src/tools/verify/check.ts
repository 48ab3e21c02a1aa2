/** Owns starting a check, and ending it when it takes longer or more memory than any pack does. Never throws. */
import { Worker } from 'node:worker_threads';
import { LONGEST_MS, notAPack, tookTooLong } from '../../evidence/verdict/gave-up.ts';
import type { Verdict } from '../../evidence/verdict/verdict.ts';

/** Megabytes of data, those that stay and those that pass; the file itself and its pictures are not counted in it. */
export const HEAP = { old: 320, young: 24 } as const;

interface How {
  /** Milliseconds. */
  longest?: number | undefined;
  /** The learner's code as whoever checks knows it. */
  code?: string | undefined;
}

export function check(bytes: Uint8Array, now: string, { longest = LONGEST_MS, code }: How = {}): Promise<Verdict> {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), {
    workerData: { bytes, now, code },
    resourceLimits: { maxOldGenerationSizeMb: HEAP.old, maxYoungGenerationSizeMb: HEAP.young },
  });
  return new Promise((resolve) => {
    const end = (verdict: Verdict): void => {
      clearTimeout(late);
      resolve(verdict);
      void worker.terminate();
    };
    const late = setTimeout(() => end(tookTooLong(longest)), longest);
    worker.once('message', end);
    worker.once('error', (error: Error & { code?: string }) =>
      end(
        notAPack(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'The file takes more memory to check than any pack does, so the check was ended.'
            : `The file could not be checked: ${error.message}`,
        ),
      ),
    );
  });
}
