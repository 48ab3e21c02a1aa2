/**
 * Owns the rule that one tab writes an attempt: a Web Lock that the browser frees by itself when the tab dies.
 * Never waits for the other tab; it is told, or it takes over because the learner said so.
 */
export interface Claim {
  /** True once another tab has taken over. */
  lost(): boolean;
  release(): void;
}

/** undefined: another tab has it. */
export function claimAttempt(attempt: string, takeOver: boolean): Promise<Claim | undefined> {
  return new Promise((resolve, reject) => {
    let lost = false;
    let release = (): void => {};
    const held = new Promise<void>((free) => {
      release = free;
    });
    const options: LockOptions = takeOver ? { steal: true } : { ifAvailable: true };
    navigator.locks
      .request(`attempt:${attempt}`, options, async (lock) => {
        if (!lock) return resolve(undefined);
        resolve({ lost: () => lost, release });
        await held;
      })
      .catch((error: unknown) => {
        lost = true;
        reject(error);
      });
  });
}
