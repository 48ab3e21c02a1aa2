/** Owns an assessment that was just begun, of a pack that nobody made: what is judged in it, and nothing that was said of it. */
import { beginAssessment } from '../../src/evidence/assessment/append.ts';
import type { Assessment } from '../../src/evidence/assessment/schema.ts';

type Judged = Parameters<typeof beginAssessment>[0];

export const aBegunAssessment = (over: Partial<Judged> = {}): Assessment =>
  beginAssessment(
    {
      attempt: { id: 'a-1', packedAt: '2026-11-23T11:31:00.000+00:00' },
      learner: { name: 'Sam', employer: '', centre: '', number: '' },
      unit: { title: 'Unit', qualification: 'Level 2', criteria: [{ id: 'P2.1', text: 'Text' }] },
      scenario: { slug: 'a-scenario', version: 1, title: 'A scenario' },
      goals: [],
      ...over,
    },
    'f'.repeat(64),
  );
