/** Owns the shapes of what is said of the office's data requests. Must never hold a rule. */
import type { ClockWords } from '../../protection/say-clock.ts';
import type { Row } from '../../record/catalogue.ts';

export interface OpenRequest extends Row<'data_request'> {
  /** Null where it is not known yet whose request it is, or the record has no name. */
  candidate_name: string | null;
  clock: ClockWords;
}

/** A reply that is due within so many days is soon. */
export const DUE_SOON = 7;
