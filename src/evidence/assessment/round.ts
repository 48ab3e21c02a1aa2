/**
 * Owns a round: what was referred back of a pack, as the next pack carries it along, and what changed since. Pure.
 * Must never say that a criterion is met now; a goal that holds is said to hold.
 */
import * as z from 'zod';
import { isMoment } from '../../engine/kernel/date.ts';
import { isShown } from '../../engine/log/held.ts';
import { ASSESSMENT_LIMITS, type Assessment, actionSchema, markSchema } from './schema.ts';
import { judgementOf, listed, referredIn } from './standing-of.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected a hash of 64 hexadecimal digits');
/** More often nothing comes back. */
export const MOST_ROUNDS = 12;

export const roundSchema = z.strictObject({
  /** Fingerprints of the decision file by which it was referred back, and of the pack that was judged. */
  decision: hash,
  pack: hash,
  attempt: z.string().max(100),
  scenario: z.strictObject({ slug: z.string(), version: z.int(), title: z.string() }),
  by: z.string().min(1).max(ASSESSMENT_LIMITS.line),
  at: z.string().refine(isMoment, 'expected a moment'),
  referred: z
    .array(
      z.strictObject({
        criterion: z.string().max(ASSESSMENT_LIMITS.id),
        feedback: z.string().max(ASSESSMENT_LIMITS.text),
      }),
    )
    .min(1)
    .max(ASSESSMENT_LIMITS.list),
  marks: z.array(markSchema.omit({ about: true, gone: true })).max(ASSESSMENT_LIMITS.entries),
  actions: z.array(actionSchema.omit({ about: true, gone: true })).max(ASSESSMENT_LIMITS.entries),
  /** The goals that held in the pack that was judged. */
  held: z.array(z.string()).max(ASSESSMENT_LIMITS.list),
});
export const roundsSchema = z.array(roundSchema).min(1).max(MOST_ROUNDS);
export type Round = z.infer<typeof roundSchema>;

/** The file that a decision came in: its fingerprint, and who handed it over and when, as it says itself. */
export type DecidedBy = Pick<Round, 'decision' | 'by' | 'at'>;

/** undefined where nothing is referred back. */
export function roundOf(assessment: Assessment, { decision, by, at }: DecidedBy): Round | undefined {
  const { pack, entries } = assessment;
  const referred = referredIn(assessment);
  if (referred.length === 0) return undefined;
  const speaks = ({ criterion }: { criterion: string | null }) => criterion === null || referred.includes(criterion);
  return {
    decision,
    pack: pack.fingerprint,
    attempt: pack.attempt,
    scenario: pack.scenario,
    ...{ by, at },
    referred: referred.map((criterion) => ({ criterion, feedback: judgementOf(entries, criterion)?.feedback ?? '' })),
    marks: listed(entries, 'mark')
      .filter(speaks)
      .map(({ about: _, gone: __, ...mark }) => mark),
    actions: listed(entries, 'action')
      .filter(speaks)
      .map(({ about: _, gone: __, ...action }) => action),
    held: pack.goals.filter(({ holds }) => holds).map(({ id }) => id),
  };
}

/** How the goals of one referred criterion stand now against then. */
export interface ChangedSince {
  criterion: string;
  /** In words of the goals: they hold now and did not then; hold now as then; held then and not now; are open now as then. */
  now: string[];
  still: string[];
  lost: string[];
  open: string[];
}
interface Goal {
  id: string;
  says: string;
  holds: boolean;
  reported?: true | undefined;
  criteria: readonly string[];
}

/** `goals` of the pack that carries the round. Of another scenario none of them was there before. */
export function changedSince(round: Round, slug: string, goals: readonly Goal[]): ChangedSince[] {
  const held = new Set(round.scenario.slug === slug ? round.held : []);
  return round.referred.map(({ criterion }) => {
    const speaking = goals.filter(({ criteria }) => criteria.includes(criterion));
    const of = (shown: boolean, before: boolean) =>
      speaking.filter((goal) => isShown(goal) === shown && held.has(goal.id) === before).map(({ says }) => says);
    return {
      criterion,
      now: of(true, false),
      still: of(true, true),
      lost: of(false, true),
      open: of(false, false),
    };
  });
}

/** The rounds that a pack of this scenario carries: those that refer to a criterion of it, in the order in which they were decided. */
export const roundsFor = (rounds: readonly Round[], criteria: ReadonlySet<string>): Round[] =>
  rounds
    .filter(({ referred }) => referred.some(({ criterion }) => criteria.has(criterion)))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.decision < b.decision ? -1 : 1))
    .slice(-MOST_ROUNDS);
