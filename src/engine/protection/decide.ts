/**
 * Owns what is right to do on a day with a record and with each of its parts, by the rules of retention. In their order: a hold, a decided
 * request for erasure, the rule that ends last. Papers run out on records in daily use as well.
 * Must never change anything, nor ask what day it is.
 */
import type { Day } from '../kernel/date.ts';
import { type Kept, keptBy, longest, moved } from './dates.ts';
import type { Part, Subject } from './retention-facts.ts';
import { type CountedRule, EVERYTHING, type PartKind, RECORD } from './retention-rule.ts';

/** `stop` is for marketing. */
export type Action = 'keep' | 'archive' | 'review' | 'anonymise' | 'erase' | 'hold' | 'stop';
export interface Decision<R extends CountedRule = CountedRule> {
  action: Action;
  rule: R;
  /** Null where no date can be named. */
  release: Day | null;
  /**
   * What keeps it longest because the law or a possible claim wants it: it may not go before. None where that is over or never was; the rule
   * of the decision may then be one that only says when somebody is asked.
   */
  duty: Kept<R> | undefined;
}
export interface Decided<R extends CountedRule = CountedRule> {
  /** Of the person's own record; none where nothing of it is left, or where it is a client's. */
  record: Decision<R> | undefined;
  /** One for each part, in the order they were given. A part that nothing keeps has none. */
  parts: (Decision<R> | undefined)[];
}

export function decide<R extends CountedRule>(
  rules: readonly R[],
  subject: Subject,
  parts: readonly Part[],
  today: Day,
): Decided<R> {
  const { erasure } = subject;
  const known = { ...subject, erasure: erasure && erasure.decided <= today ? erasure : undefined };
  const hold = holding(rules, known, today);
  const keptOn = (part?: Part) => keptBy(rules, known, part).map((one) => endedByNo(one, known, today));
  const ofRecord = keptOn();
  const own = whatKeeps(ofRecord, known);
  const kept = parts.map((part) => keptOn(part));
  const round = kept.flat().filter(({ rule }) => rule.keeps_record);
  const record = own && whatKeeps([...ofRecord, ...round], known);
  return {
    record: record && {
      ...decision(record, { subject: known, hold, today }),
      duty: dutyIn([...ofRecord, ...round], today),
    },
    parts: parts.map((part, at) => {
      // What no rule of its own keeps goes with the record.
      const theirs = kept[at]?.length ? kept[at] : ofRecord;
      const wins = whatKeeps(theirs, known);
      return wins && { ...decision(wins, { subject: known, hold, today, part }), duty: dutyIn(theirs, today) };
    }),
  };
}

/** Who was asked whether to stay in the pool and said no is kept by its rule no longer, from that word on. */
const endedByNo = <R extends CountedRule>(kept: Kept<R>, { reconfirm, lastContact }: Subject, today: Day): Kept<R> =>
  reconfirm === 'no' && kept.rule.from === 'last real contact' && lastContact && (kept.release ?? today) > today
    ? { ...kept, release: lastContact }
    : kept;

/** The rule of holds, while one lasts: from the day it is placed to the day before it is released. */
const holding = <R extends CountedRule>(rules: readonly R[], { holds = [] }: Subject, today: Day): R | undefined =>
  rules.find(
    (rule) =>
      rule.keeps.includes(EVERYTHING) &&
      holds.some(({ placed, released }) => placed <= today && (!released || today < moved(released, rule))),
  );

/** The rule that ends last. A decided request for erasure leaves those that stand; where none does, it ends the others on its day. */
function whatKeeps<R extends CountedRule>(kept: readonly Kept<R>[], { erasure }: Subject): Kept<R> | undefined {
  if (!erasure) return longest(kept);
  const stands = longest(kept.filter(({ rule }) => rule.stands));
  const ended = stands ? undefined : longest(kept);
  return ended
    ? { ...ended, release: ended.release && ended.release < erasure.decided ? ended.release : erasure.decided }
    : stands;
}

const dutyIn = <R extends CountedRule>(kept: readonly Kept<R>[], today: Day): Kept<R> | undefined =>
  longest(kept.filter(({ rule, release }) => rule.stands && (release === null || today < release)));

interface Circumstances<R extends CountedRule> {
  subject: Subject;
  hold: R | undefined;
  today: Day;
  /** None of the record itself. */
  part?: Part;
}

function decision<R extends CountedRule>(
  { rule, release }: Kept<R>,
  about: Circumstances<R>,
): Omit<Decision<R>, 'duty'> {
  const { subject, hold, today, part } = about;
  const isDue = release !== null && today >= release;
  if (isDue && rule.at_end === 'stop') return { action: 'stop', rule, release };
  if (hold) return { action: 'hold', rule: hold, release: null };
  if (!isDue) return { action: isInUse(subject, part) ? 'keep' : 'archive', rule, release };
  return {
    action: part ? partAction(rule, release, subject, part) : recordAction(rule, release, subject),
    rule,
    release,
  };
}

/** The agency's own log is in use for as long as it is kept, whatever became of the record. */
const isInUse = ({ standing, erasure }: Subject, part: Part | undefined): boolean =>
  part?.kind === LOG || (standing !== 'out of use' && !erasure);
const LOG: PartKind = 'Log line';

/** A person looks before a record goes, unless its own rule says otherwise. */
function recordAction(rule: CountedRule, release: Day, subject: Subject): Action {
  if (subject.erasure) return 'erase';
  const isOwn = rule.keeps.includes(RECORD);
  if (isOwn && rule.at_end !== 'review') return 'erase';
  if (!wasLookedAt(release, subject)) return 'review';
  return wantsFigures(subject) ? 'anonymise' : 'erase';
}

/** Papers cannot be made anonymous. */
function partAction({ at_end }: CountedRule, release: Day, subject: Subject, { kind }: Part): Action {
  if (subject.erasure) return 'erase';
  if (at_end === 'review') return wasLookedAt(release, subject) ? 'erase' : 'review';
  if (at_end === 'erase or anonymise') return wantsFigures(subject) ? 'anonymise' : 'erase';
  return at_end === 'anonymise monitoring and erase the rest' && kind === MONITORING ? 'anonymise' : 'erase';
}
const MONITORING: PartKind = 'Equality monitoring';

/** In the pool the person was asked, and did not say yes; else somebody reviewed it, not before it was due. */
const wasLookedAt = (release: Day, { standing, reconfirm, reviewed }: Subject): boolean =>
  standing === 'talent pool'
    ? reconfirm === 'silent' || reconfirm === 'no'
    : reviewed !== undefined && reviewed.day >= release;

const wantsFigures = ({ reviewed }: Subject): boolean => reviewed?.figures === 'wanted';
