/**
 * Owns what was decided before of the criteria of a pack: on this device of the packs that it goes on from, and in signed decisions that were dropped.
 * Pure. It stands beside the judgement; must never be taken into it.
 */
import { fold } from '../../../engine/kernel/text.ts';
import type { Assessment, CriterionDecision, JudgedPack } from '../../../evidence/assessment/schema.ts';
import { historyOf, subjectOf } from '../../../evidence/assessment/standing-of.ts';
import type { DroppedDecision } from '../iqa/dropped.ts';
import { blankCriterion } from './forms.ts';

export interface Earlier {
  criterion: string;
  decision: CriterionDecision;
  feedback: string;
  by: string;
  at: string;
  /** What it was decided of. */
  scenario: string;
  /** The file that says it; null where it was recorded on this device. */
  file: string | null;
}

/** Of each criterion, the newest first. `kept`: what was recorded on this device of the packs that this one answers. */
export function earlierOf(
  pack: JudgedPack,
  kept: readonly Assessment[],
  dropped: readonly Pick<DroppedDecision, 'assessment' | 'file'>[],
): Earlier[] {
  const files = dropped.filter(({ assessment }) => isEarlier(assessment.pack, pack));
  const inFile = new Set(files.map(({ assessment }) => assessment.pack.fingerprint));
  const here = kept.filter(({ pack: { fingerprint } }) => !inFile.has(fingerprint));
  return pack.criteria
    .flatMap(({ id }) => [
      ...files.flatMap(({ assessment, file }) => decidedIn(assessment, id, file)),
      ...here.flatMap((assessment) => decidedIn(assessment, id, null)),
    ])
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** Another pack of this learner. Names are as they were typed. */
const isEarlier = (one: JudgedPack, pack: JudgedPack): boolean =>
  one.fingerprint !== pack.fingerprint &&
  fold(one.learner.name.trim()) === fold(pack.learner.name.trim()) &&
  Date.parse(one.packedAt) <= Date.parse(pack.packedAt);

function decidedIn({ pack, entries }: Assessment, criterion: string, file: string | null): Earlier[] {
  const last = historyOf(entries, subjectOf(blankCriterion(criterion))).at(-1);
  if (last?.says.about !== 'criterion' || last.says.decision === null) return [];
  const { decision, feedback } = last.says;
  return [{ criterion, decision, feedback, by: last.by, at: last.at, scenario: pack.scenario.title, file }];
}
