/** Owns proof that a list leaves with the fields that were chosen and no others, and never without its line in the access log. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { exportFields } from '../../record/export-fields.ts';
import { runQuery } from '../queries/run-query.ts';

const given = { fields: 'id town skills', format: 'CSV', handed_to: 'Tansley Foods', purpose: 'For the open day' };
const lines = (crm: TestCrm) =>
  crm.sandbox.all('access_log').map(({ asked, found }) => ({ ...JSON.parse(asked ?? ''), found }));

describe('an export', () => {
  it('of chosen records stands in the access log with its fields, how many, for whom and what for', () => {
    const crm = new TestCrm();
    const { refusals, changes } = crm.do('export-candidates', { ...given, candidates: `${AMIRA} ${BINNED}` });
    expect([refusals, changes]).toEqual([[], []]);
    expect(lines(crm)).toEqual([
      {
        export: 'CSV',
        fields: 'id town skills',
        handed_to: 'Tansley Foods',
        purpose: 'For the open day',
        found: 2,
      },
    ]);
    expect(
      runQuery(crm.sandbox, 'exportRows', { ids: [BINNED, AMIRA], fields: ['id', 'town', 'skills', 'owner'] }),
    ).toEqual([
      ['Reference', 'Town', 'Skills', 'Owner'],
      [BINNED, 'Leeds', '', 'You'],
      [AMIRA, 'Leeds', 'Reception', 'You'],
    ]);
  });

  it('of a search holds all whom it finds, and its line says what was looked for', () => {
    const crm = new TestCrm();
    crm.do('export-candidates', { ...given, words: 'hall', state: 'All' });
    expect(lines(crm)).toMatchObject([{ words: 'hall', state: 'All', found: 1 }]);
    expect(
      runQuery(crm.sandbox, 'exportRows', { ids: [], words: 'hall', state: 'All', fields: ['last_name'] }),
    ).toEqual([['Last name'], ['Hall']]);
    // The whole of daily use can leave too; whether it should is judged later.
    crm.do('export-candidates', { ...given, fields: [...exportFields.keys()].join(' ') });
    expect(lines(crm)[1]).toMatchObject({ found: 1 });
  });

  it('gives every field that can be chosen as people read it', () => {
    const { sandbox } = new TestCrm();
    const [head, row] = runQuery(sandbox, 'exportRows', { ids: [AMIRA], fields: [...exportFields.keys()] });
    expect(head).toEqual([...exportFields.values()]);
    expect(row).toHaveLength(exportFields.size);
    expect(row).toContain('Forklift');
    expect(runQuery(sandbox, 'exportRows', { ids: [AMIRA], fields: ['id; DROP TABLE candidate'] })).toEqual([]);
  });

  it.each([
    [
      'a field that is none',
      { fields: 'id shoe_size' },
      'fields: A candidate has no field “shoe_size” that can be exported.',
    ],
    ['what is restricted', { fields: 'need' }, 'fields: A candidate has no field “need” that can be exported.'],
    ['no fields', { fields: '' }, 'fields: Fields is missing.'],
    ['nobody in particular to get it', { handed_to: '' }, 'handed_to: For whom is missing.'],
    ['no purpose', { purpose: ' ' }, 'purpose: What for is missing.'],
    ['somebody who is not there', { candidates: 'CAND-0999' }, 'candidates: There is no candidate CAND-0999.'],
    ['a search that finds nobody', { words: 'xyzzy' }, 'Nobody is left to export. Nothing was written.'],
    ['half a search', { boolean: '(x' }, /^boolean: /],
  ])('with %s is refused, and no line is written', (_, over, says) => {
    const crm = new TestCrm();
    const [said] = crm.refused('export-candidates', { ...given, ...over });
    if (typeof says === 'string') expect(said).toBe(says);
    else expect(said).toMatch(says);
    expect(lines(crm)).toEqual([]);
  });
});
