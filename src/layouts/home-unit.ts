/** Owns what the home page shows of the unit. */
import type { HomeUnit } from '../ui/learner/home.ts';
import { unit } from './unit-file.ts';

export const homeUnit: HomeUnit = {
  title: unit.title,
  qualification: unit.qualification,
  note: unit.note,
  tasks: unit.tasks.map(({ id, title, says }) => ({ id, title, says })),
  outcomes: unit.outcomes.map(({ id, title, short }) => ({
    id,
    title,
    short,
    criteria: unit.criteria.filter((criterion) => criterion.outcome === id).map(({ id, text }) => ({ id, text })),
  })),
};
