/** Owns how an assessment begins and grows: by an entry at its end. Must never change what was said before. */
import { canonical } from '../../engine/kernel/json.ts';
import { isShown } from '../../engine/log/held.ts';
import { ASSESSMENT_FORMAT, type Assessment, type AssessmentEntry, type JudgedPack, type Statement } from './schema.ts';
import { standing, subjectOf } from './standing-of.ts';

/** What of a checked pack's content is taken along. */
export interface Judged {
  attempt: { id: string; packedAt: string };
  learner: JudgedPack['learner'];
  unit: { title: string; qualification: string; criteria: readonly { id: string; text: string }[] };
  scenario: JudgedPack['scenario'];
  goals: JudgedPack['goals'];
}

export const beginAssessment = (content: Judged, fingerprint: string): Assessment => ({
  format: ASSESSMENT_FORMAT,
  pack: {
    fingerprint,
    attempt: content.attempt.id,
    packedAt: content.attempt.packedAt,
    learner: content.learner,
    unit: { title: content.unit.title, qualification: content.unit.qualification },
    scenario: { slug: content.scenario.slug, version: content.scenario.version, title: content.scenario.title },
    criteria: content.unit.criteria.map(({ id, text }) => ({ id, text })),
    goals: content.goals.map((goal) => ({
      ...{ id: goal.id, says: goal.says, holds: isShown(goal), criteria: [...goal.criteria] },
    })),
  },
  entries: [],
});

/** The same assessment where that very thing is what stands already. */
export function append(assessment: Assessment, entry: Omit<AssessmentEntry, 'number'>): Assessment {
  if (isSaid(assessment, entry.says)) return assessment;
  const entries = [...assessment.entries, { ...entry, number: assessment.entries.length + 1 }];
  return { ...assessment, entries };
}

/** This is what stands of its subject now. */
export const isSaid = ({ entries }: Pick<Assessment, 'entries'>, says: Statement): boolean => {
  const now = standing(entries).get(subjectOf(says));
  return now !== undefined && canonical(now.says) === canonical(says);
};
