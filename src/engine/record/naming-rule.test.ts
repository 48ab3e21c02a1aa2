/** Owns proof that the naming rule names the part that is wrong, and that a right name is right to the check of scenarios as well. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNamedFor } from './file-name.ts';
import { type NamedPaper, nameFaults, rightName } from './naming-rule.ts';

const paper: NamedPaper = {
  last: 'Hale',
  first: 'Rosa',
  reference: 'CAND-0087',
  kind: 'Certificate',
  version: 1,
  today: '2026-11-02',
};
const parts = (name: string, more: Partial<NamedPaper> = {}) =>
  nameFaults(name, { ...paper, ...more }).map(({ part }) => part);

describe('the naming rule', () => {
  it.each([
    ['HALE-R_CAND-0087_CERT_2026-11-02_v01', []],
    ['HALE-R_CAND-0087_CERT_2026-09-14_v01', []],
    ['Hale-R_CAND-0087_CERT_2026-11-02_v01', ['person']],
    ['HALE-R_CAND-0078_CERT_2026-11-02_v01', ['reference']],
    ['HALE-R_CAND-0087_CV_2026-11-02_v01', ['kind']],
    ['HALE-R_CAND-0087_CERT_2026-11-03_v01', ['day']],
    ['HALE-R_CAND-0087_CERT_02-11-2026_v1', ['day', 'version']],
    ['HALE-R_CAND-0087_CERT_2026-11-02_v01_final', ['name']],
    ['certificate.pdf', ['name']],
    ['', []],
  ])('%s', (name, wrong) => expect(parts(name)).toEqual(wrong));

  it('takes the name of a person with one name, and of a client', () => {
    expect(parts('ADJEPONG_CAND-0087_CERT_2026-11-02_v01', { last: null, first: 'Adjepong' })).toEqual([]);
    expect(
      parts('TANSLEY-FOODS_CLI-0001_TERMS_2025-10-10_v01', {
        last: 'Tansley Foods',
        first: null,
        reference: 'CLI-0001',
        kind: 'Terms',
      }),
    ).toEqual([]);
  });

  it('says how a wrong part would be right', () => {
    expect(nameFaults('HALE-R_CAND-0087_ZEUGNIS_2026-11-02_v01', { ...paper, kind: 'Other' })[0]?.says).toContain(
      'one of CV, CERT',
    );
    expect(nameFaults('HALE-R_CAND-0087_CERT_2026-11-02_v02', paper)[0]?.says).toBe(
      '“v02” should say the version: v01',
    );
  });

  it('proposes a name that the check of scenarios takes', () => {
    const word = fc.stringMatching(/^[A-ZÀ-Ý][a-zà-ý]{1,8}$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 40 }), (last, first, version) => {
        const name = rightName({ ...paper, last, first, version });
        expect(nameFaults(name, { ...paper, last, first, version })).toEqual([]);
        expect(
          isNamedFor(name, 'CAND-0087', '2026-11-02', {
            'last-name': last,
            'first-name': first,
            kind: 'CERT',
            version,
            since: '2026-11-01',
          }),
        ).toBe(true);
      }),
    );
  });
});
