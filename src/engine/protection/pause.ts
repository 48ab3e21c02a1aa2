/**
 * Owns the days that do not count because the person was asked what is meant: from the day of asking to that of the answer, both with
 * them (UK GDPR art 12A; the wording is that of the Data Protection Act 2018 s.54(3C)). A day is taken out once.
 */
import { addDays, type Day, daysBetween } from '../kernel/date.ts';

/** Both days are part of it. */
export interface Span {
  from: Day;
  to: Day;
}

/** Spans in order, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = apart.at(-1);
    if (before && span.from <= addDays(before.to, 1)) before.to = span.to > before.to ? span.to : before.to;
    else apart.push({ ...span });
  }
  return apart;
}

export const daysIn = (spans: readonly Span[]): number =>
  joined(spans).reduce((days, { from, to }) => days + daysBetween(from, to) + 1, 0);
