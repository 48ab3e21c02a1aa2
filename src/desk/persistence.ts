/**
 * Owns asking the browser to keep what is on this device until the learner says otherwise, and what it has answered.
 * Must never be waited for by the work: a browser may ask the learner first, or never answer.
 */
export type Persistence = 'promised' | 'not promised' | 'unknown';

/** Not there where a page is not served safely. */
const storage = (): StorageManager | undefined =>
  (navigator as { storage?: StorageManager }).storage?.persisted ? navigator.storage : undefined;

export async function persistence(): Promise<Persistence> {
  try {
    const kept = await storage()?.persisted();
    return kept === undefined ? 'unknown' : kept ? 'promised' : 'not promised';
  } catch {
    return 'unknown';
  }
}

/** Where it was promised already nobody is asked again. */
export async function askToPersist(): Promise<void> {
  try {
    if ((await persistence()) === 'not promised') await storage()?.persist();
  } catch {
    // Then it stays as it was; the start page says how that is.
  }
}
