/** Owns whether what a pack says was referred back is what this assessor recorded here. Pure. Must never call a difference anything else. */
import { canonical } from '../../../engine/kernel/json.ts';
import { type Round, roundOf } from '../../../evidence/assessment/round.ts';
import type { Assessment } from '../../../evidence/assessment/schema.ts';

/** Entries may have been added since the decision was handed over: it is looked for at every point of the way. */
export const isOfAssessment = (round: Round, { entries, ...assessment }: Assessment): boolean =>
  entries.some((_, index) => {
    const then = roundOf({ ...assessment, entries: entries.slice(0, index + 1) }, round);
    return then !== undefined && canonical(then) === canonical(round);
  });
