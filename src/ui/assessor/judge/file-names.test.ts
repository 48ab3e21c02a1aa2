/** Owns proof that two files of one judgement have names of their own, on one day too. */
import { expect, it } from 'vitest';
import { aBegunAssessment } from '../../../../tests/builders/assessment.ts';
import { decisionName, recordName, togetherName, unsignedName } from './file-names.ts';

it('a decision that is signed again on the same day has another name, and so has each file of a judgement', () => {
  const { pack } = aBegunAssessment();
  const names = [decisionName, unsignedName, recordName, togetherName].flatMap((name) =>
    ['09:04:31', '10:04:31', '10:04:32'].map((time) => name(pack, `2026-11-26T${time}.120+00:00`)),
  );
  expect(new Set(names).size).toBe(12);
  expect(names[0]).toMatch(/^SAM_a-scenario_2026-11-26_[A-Z0-9]{6}_090431_decision\.jws$/);
});
