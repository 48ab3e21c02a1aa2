/** Owns proof that nobody countersigns their own decision, or one whose evidence is not here, without having been asked. */
import { describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../../../tests/builders/assessment.ts';
import { notAPack } from '../../../evidence/verdict/gave-up.ts';
import type { VerdictKind } from '../../../evidence/verdict/verdict.ts';
import { questionsBefore } from './before-signing.ts';
import { packBeside, whyWithout } from './pack-beside.ts';

const decision = { assessor: 'Ama Boateng', key: 'k-1' };
const assessment = aBegunAssessment();
const aPack = (name: string, kind: VerdictKind, fingerprint = assessment.pack.fingerprint) => ({
  name,
  verdict: { ...notAPack(''), kind, shown: { fingerprint } as never },
});
const asked = (by: string, key: string | null, without: string | null = null) =>
  questionsBefore(decision, { by, key, without }).map(({ says }) => says);

describe('before a decision is countersigned', () => {
  it('nothing is asked of somebody else, with the pack here', () => {
    expect(asked('Iqbal Rahman', 'k-2')).toEqual([]);
    expect(asked('', null)).toEqual([]);
  });

  it('it is asked, in the words of the chain, where the name or the key is the assessor’s', () => {
    const name = 'ama  boateng signed the decision and what IQA says of it. IQA is somebody else’s.';
    const key = 'One key signs both the decision and what IQA says of it. IQA is somebody else’s.';
    expect(asked('ama boateng ', 'k-2')).toEqual([name.replace('  ', ' ')]);
    expect(asked('Iqbal Rahman', 'k-1')).toEqual([key]);
    expect(asked('', 'k-1')).toEqual([key]);
  });

  it('it is asked where the pack is not here, does not hold, or still waits', () => {
    const here = packBeside(
      [aPack('other.pdf', 'as made', 'e'.repeat(64)), aPack('a.pdf', 'data verified')],
      assessment,
    );
    expect([here?.name, whyWithout(here, false)]).toEqual(['a.pdf', null]);
    const best = packBeside(
      [aPack('forged.pdf', 'altered'), aPack('b.pdf', 'as made'), aPack('c.pdf', 'as made')],
      assessment,
    );
    expect(best?.name).toBe('b.pdf');
    const says = [
      whyWithout(undefined, false),
      whyWithout(undefined, true),
      whyWithout(packBeside([aPack('forged.pdf', 'altered')], assessment), false),
    ];
    expect(says).toEqual([
      expect.stringContaining('is not here'),
      expect.stringContaining('still to be checked'),
      expect.stringContaining('“forged.pdf”'),
    ]);
    for (const one of says) expect(asked('Iqbal Rahman', 'k-2', one)).toEqual([one]);
  });
});
