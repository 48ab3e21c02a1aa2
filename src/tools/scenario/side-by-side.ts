/**
 * Owns checking several scenarios at once, as many as the machine has cores: each is a minute of work and none knows of another.
 * Gives them back in the order they were asked for, each as soon as those before it are done. Must never decide what is proved.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Asked, OneCheck } from './one-check.ts';

/** Somebody who checks one after the other. */
export interface Checker {
  check: (asked: Asked) => Promise<OneCheck>;
  leave: () => void;
}

/** A thread for all that one of them checks: to begin a new one, and to have the program made quick there again, takes a second. */
function inThread(): Checker {
  const worker = new Worker(new URL('./check.thread.ts', import.meta.url));
  return {
    check: async (asked) => {
      const answered = new AbortController();
      const { signal } = answered;
      worker.postMessage(asked);
      const gone = async (): Promise<never> => {
        const [code] = await once(worker, 'exit', { signal });
        throw new Error(`The check of “${asked.slug}” ended with ${code} and no answer.`);
      };
      try {
        const [answer] = await Promise.race([once(worker, 'message', { signal }), gone()]);
        return answer;
      } finally {
        answered.abort();
      }
    },
    leave: () => void worker.terminate(),
  };
}

/** `hire`: somebody to check them. */
export async function* sideBySide(
  all: readonly Asked[],
  hire: () => Checker = inThread,
): AsyncGenerator<OneCheck & { slug: string }> {
  const waiting = all.map((asked) => ({ asked, answer: Promise.withResolvers<OneCheck>() }));
  const answers = waiting.map(({ asked: { slug }, answer }) => ({ slug, came: answer.promise }));
  const work = async (): Promise<void> => {
    const { check, leave } = hire();
    for (let next = waiting.shift(); next; next = waiting.shift())
      try {
        next.answer.resolve(await check(next.asked));
      } catch (error) {
        // Whoever failed may not be there for another; nobody reads beyond it either.
        next.answer.reject(error);
        break;
      }
    leave();
  };
  // Whoever reads them is told by the first that fails; the others fail for nobody.
  for (const { came } of answers) came.catch(() => undefined);
  const working = Array.from({ length: Math.min(availableParallelism(), all.length) }, work);
  try {
    for (const { slug, came } of answers) yield { slug, ...(await came) };
  } finally {
    // Whoever reads no further wants no more of them: those that are being checked end, and no other begins.
    waiting.length = 0;
  }
  await Promise.all(working);
}
