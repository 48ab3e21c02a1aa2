/**
 * Owns the day on which a rule lets a part go: the day it counts from, and so many months on (the policy's section 4: the same date, the
 * last day of a shorter month; released on that day). Must never decide what is done then.
 */
import { addDays, addMonths, type Day } from '../kernel/date.ts';
import type { Part, PayPeriod, Subject } from './retention-facts.ts';
import { type Basis, type CountedRule, RECORD } from './retention-rule.ts';

/** `release`: null while nothing has ended that could be counted from. */
export interface Kept<R extends CountedRule = CountedRule> {
  rule: R;
  release: Day | null;
}

/** Every rule that keeps the part, or the record itself where there is none. */
export function keptBy<R extends CountedRule>(rules: readonly R[], subject: Subject, part?: Part): Kept<R>[] {
  if (!part && subject.isClient) return [];
  const kind = part ? part.kind : RECORD;
  return rules.flatMap((rule) => {
    if (!rule.keeps.some((kept) => kept === kind)) return [];
    const from = countedFrom(rule.from, subject, part);
    if (from === undefined) return [];
    return [{ rule, release: from && moved(from, rule) }];
  });
}

/** So long after a day. */
export const moved = (day: Day, { months, days }: CountedRule): Day => addDays(addMonths(day, months ?? 0), days);

/** The one that ends last; one that has no end yet before all others. The first of the list where two end together. */
export const longest = <K extends Kept>(kept: readonly K[]): K | undefined =>
  kept.reduce<K | undefined>((best, one) => (best && !endsLater(one, best) ? best : one), undefined);

const endsLater = (one: Kept, other: Kept): boolean =>
  other.release !== null && (one.release === null || one.release > other.release);

/** Undefined where the rule is about others, or its day is nowhere written down; null where the day has not come. */
function countedFrom(basis: Basis, subject: Subject, part: Part | undefined): Day | null | undefined {
  switch (basis) {
    case 'last service or filing whichever is later':
      return lastService(subject, part);
    case 'receipt':
      return subject.standing === 'speculative' ? (part?.filed ?? subject.received ?? null) : undefined;
    case 'last service to the client':
      return isServed(subject) ? null : (subject.lastService ?? null);
    case 'last real contact':
      return subject.standing === 'talent pool' ? (subject.lastContact ?? subject.registered ?? null) : undefined;
    case 'end of the engagement':
      // The client keeps the copy of a person whom the client employs.
      return part?.agencyEmploys === false ? undefined : part?.engagementEnded;
    case 'end of the tax year, 5 April':
      return part?.paid ? taxYearEnd(part.paid) : part?.paid;
    case 'end of the next pay period':
      return part?.payPeriodEnded
        ? nextPeriodEnd(part.payPeriodEnded, part.payPeriod ?? 'month')
        : part?.payPeriodEnded;
    case 'introduction':
      // A reference that was never given on is kept by other rules.
      return part?.introduced ?? undefined;
    case 'notice':
      return undefined;
    case 'withdrawal':
      // Nobody writes down that it was not withdrawn, nor that a selection still runs.
      return part?.withdrawn ?? null;
    case 'end of the process':
      return part?.processEnded ?? null;
    default:
      return part?.[OWN_DAY[basis]];
  }
}

const OWN_DAY = {
  decision: 'decided',
  'the day it was made': 'made',
  'end of the contract': 'contractEnded',
  event: 'event',
  'end of the assignment': 'assignmentEnded',
} as const;

/** A decided request for erasure ends the service. */
const isServed = ({ standing, erasure }: Subject): boolean => standing === 'in service' && !erasure;

function lastService(subject: Subject, part: Part | undefined): Day | null | undefined {
  const { standing, lastService: last, registered } = subject;
  // Its own rule keeps it, counted from the engagement.
  if (part?.agencyEmploys) return undefined;
  if (standing === 'speculative' || standing === 'erased') return undefined;
  if (isServed(subject)) return null;
  // Somebody in the pool who was never given a service is kept by the pool's rule alone.
  if (!last && standing === 'talent pool') return undefined;
  const made = (part ? part.filed : registered) ?? last;
  return [last, made].reduce<Day | null>(
    (latest, day) => (day && (latest === null || day > latest) ? day : latest),
    null,
  );
}

/** 5 April on or after the day of pay. */
function taxYearEnd(paid: Day): Day {
  const end = `${paid.slice(0, 4)}-04-05`;
  return paid <= end ? end : addMonths(end, 12);
}

const DAYS: Record<Exclude<PayPeriod, 'month'>, number> = { week: 7, fortnight: 14, 'four weeks': 28 };
/** Minimum Wage Regulations 2015 reg 59: the period after the one that the record is about. */
function nextPeriodEnd(ended: Day, period: PayPeriod): Day {
  if (period !== 'month') return addDays(ended, DAYS[period]);
  const isLastDay = addDays(ended, 1).endsWith('-01');
  return isLastDay ? addDays(addMonths(addDays(ended, 1), 1), -1) : addMonths(ended, 1);
}
