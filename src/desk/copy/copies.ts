/**
 * Owns keeping an attempt as a file and bringing it back on this device.
 * Must never write over an attempt that is here unless the learner has said so, nor under the hands of a tab that works in it.
 */
import type { BroughtBack, CopyService } from '../api.ts';
import type { DeskDeps } from '../attempt-service.ts';
import { PARTS_OF_ATTEMPT, removeFrom } from '../local-store.ts';
import { ofAttempt, type Store, write } from '../store.ts';
import { within } from '../within.ts';
import { type ReadCopy, readCopy } from './read-copy.ts';
import { type MadeCopy, writeCopy } from './write-copy.ts';

export class Copies implements CopyService {
  readonly #deps: Pick<DeskDeps, 'sqlite' | 'store' | 'claim'>;

  constructor(deps: Pick<DeskDeps, 'sqlite' | 'store' | 'claim'>) {
    this.#deps = deps;
  }

  makeCopy(attempt: string): Promise<MadeCopy | undefined> {
    return writeCopy(this.#deps.store, attempt);
  }

  async bringBack(file: Uint8Array, replace = false): Promise<BroughtBack> {
    const { sqlite, store, claim } = this.#deps;
    const read = await readCopy(file, await sqlite());
    if (!read.ok) return { kind: 'refused', says: read.error };
    const copy = read.value;
    const here = await within(store.get('attempt', copy.line.id));
    if (here && !replace) {
      const [last] = await within(store.getAll('entry', ofAttempt(here.id, Math.max(1, here.step)), 1));
      return { kind: 'here', here, copy: copy.line, same: last?.entry.hash === copy.log.at(-1)?.hash };
    }
    const held = await claim(copy.line.id, false);
    if (!held)
      return {
        kind: 'refused',
        says: 'This attempt is open in another tab or window. Close it there, then try again.',
      };
    try {
      await keep(store, copy);
      return { kind: 'back', attempt: copy.line };
    } finally {
      held.release();
    }
  }
}

const keep = (store: Store, { line, kept, log, account, figures, learner }: ReadCopy): Promise<void> =>
  write(store, [...PARTS_OF_ATTEMPT, 'learner'], async (change) => {
    const { id } = line;
    await removeFrom(change, id);
    await change.objectStore('attempt').put(line);
    await change.objectStore('scenario').put(kept, id);
    await change.objectStore('account').put(account, id);
    for (const entry of log) await change.objectStore('entry').put({ attempt: id, entry });
    for (const figure of figures) await change.objectStore('figure').put(figure);
    const people = change.objectStore('learner');
    // Whoever is here stays; on a new device the copy says who it is.
    if (learner && !(await people.get('me'))) await people.put(learner, 'me');
  });
