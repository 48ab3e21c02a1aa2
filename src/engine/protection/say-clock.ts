/**
 * Owns the clock of a data request in words: when the reply is due, and every step that leads there, for whoever reads the record.
 * Must never count; it says what request-clock.ts found.
 */
import { type Day, sayWeekday } from '../kernel/date.ts';
import { count, listWords } from '../kernel/phrases.ts';
import type { OfficeDays } from './office-days.ts';
import {
  asKnown,
  extensionReasons,
  givesMoreTime,
  type RequestClock,
  type RequestFacts,
  requestClock,
} from './request-clock.ts';

/** `head`: what is so now. `because`: the steps of the count, in their order. */
export interface ClockWords {
  head: string;
  because: string[];
}

/** The clock as it stands on a day, said; without a day, by all that is known. */
export function sayClock(facts: RequestFacts, office: OfficeDays, on?: Day): ClockWords {
  const known = asKnown(facts, on);
  const clock = requestClock(known, office, on);
  return {
    head: head(clock, office),
    because: [
      ...started(known, clock),
      ...month(clock),
      ...pauses(clock),
      ...more(known, clock),
      ...end(clock, office),
    ],
  };
}

function head({ state, due, stoppedOn, counted }: RequestClock, office: OfficeDays): string {
  if (state === 'waiting') return 'No due date yet: the clock waits for proof.';
  if (state === 'stopped')
    return `No due date while the question is open: the clock has stood still since ${said(stoppedOn)}.`;
  if (due === null) return unnamed(counted, office);
  if (state === 'overdue') return `Overdue: the reply was due on ${sayWeekday(due)}.`;
  return `${state === 'replied' ? 'Replied to; it was due' : 'Due'} by the end of ${sayWeekday(due)}.`;
}

/** Bank holidays are known for some years, and neither before them nor after. */
const unnamed = (counted: Day | null, { years }: OfficeDays): string =>
  counted !== null && Number(counted.slice(0, 4)) < years.first
    ? `No due date can be named: it fell on ${sayWeekday(counted)} or soon after, and bank holidays are known from ${years.first} on only.`
    : `No due date can be named: it falls after ${said(counted)}, and bank holidays are known up to ${years.last} only.`;

function started({ received, identity, authority }: RequestFacts, { from }: RequestClock): string[] {
  const came = `It came on ${sayWeekday(received)}.`;
  const needed = [
    { what: 'identity', proof: identity },
    { what: 'the authority to ask for somebody else', proof: authority },
  ].flatMap(({ what, proof }) => (proof ? [{ what, ...proof }] : []));
  if (needed.length === 0) return [`${came} The day of receipt counts, working day or not.`];
  const missing = needed.filter(({ confirmed }) => !confirmed).map(({ what }) => what);
  if (missing.length > 0 || from === null)
    return [
      `${came} It starts on the day on which proof of ${listWords(missing)} comes; that was asked for on ${sayWeekday(needed[0]?.asked ?? received)}.`,
    ];
  return [
    `${came} It starts with the proof of ${listWords(needed.map(({ what }) => what))}, which came on ${sayWeekday(from)}.`,
  ];
}

const month = ({ from, extended }: RequestClock): string[] =>
  from === null
    ? []
    : [
        `${extended ? 'Three months' : 'One month'} from ${sayWeekday(from)}: the same date ${extended ? 'three months on' : 'of the next month'}, or the last day of a shorter month.`,
      ];

function pauses({ paused, pausedDays }: RequestClock): string[] {
  if (pausedDays === 0) return [];
  const spans = paused.map(({ from, to }) =>
    from === to ? sayWeekday(from) : `${sayWeekday(from)} to ${sayWeekday(to)}`,
  );
  return [`${count(pausedDays, 'day does', 'days do')} not count, while we asked what is meant: ${listWords(spans)}.`];
}

function more({ extension }: RequestFacts, { extended, tellBy, from }: RequestClock): string[] {
  if (!extension || from === null) return [];
  if (extended)
    return [
      `More time was told on ${sayWeekday(extension.told)}, because the request is ${extension.reason}; that was in time.`,
    ];
  if (!givesMoreTime(extension))
    return [`“${extension.reason}” gives no more time. Only a request that is ${extensionReasons.join(' or ')} does.`];
  return [`More time was told on ${sayWeekday(extension.told)}, too late: the last day for it was ${said(tellBy)}.`];
}

function end({ counted, due }: RequestClock, { holidays }: OfficeDays): string[] {
  if (counted === null || due === null) return [];
  if (counted === due) return [`That is ${sayWeekday(due)}, and the day is used to its end.`];
  const between = holidays.filter((day) => day >= counted && day < due);
  const shut = between.length > 0 ? ` (bank holidays: ${listWords(between.map(sayWeekday))})` : '';
  return [
    `That is ${sayWeekday(counted)}, when the office is shut${shut}; so the end of the next working day, ${sayWeekday(due)}.`,
  ];
}

const said = (day: Day | null): string => (day === null ? 'a day that is not known' : sayWeekday(day));
