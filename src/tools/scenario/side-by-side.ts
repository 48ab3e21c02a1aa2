/**
 * Owns checking several scenarios at once, as many as the machine has cores: each is a minute of work and none knows of another.
 * Gives them back in the order they were asked for, each as soon as those before it are done. Must never decide what is proved.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Asked, OneCheck } from './one-check.ts';

const inThread = (asked: Asked): Promise<OneCheck> =>
  new Promise((done, failed) => {
    const worker = new Worker(new URL('./check.thread.ts', import.meta.url), { workerData: asked });
    worker.once('message', done);
    worker.once('error', failed);
    worker.once('exit', (code) => failed(new Error(`The check of “${asked.slug}” ended with ${code} and no answer.`)));
  });

/** `check`: of one of them. */
export async function* sideBySide(
  all: readonly Asked[],
  check: (asked: Asked) => Promise<OneCheck> = inThread,
): AsyncGenerator<OneCheck & { slug: string }> {
  const waiting = all.map((asked) => ({ asked, answer: Promise.withResolvers<OneCheck>() }));
  const answers = waiting.map(({ asked: { slug }, answer }) => ({ slug, came: answer.promise }));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await check(next.asked).then(next.answer.resolve, next.answer.reject);
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
