/**
 * Owns proof that a quick search is bounded: at ten thousand records the longest one is answered at once, a longer one is not looked for.
 * Must never compare with the clock of another machine: what is held against what was measured a moment ago in the same place.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import type { NewRow } from '../../record/catalogue.ts';
import { LONGEST } from '../../record/column.ts';
import { runQuery } from './run-query.ts';

const PEOPLE = 10_000;
const person = (n: number): NewRow<'candidate'> => ({
  id: `CAND-${n + 100}`,
  state: 'Active',
  first_name: 'Alex',
  last_name: `Person ${n}`,
  town: 'Leeds',
  address: `${n} Long Street Name, Cross Green`,
  job_title: 'Accounts assistant, purchase and sales ledger, credit control',
});
const { sandbox } = new TestCrm({ candidate: Array.from({ length: PEOPLE }, (_, n) => person(n)) });
/** Each word is in every line but the last one, so that no line is done early. */
const longAs = (length: number): string => `${'a '.repeat(length).slice(0, length - 3)}zzz`;

function fastest(search: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    runQuery(sandbox, 'candidates', { search });
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('a quick search in ten thousand records', () => {
  it('takes at its longest a small part of a second, and no time at all where it is longer', () => {
    const [one, most, more] = [fastest('zzz'), fastest(longAs(LONGEST.line)), fastest(longAs(1900))];
    expect(most).toBeLessThan(Math.max(40 * one, 400));
    expect(more).toBeLessThan(Math.max(one, 5));
  });

  it('says that nobody was looked for, which is no empty result', () => {
    const of = (search: string) => {
      const { total, tooLong } = runQuery(sandbox, 'candidates', { search });
      return { total, tooLong };
    };
    expect(of(longAs(LONGEST.line))).toEqual({ total: 0, tooLong: false });
    expect(of('a '.repeat(950))).toEqual({ total: 0, tooLong: true });
    // A gap at an end is nothing that was typed.
    expect(of(`leeds${' '.repeat(500)}`)).toEqual({ total: 1000, tooLong: false });
  });

  it('finds nobody by too many words wherever else words are looked for', () => {
    const search = 'a '.repeat(950);
    expect(runQuery(sandbox, 'elsewhere', { search })).toEqual([]);
    expect(runQuery(sandbox, 'everyFound', { search })).toEqual([]);
    expect(runQuery(sandbox, 'candidates', { qualification: search }).total).toBe(0);
    expect(runQuery(sandbox, 'documents', { folder: 'FOLD-0001', search }).total).toBe(0);
    const tables = ['candidate', 'contact', 'staff', 'client', 'vacancy'] as const;
    expect(runQuery(sandbox, 'findRecords', { tables, words: search })).toEqual([]);
  });
});
