/** Owns what is known of a person or client and of each part kept about them, as the rules of retention ask. Must never hold a rule. */
import type { Day } from '../kernel/date.ts';
import type { PartKind } from './retention-rule.ts';

/** A day that has not come yet is null: an engagement that lasts. Undefined: nobody wrote it down, so nothing counts from it. */
type When = Day | null | undefined;

/** `in service`: we look for work for them. `talent pool`: in use, nothing running. `speculative`: came unasked, nothing done. */
export type Standing = 'in service' | 'talent pool' | 'out of use' | 'speculative' | 'erased';

export interface Subject {
  /** Only papers of a client run out; there is no record of a person. */
  isClient?: boolean;
  standing: Standing;
  registered?: When;
  /** Of a CV that came unasked. */
  received?: When;
  /** Work-finding for a person; work for a client. */
  lastService?: When;
  /** A word from the person: a newsletter sent or a call that nobody took is none. */
  lastContact?: When;
  /** A person looked at what is due. */
  reviewed?: { day: Day; figures: 'wanted' | 'not wanted' } | undefined;
  /** The answer to the question whether to stay in the talent pool; silent when the time for it has run out. */
  reconfirm?: 'yes' | 'no' | 'silent' | undefined;
  /** A request for erasure, on the day on which it was decided that it is right. */
  erasure?: { decided: Day } | undefined;
  holds?: readonly HoldFacts[];
}

export interface HoldFacts {
  reason: string;
  placed: Day;
  /** From this day on it holds no more. */
  released?: When;
}

export interface Part {
  /** A kind that no rule names goes with the record. */
  kind: PartKind | (string & {});
  filed?: When;
  /** A shortlist entry. */
  decided?: When;
  /** A reference. */
  introduced?: When;
  /** A right-to-work copy: whether the agency itself is the employer. */
  agencyEmploys?: boolean | undefined;
  engagementEnded?: When;
  paid?: When;
  payPeriod?: PayPeriod | undefined;
  payPeriodEnded?: When;
  made?: When;
  contractEnded?: When;
  processEnded?: When;
  withdrawn?: When;
  event?: When;
  assignmentEnded?: When;
}
export type PayPeriod = 'week' | 'fortnight' | 'four weeks' | 'month';
