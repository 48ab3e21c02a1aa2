/**
 * Owns the patience with this device's storage: what does not answer in time has failed, and is said to have.
 * Must never leave a write that was given up to be done later after all: `stop` takes it back.
 */

/** Milliseconds. Even a busy disk writes a step in less than one second. */
export const PATIENCE_MS = 8000;

/** Why this device's storage cannot be used, in a sentence for the learner. */
export class StorageFault extends Error {}

/** The storage gave no answer in time. */
export class NoAnswer extends StorageFault {
  constructor() {
    super('This browser’s storage does not answer. Reload the page; everything that was saved is kept.');
  }
}

/** @throws NoAnswer when `work` takes longer; then `stop` is called once */
export function within<T>(work: Promise<T>, stop: () => void = () => undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new NoAnswer());
      stop();
    }, PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
