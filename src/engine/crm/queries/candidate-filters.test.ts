/** Owns proof that filters and orders find whom a plain reading of the records finds, and that what is not known is said to be so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../../tests/builders/cases-of.ts';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import { crmOf, manyPeople, naively, someFilters } from '../../../../tests/builders/naive-filters.ts';
import { runQuery } from './run-query.ts';

describe('a list of candidates with filters', () => {
  it('is what a plain reading of every record gives, in the order asked for, whole and page by page', () => {
    fc.assert(
      fc.property(manyPeople, fc.array(someFilters, { minLength: 1, maxLength: 4 }), (people, all) => {
        const crm = crmOf(people);
        for (const asked of all) {
          const page = runQuery(crm, 'candidates', asked);
          const { ids, unplaced } = naively(people, asked);
          expect(page.lines.map(({ id }) => id)).toEqual(ids);
          expect([page.total, page.unplaced.total]).toEqual([ids.length, unplaced]);
          expect(runQuery(crm, 'candidates', { ...asked, most: 3 }).lines.map(({ id }) => id)).toEqual(ids.slice(0, 3));
          expect(runQuery(crm, 'everyFound', asked)).toEqual(ids);
        }
        crm.db.close();
      }),
      { numRuns: casesOf(150) },
    );
  });

  it('follows what is written: a town, a skill, a day of asking', () => {
    const crm = new TestCrm();
    const ids = (asked: Parameters<typeof runQuery<'candidates'>>[2]) =>
      runQuery(crm.sandbox, 'candidates', asked).lines.map(({ id }) => id);
    expect(ids({ near: 'York', miles: 5 })).toEqual([]);
    crm.do('update-candidate', { candidate: AMIRA, changes: { town: 'York', postcode: 'YO1 7DJ' } });
    expect(ids({ near: 'York', miles: 5 })).toEqual([AMIRA]);
    crm.do('update-candidate', { candidate: AMIRA, changes: { availability_verified: '2026-11-01' } });
    expect(ids({ verified_within: 3 })).toEqual([AMIRA]);
    crm.goTo('2026-11-30');
    expect(ids({ verified_within: 3 })).toEqual([]);
    expect(ids({ skill: 'SKILL-0002' })).toEqual([]);
    crm.do('add-skill', { candidate: AMIRA, skill: 'SKILL-0002' });
    expect(ids({ skill: 'SKILL-0002' })).toEqual([AMIRA]);
  });

  it('finds nobody by miles from nowhere, on the list and for what is done to all of them', () => {
    const { sandbox } = new TestCrm();
    expect(runQuery(sandbox, 'candidates', { miles: 500 }).total).toBe(0);
    expect(runQuery(sandbox, 'everyFound', { miles: 500, most: 10 })).toEqual([]);
  });

  it('looks for nobody near a place that nobody knows, and says which', () => {
    const page = runQuery(new TestCrm().sandbox, 'candidates', { near: 'Atlantis', miles: 500 });
    expect(page).toMatchObject({ lines: [], total: 0, unknownPlace: 'Atlantis', faults: [] });
  });

  it('with a Boolean search is sorted by how much of it is found, and where', () => {
    const person = (id: string, job_title: string, summary: string) => ({
      id,
      state: 'Active' as const,
      first_name: 'A',
      last_name: id,
      job_title,
      summary,
    });
    const crm = new TestCrm({
      candidate: [
        person('CAND-0301', 'Cook', 'Welder once'),
        person('CAND-0302', 'Welder', ''),
        person('CAND-0303', 'Welder', 'Baker'),
      ],
    });
    const page = runQuery(crm.sandbox, 'candidates', { boolean: 'welder OR baker NOT cashier', sort: 'Relevance' });
    expect(page.lines.map(({ id }) => id)).toEqual(['CAND-0303', 'CAND-0302', 'CAND-0301']);
  });

  it('takes hostile text in a filter for words', () => {
    const { sandbox } = new TestCrm();
    for (const text of ["') OR 1=1 --", '"; DROP TABLE candidate', '%', '*'])
      for (const filter of ['town', 'near', 'qualification', 'pay_at_most', 'skill', 'owned_by'])
        expect(runQuery(sandbox, 'candidates', { [filter]: text }).lines, `${filter} ${text}`).toEqual([]);
  });
});
