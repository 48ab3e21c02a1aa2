/**
 * Owns the days on which both sides are asked after a placement, counted from the start. Working days only, and never one that has passed.
 * The policy: Matching and submissions, section 6.
 */
import { addDays, type Day } from '../../kernel/date.ts';
import { isWorkingDay, nextWorkingDay } from '../../kernel/working-day.ts';
import type { Row } from '../../record/catalogue.ts';

type Point = NonNullable<Row<'task'>['follow_up']>;

const workingDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : nextWorkingDay(day));
const workingDayBefore = (day: Day): Day => {
  const before = addDays(day, -1);
  return isWorkingDay(before) ? before : workingDayBefore(before);
};

/** In order. A rebate has an end only where the terms say so. */
export function followUpDays(start: Day, today: Day, rebateEnds: Day | null): { point: Point; due_on: Day }[] {
  const points: [Point, Day][] = [
    ['Before the start', workingDayBefore(start)],
    ['Day 1', workingDayFrom(start)],
    ['Week 1', workingDayFrom(addDays(start, 7))],
    ['Week 4', workingDayFrom(addDays(start, 28))],
    ...(rebateEnds ? [['Rebate end', workingDayFrom(rebateEnds)] as [Point, Day]] : []),
  ];
  return points
    .filter(([point]) => point !== 'Before the start' || start > today)
    .map(([point, day]) => ({ point, due_on: day < today ? today : day }));
}
