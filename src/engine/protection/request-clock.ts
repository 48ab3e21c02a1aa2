/**
 * Owns the clock of a request for one's own data: when it started, when it stood still, when the reply is due and why.
 * UK GDPR arts 12 and 12A, as the Information Commissioner counts (guidance on the right of access, December 2025): from the day of
 * receipt to the same date of the next month, the last day of a shorter one; a weekend or bank holiday moves the end on.
 * Access, correction, objection and erasure have the same clock. Must never ask what day it is, nor name a day it cannot know.
 */
import { addDays, addMonths, type Day } from '../kernel/date.ts';
import { type OfficeDays, workingDayFrom } from './office-days.ts';
import { daysIn, joined, type Span } from './pause.ts';

/** Asked for on a day; no second day while nothing came. */
export interface Proof {
  asked: Day;
  confirmed?: Day | null;
}
export interface Clarification {
  asked: Day;
  answered?: Day | null;
  /** Only a question about which data is meant stops the clock; one about the form of the reply does not. */
  about: 'scope' | 'form';
}
export interface Extension {
  told: Day;
  /** In the words of the one who extended; only these two give more time. */
  reason: 'complex' | 'numerous' | (string & {});
}
export interface RequestFacts {
  received: Day;
  /** Who the person is. Absent where nobody had to ask. */
  identity?: Proof | undefined;
  /** That somebody may ask for another person. */
  authority?: Proof | undefined;
  clarifications?: readonly Clarification[];
  extension?: Extension | undefined;
  /** The day of the reply. */
  replied?: Day | null;
}

export type ClockState = 'waiting' | 'running' | 'stopped' | 'overdue' | 'replied';
export interface RequestClock {
  state: ClockState;
  /** Null while proof is missing. */
  from: Day | null;
  /** The days taken out by pauses that have ended. */
  paused: readonly Span[];
  pausedDays: number;
  /** Since when it stands still. */
  stoppedOn: Day | null;
  /** Null while it waits or stands still, or where no bank holidays are known yet. */
  due: Day | null;
  /** The last day on which the person can be told of two more months. */
  tellBy: Day | null;
  extended: boolean;
  /** `due` before weekends and holidays; null where there is none. */
  counted: Day | null;
}

const MONTHS = 1;
const MONTHS_EXTENDED = 3;
export const extensionReasons = ['complex', 'numerous'] as const;
export const givesMoreTime = ({ reason }: Extension): boolean => extensionReasons.some((one) => one === reason);

/** The clock as it stands on a day, by what had happened until then. Without a day: by all that is known, and never overdue. */
export function requestClock(facts: RequestFacts, office: OfficeDays, on?: Day): RequestClock {
  const known = asKnown(facts, on);
  const from = startOf(known);
  if (from === null) return { ...NOT_STARTED };
  return clockFrom(from, known, office, on);
}

const NOT_STARTED: RequestClock = {
  state: 'waiting',
  from: null,
  paused: [],
  pausedDays: 0,
  stoppedOn: null,
  due: null,
  tellBy: null,
  extended: false,
  counted: null,
};

function clockFrom(from: Day, known: RequestFacts, office: OfficeDays, on: Day | undefined): RequestClock {
  const endAfter = (months: number) => (spans: readonly Span[]) => {
    const counted = addDays(addMonths(from, months), daysIn(spans));
    return { counted, due: workingDayFrom(counted, office) ?? null };
  };
  const month = term(from, known, endAfter(MONTHS));
  const { extension } = known;
  // While it stands still, the month for telling does so too.
  const inTime = extension && (month.stoppedOn !== null || extension.told <= (month.due ?? month.counted));
  const extended = inTime === true && givesMoreTime(extension);
  const whole = extended ? term(from, known, endAfter(MONTHS_EXTENDED)) : month;
  const stands = whole.stoppedOn !== null;
  return {
    state: stateOf(known, whole, on),
    from,
    paused: whole.spans,
    pausedDays: daysIn(whole.spans),
    stoppedOn: whole.stoppedOn,
    due: stands ? null : whole.due,
    tellBy: month.stoppedOn === null ? month.due : null,
    extended,
    counted: stands ? null : whole.counted,
  };
}

interface Term {
  spans: readonly Span[];
  stoppedOn: Day | null;
  counted: Day;
  due: Day | null;
}

/** A question asked when the time was over gives none back. */
function term(from: Day, known: RequestFacts, end: (spans: readonly Span[]) => Pick<Term, 'counted' | 'due'>): Term {
  const asked = (known.clarifications ?? []).filter(({ about }) => about === 'scope');
  let found: Term = { spans: [], stoppedOn: null, ...end([]) };
  for (const { asked: on, answered } of asked.toSorted((a, b) => (a.asked < b.asked ? -1 : 1))) {
    if (on > (found.due ?? found.counted)) continue;
    const begins = later(on, from);
    if (!answered) {
      found = { ...found, stoppedOn: found.stoppedOn ?? begins };
    } else if (answered >= begins) {
      const spans = joined([...found.spans, { from: begins, to: answered }]);
      found = { ...found, spans, ...end(spans) };
    }
  }
  return found;
}

function stateOf({ replied }: RequestFacts, { stoppedOn, due }: Term, on: Day | undefined): ClockState {
  if (replied) return 'replied';
  if (stoppedOn !== null) return 'stopped';
  return on !== undefined && due !== null && on > due ? 'overdue' : 'running';
}

/** What had happened by a day; later things are not known yet. */
export function asKnown(facts: RequestFacts, on: Day | undefined): RequestFacts {
  if (on === undefined) return facts;
  const by = (day: Day | null | undefined): Day | null => (day && day <= on ? day : null);
  const proof = (one: Proof | undefined): Proof | undefined =>
    one && one.asked <= on ? { asked: one.asked, confirmed: by(one.confirmed) } : undefined;
  const { extension } = facts;
  return {
    received: facts.received,
    identity: proof(facts.identity),
    authority: proof(facts.authority),
    clarifications: (facts.clarifications ?? [])
      .filter(({ asked }) => asked <= on)
      .map((one) => ({ ...one, answered: by(one.answered) })),
    extension: extension && extension.told <= on ? extension : undefined,
    replied: by(facts.replied),
  };
}

/** The last of the receipt and what had to be proved; null while some of it is missing. */
function startOf({ received, identity, authority }: RequestFacts): Day | null {
  const proofs = [identity, authority].filter((one) => one !== undefined);
  const days = proofs.map(({ confirmed }) => confirmed ?? null);
  return days.reduce<Day | null>(
    (latest, day) => (latest === null || day === null ? null : later(latest, day)),
    received,
  );
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);
