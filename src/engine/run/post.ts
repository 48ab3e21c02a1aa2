/**
 * Owns which messages of the story are still to come, and which of them are due after a step. Counts steps, never minutes: a log that is
 * run again has no clock. Must never write; the run puts what is due into the CRM.
 */
import type { Rows } from '../record/catalogue.ts';
import type { Check } from '../scenario/check.ts';
import type { Coming } from '../scenario/instance.ts';

/** How things stand after a step. */
export interface Now {
  step: number;
  day: string;
  /** Goals that hold, traps that are sprung. */
  holding: readonly string[];
  sprung: readonly string[];
  holds(check: Check): boolean;
}
interface Waiting extends Coming {
  /** In the file, from 0. */
  place: number;
  /** The step after which it comes, once that is known. */
  due: number | undefined;
}
/** What is still to come, by its place in the file, and the step after which it comes; null while that is not known. */
export type PostState = readonly { place: number; due: number | null }[];

export class Post {
  #waiting: Waiting[];

  /** `state`: of the post of another run of this scenario, which this one goes on from. */
  constructor(coming: readonly Coming[], state?: PostState) {
    this.#waiting = coming.flatMap((each, place) => {
      const left = state?.find((one) => one.place === place);
      return state && !left ? [] : [{ ...each, place, due: left?.due ?? undefined }];
    });
  }

  get state(): PostState {
    return this.#waiting.map(({ place, due }) => ({ place, due: due ?? null }));
  }

  /** How many steps after this one all has come that came of something; what comes at a step of its own comes anyway. */
  onItsWay(step: number): number {
    const due = this.#waiting.flatMap(({ arrives, due: at }) =>
      'step' in arrives || at === undefined ? [] : [at - step],
    );
    return Math.max(0, ...due);
  }

  /** What this answers takes it back to how it stands now. */
  mark(): () => void {
    const waiting = this.#waiting.map((each) => ({ ...each }));
    return () => {
      this.#waiting = waiting.map((each) => ({ ...each }));
    };
  }

  /** What it will ask whether it holds. */
  get checks(): Check[] {
    return this.#waiting.flatMap(({ arrives }) => ('when' in arrives ? [arrives.when] : []));
  }

  /** What is due now, in the order of the file; each comes once. */
  due(now: Now): Rows[] {
    for (const each of this.#waiting) each.due ??= dueAfter(each, now);
    const due = this.#waiting.filter(({ due: step }) => step !== undefined && step <= now.step);
    if (due.length > 0) this.#waiting = this.#waiting.filter((each) => !due.includes(each));
    return due.map(({ rows }) => rows);
  }
}

/** The step after which it comes, when what it waits for has happened; undefined before. */
function dueAfter({ arrives }: Coming, { step, day, holding, sprung, holds }: Now): number | undefined {
  if ('step' in arrives) return arrives.step;
  if ('day' in arrives) {
    if (day < arrives.day) return undefined;
    if (!('when' in arrives)) return step;
  }
  const happened =
    'goal' in arrives
      ? holding.includes(arrives.goal)
      : 'trap' in arrives
        ? sprung.includes(arrives.trap)
        : holds(arrives.when);
  return happened ? step + arrives.later : undefined;
}

/** A message that says nothing of its day bears the day on which it comes, which need not be the first one. */
export const dated = (rows: Rows, first: string, today: string): Rows => ({
  ...rows,
  ...(rows.message && {
    message: rows.message.map((message) => (message.on_day === first ? { ...message, on_day: today } : message)),
  }),
});
