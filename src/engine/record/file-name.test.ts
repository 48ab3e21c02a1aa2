/** Owns proof that a file name is checked by what its parts mean. Must never say what a document is called on the screen. */
import { describe, expect, it } from 'vitest';
import { isNamedFor, type NamedFor } from './file-name.ts';

const wanted: NamedFor = { 'last-name': 'Okafor', 'first-name': 'Ellis', kind: 'CV', version: 1, since: '2026-11-02' };
const named = (name: string, over: Partial<NamedFor> = {}): boolean =>
  isNamedFor(name, 'CAND-0201', '2026-11-04', { ...wanted, ...over });

describe('a file name', () => {
  it.each([
    ['of the day', 'OKAFOR-E_CAND-0201_CV_2026-11-02_v01'],
    ['of a later day that has come', 'OKAFOR-E_CAND-0201_CV_2026-11-04_v01'],
  ])('%s is by the rule', (_, name) => expect(named(name)).toBe(true));

  it.each([
    ["with another record's number", 'OKAFOR-E_CAND-9999_CV_2026-11-02_v01'],
    ['with day 99', 'OKAFOR-E_CAND-0201_CV_2026-11-99_v01'],
    ['with 31 November', 'OKAFOR-E_CAND-0201_CV_2026-11-31_v01'],
    ['with a day after today', 'OKAFOR-E_CAND-0201_CV_2026-11-05_v01'],
    ['with the day on which it was sent', 'OKAFOR-E_CAND-0201_CV_2026-10-30_v01'],
    ['in small letters', 'okafor-e_CAND-0201_CV_2026-11-02_v01'],
    ['of somebody else', 'OKORO-E_CAND-0201_CV_2026-11-02_v01'],
    ['with another first letter', 'OKAFOR-A_CAND-0201_CV_2026-11-02_v01'],
    ['of another kind', 'OKAFOR-E_CAND-0201_CERT_2026-11-02_v01'],
    ['of another version', 'OKAFOR-E_CAND-0201_CV_2026-11-02_v02'],
    ['with a version of one figure', 'OKAFOR-E_CAND-0201_CV_2026-11-02_v1'],
    ['with something behind it', 'OKAFOR-E_CAND-0201_CV_2026-11-02_v01_final'],
    ['with a part left out', 'OKAFOR-E_CAND-0201_2026-11-02_v01'],
  ])('%s is not', (_, name) => expect(named(name)).toBe(false));

  it('takes names with hyphens, apostrophes and accents, and one name alone', () => {
    expect(named("O'NEILL-S_CAND-0201_CV_2026-11-02_v01", { 'last-name': 'O’Neill', 'first-name': 'Seán' })).toBe(true);
    expect(
      named('SMITH-JONES-A_CAND-0201_CV_2026-11-02_v01', { 'last-name': 'Smith-Jones', 'first-name': 'Ada' }),
    ).toBe(true);
    expect(named('ŁĘCKA-Z_CAND-0201_CV_2026-11-02_v01', { 'last-name': 'Łęcka', 'first-name': 'Zofia' })).toBe(true);
    expect(named('MEERA_CAND-0201_CV_2026-11-02_v01', { 'last-name': '', 'first-name': 'Meera' })).toBe(true);
  });
});
