/** Owns the months that a work history does not account for. Jobs without months count for nothing; a job without an end goes on. Pure. */
import type { Day } from '../kernel/date.ts';
import { GAP_MONTHS } from './quality-rules.ts';

export interface WorkGap {
  /** The first month without a job, and the last. */
  from: string;
  to: string;
  months: number;
}
interface Dated {
  started: string | null;
  ended: string | null;
}

const numbered = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const month = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** Between jobs and since the last one, the oldest first; those of more than three months. The time before the first job is nobody's gap. */
export function workGaps(jobs: readonly Dated[], today: Day): WorkGap[] {
  const dated = jobs
    .flatMap(({ started, ended }) =>
      started
        ? [
            {
              from: numbered(started),
              to: ended ? Math.max(numbered(started), numbered(ended)) : Number.POSITIVE_INFINITY,
            },
          ]
        : [],
    )
    .sort((one, other) => one.from - other.from);
  const [first] = dated;
  if (!first) return [];
  const gaps: WorkGap[] = [];
  let reached = first.to;
  // The month that has begun is not over: whoever is out of work since is so up to the month before.
  for (const { from, to } of [...dated.slice(1), { from: numbered(today), to: numbered(today) }]) {
    const months = from - reached - 1;
    if (months > GAP_MONTHS) gaps.push({ from: month(reached + 1), to: month(from - 1), months });
    reached = Math.max(reached, to);
  }
  return gaps;
}
