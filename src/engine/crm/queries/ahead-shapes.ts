/** Owns the shapes of what is seen when the sandbox is looked at on a later day. Must never hold a rule. */
export const tryWays = ['archive', 'bin', 'pseudonymise', 'anonymise', 'erase'] as const;
export type TryWay = (typeof tryWays)[number];

/** One thing that falls due, lapses or expires. */
export interface DueLine {
  id: string;
  on_day: string;
  candidate: string | null;
  name: string;
  /** What it is, in a few words: "Forklift licence". */
  what: string;
}
/** A page of its own, as in shapes.ts, which knows this file. */
export interface DueGroup {
  title: string;
  lines: DueLine[];
  total: number;
  uncounted: boolean;
}
/** One place, as it is now and as it would be. */
export interface Compared {
  where: string;
  now: string;
  afterwards: string;
}
export interface TriedOut {
  /** Why the CRM would not do it; null when it would. */
  refused: string | null;
  rows: Compared[];
}
