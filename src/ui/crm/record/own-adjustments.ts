/**
 * Owns finding the adjustments that the learner recorded in this attempt. They may be taken out again by whoever wrote them,
 * also when the role may not read the restricted part. Never gives their words back. Pure.
 */
import type { Entry } from '../../../engine/log/entry.ts';

/** A type of its own shape, so that it can stand for any row. */
export type OwnAdjustment = {
  id: string;
  /** What was written stays closed. */
  need: null;
  permission: number;
  recorded_on: string;
};

export function ownAdjustments(entries: readonly Entry[], candidate: string): OwnAdjustment[] {
  const done = entries.filter((entry) => entry.outcome === 'done');
  const inputsOf = (name: string) =>
    done.filter(({ command }) => command.name === name).map(({ command }) => command.input);
  const removed = new Set(inputsOf('remove-adjustment').map((input) => input['id']));
  return done
    .filter(({ command }) => command.name === 'record-adjustment' && command.input['candidate'] === candidate)
    .filter(({ command }) => !removed.has(command.input['id']))
    .map(({ command, day }) => ({
      id: String(command.input['id']),
      need: null,
      permission: Number(command.input['permission']),
      recorded_on: day,
    }));
}
