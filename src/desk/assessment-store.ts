/**
 * Owns the assessor's side of what is kept on this device: one assessment for each pack, by its fingerprint, with what was typed and not recorded.
 * Two tabs may judge one pack: each adds to what is there. Must never write over what another tab has said.
 * What comes back is checked as if it were foreign: another version of the site may have kept it.
 */
import { canonical } from '../engine/kernel/json.ts';
import { joinedEntries } from '../evidence/assessment/joined-entries.ts';
import { parseAssessment } from '../evidence/assessment/parse.ts';
import type { KeptAssessment } from './api.ts';
import { type Store, write } from './store.ts';
import { StorageFault, within } from './within.ts';

const OTHER_VERSION =
  'What is kept of this judgement on this device was made by another version of the site. Nothing was written over: save the decision, then reload the page.';

/** What was typed and not recorded, as this tab itself last gave or found it. */
export type OwnTyped = Pick<KeptAssessment, 'typed' | 'by'>;

export interface AssessmentStore {
  /** undefined when there is none; null when what is kept cannot be read by this version. */
  assessment(pack: string): Promise<KeptAssessment | undefined | null>;
  /**
   * Adds what is new in it to what is there, and answers what is kept from now on. `before`: by which what this tab took away is told from what another one typed.
   * @throws StorageFault when what is there cannot be read by this version
   */
  keep(kept: KeptAssessment, before?: OwnTyped): Promise<KeptAssessment>;
  remove(pack: string): Promise<void>;
}

export function makeAssessmentStore(connect: () => Promise<Store>): AssessmentStore {
  return {
    async assessment(pack) {
      const store = await connect();
      return readable(await within(store.get('assessment', pack)));
    },
    async keep(kept, before = { typed: {}, by: '' }) {
      return write(await connect(), ['assessment'], async (change) => {
        const all = change.objectStore('assessment');
        const there = readable(await all.get(kept.pack));
        if (there === null) throw new StorageFault(OTHER_VERSION);
        const now = there ? joined(there, kept, before) : kept;
        await all.put(now);
        return now;
      });
    },
    async remove(pack) {
      await write(await connect(), ['assessment'], (change) => change.objectStore('assessment').delete(pack));
    },
  };
}

function readable(kept: KeptAssessment | undefined): KeptAssessment | undefined | null {
  if (!kept) return undefined;
  const read = parseAssessment(kept.assessment);
  return read.ok ? { ...kept, assessment: read.value } : null;
}

const joined = (there: KeptAssessment, kept: KeptAssessment, before: OwnTyped): KeptAssessment => ({
  pack: kept.pack,
  assessment: joinedEntries(there.assessment, kept.assessment.entries),
  typed: joinedTyped(there.typed, kept.typed, before.typed),
  by: kept.by === before.by ? there.by : kept.by,
});

type Typed = KeptAssessment['typed'];
/** What is typed in this tab, and what another one typed of other things. What this tab recorded or emptied since goes. */
function joinedTyped(there: Typed, mine: Typed, before: Typed): Typed {
  const others = Object.entries(there).filter(
    ([subject, typed]) => !(subject in mine) && canonical(typed) !== canonical(before[subject] ?? null),
  );
  return { ...Object.fromEntries(others), ...mine };
}
