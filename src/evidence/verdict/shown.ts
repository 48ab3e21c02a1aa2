/** Owns the summary of what a pack shows, from its data. Counts and repeats; never weighs. */
import { isHelp } from '../../engine/command/help.ts';
import { methodsIn } from '../../engine/unit/methods.ts';
import { paceOf } from '../bundle/pace.ts';
import type { Bundle } from '../bundle/schema.ts';
import { standings } from '../bundle/standing.ts';
import type { Shown } from './verdict.ts';

export function shownBy({ content, fingerprint }: Bundle): Shown {
  const { log } = content;
  return {
    learner: content.learner.name,
    scenario: content.scenario.title,
    version: content.scenario.version,
    packedAt: content.attempt.packedAt,
    steps: log.length,
    refused: log.filter((entry) => entry.outcome === 'refused').length,
    mode: content.attempt.mode,
    help: log.filter(isHelp).length,
    figures: content.figures.length,
    figureList: content.figures.map(({ id, step, ownCaption, caption, criteria }) => ({
      ...{ id, step, criteria },
      caption: ownCaption ?? caption,
    })),
    pace: paceOf(log),
    goals: content.goals.map(({ id: _, ...goal }) => goal),
    traps: log.flatMap((entry) =>
      entry.sprung.map((trap) => ({
        step: entry.step,
        says: content.traps.find(({ id }) => id === trap)?.says ?? trap,
        righted: log.find((later) => later.step > entry.step && later.righted.includes(trap))?.step,
      })),
    ),
    criteria: [...standings(content.goals, new Set(log.flatMap(({ reached }) => reached)))].map(([id, standing]) => ({
      id,
      standing,
      methods: methodsIn(content.coverage.find(({ criterion }) => criterion === id)?.how),
    })),
    fingerprint,
    ...(content.answers !== undefined && { answers: content.answers }),
  };
}
