/**
 * Owns the assessor's side of what is kept on this device: one assessment for each pack, by its fingerprint, with what was typed and not recorded.
 * What comes back is checked as if it were foreign: another version of the site may have kept it.
 */
import { canonical } from '../engine/kernel/json.ts';
import { parseAssessment } from '../evidence/assessment/parse.ts';
import type { KeptAssessment } from './api.ts';
import { type Store, write } from './store.ts';
import { StorageFault, within } from './within.ts';

const ELSEWHERE =
  'This pack was judged in another tab meanwhile. Nothing was written over: close this view and open it again to see both.';

const goesOn = (before: Entries, now: Entries): boolean =>
  before.every((entry, index) => canonical(entry) === canonical(now[index] ?? null));
type Entries = KeptAssessment['assessment']['entries'];

export interface AssessmentStore {
  /** undefined when there is none; null when what is kept cannot be read by this version. */
  assessment(pack: string): Promise<KeptAssessment | undefined | null>;
  /** @throws StorageFault when there are entries that this one does not know */
  keep(kept: KeptAssessment): Promise<void>;
  remove(pack: string): Promise<void>;
}

export function makeAssessmentStore(connect: () => Promise<Store>): AssessmentStore {
  return {
    async assessment(pack) {
      const store = await connect();
      const kept = await within(store.get('assessment', pack));
      if (!kept) return undefined;
      const read = parseAssessment(kept.assessment);
      return read.ok ? { ...kept, assessment: read.value } : null;
    },
    async keep(kept) {
      await write(await connect(), ['assessment'], async (change) => {
        const all = change.objectStore('assessment');
        const before = await all.get(kept.pack);
        // Entries are only added: whoever does not know those that are there must not write over them.
        if (before && !goesOn(before.assessment.entries, kept.assessment.entries)) throw new StorageFault(ELSEWHERE);
        await all.put(kept);
      });
    },
    async remove(pack) {
      await write(await connect(), ['assessment'], (change) => change.objectStore('assessment').delete(pack));
    },
  };
}
