/**
 * Owns what stands out on the way through a checked log, step by step: for the marks of a player's bar and the list beside it. Pure; the words
 * are those of the log and its scenario. Must never weigh: a mark says that something happened.
 */
import { isHelp } from '../../engine/command/help.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { lossesOf } from '../../engine/log/held.ts';
import type { Content } from '../../evidence/bundle/schema.ts';

const landmarkKinds = [
  'goal',
  'goal by a loss',
  'goal lost',
  'trap',
  'put right',
  'refused',
  'figure',
  'help',
] as const;
export type LandmarkKind = (typeof landmarkKinds)[number];

export interface Landmark {
  step: number;
  kind: LandmarkKind;
  says: string;
}

/** By which goals and traps are called in words. */
export interface Named {
  goals: readonly { id: string; says: string }[];
  traps: readonly { id: string; says: string }[];
}
type Marked = Pick<Content, 'log' | 'goals' | 'traps' | 'figures'>;

/** In the order of the steps, and within a step in the order of the kinds. */
export const landmarksOf = (content: Marked): Landmark[] =>
  content.log.flatMap((entry) => {
    const figures = content.figures.filter(({ step }) => step === entry.step);
    return landmarksIn(
      entry,
      content,
      figures.map(({ id, ownCaption, caption }) => `${id}: ${ownCaption ?? caption}`),
      lossesOf(entry, content.goals, content.log),
    );
  });

/** Of one step; `figures`: what those of it are called; `losses`: goals that it reached of which the end shows a report alone. */
export function landmarksIn(
  entry: Entry,
  { goals, traps }: Named,
  figures: readonly string[] = [],
  losses: readonly string[] = [],
): Landmark[] {
  const called = (all: Named['goals'], ids: readonly string[]) =>
    ids.map((id) => all.find((one) => one.id === id)?.says ?? id);
  const told: Record<LandmarkKind, readonly string[]> = {
    goal: called(
      goals,
      entry.reached.filter((id) => !losses.includes(id)),
    ),
    'goal by a loss': called(goals, losses),
    'goal lost': called(goals, entry.lost),
    trap: called(traps, entry.sprung),
    'put right': called(traps, entry.righted),
    refused: entry.outcome === 'refused' ? [whyRefused(entry)] : [],
    figure: figures,
    help: isHelp(entry) ? [entry.says] : [],
  };
  return landmarkKinds.flatMap((kind) => told[kind].map((says) => ({ step: entry.step, kind, says })));
}

const whyRefused = ({ says, refusals }: Entry): string => [says, ...refusals.map((one) => one.says)].join('. ');
