/**
 * Owns proof that the lists of clients and vacancies are found by words and filters as a plain reading of every record finds them, in each
 * order by its index, and kept up; and that looking is a step with a line in the access log.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { fold } from '../../kernel/text.ts';
import type { NewRow, Row } from '../../record/catalogue.ts';
import { clientSorts, clientStates, vacancySorts, vacancyStates, workTypes } from '../../record/picks.ts';
import { runQuery } from './run-query.ts';

const TOWNS = ['Leeds', 'York', 'Sháttersley', null];
const TITLES = ['Picker', 'Finance Assistant', 'Night porter', 'Chef de partie'];
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const client = (n: number): NewRow<'client'> => ({
  id: `CLI-${n + 500}`,
  name: `${pick(['Émile', 'Brook', 'Castle', 'Dale'], n)} ${pick(['Foods', 'Homes Ltd.', 'Print'], n)} ${n}`,
  town: pick(TOWNS, n),
  state: pick(clientStates, n),
});
const vacancy = (n: number): NewRow<'vacancy'> => ({
  id: `VAC-${n + 500}`,
  client: `CLI-${(n % 40) + 500}`,
  title: pick(TITLES, n),
  town: pick(TOWNS, n + 1),
  state: pick(vacancyStates, n),
  work_type: pick(workTypes, n),
  starts_on: n % 5 === 0 ? null : `2026-11-${String((n % 28) + 1).padStart(2, '0')}`,
});
const made = () =>
  new TestCrm({
    client: Array.from({ length: 40 }, (_, n) => client(n)),
    vacancy: Array.from({ length: 150 }, (_, n) => vacancy(n)),
  });
const crm = made();
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);
const sorted = (list: readonly string[]) => [...list].sort();
const SEARCHES = [
  '',
  'LEEDS',
  'shattersley',
  'emile',
  'homes ltd',
  'VAC-512',
  'vac512',
  'cli-503',
  'assistant leeds',
  'zzz',
];

const words = (search: string, ...texts: (string | null)[]) =>
  fold(search)
    .split(' ')
    .every((word) => ` ${fold(texts.filter(Boolean).join(' '))}`.includes(word));
const refs = (id: string) => `${id} ${id.replace('-', '')}`;

describe('the list of clients', () => {
  it.each(SEARCHES)('is what every record says of “%s”, in each state and order', (search) => {
    for (const state of [undefined, ...clientStates]) {
      const fit = (one: Row<'client'>) =>
        (!state || one.state === state) && words(search, one.name, refs(one.id), one.town, one.sector);
      const expected = ids(crm.sandbox.all('client').filter(fit));
      for (const sort of clientSorts) {
        const page = runQuery(crm.sandbox, 'clients', { search, sort, ...(state && { state }) });
        expect(sorted(ids(page.lines))).toEqual(sorted(expected));
        expect(page.total).toBe(expected.length);
      }
    }
    const byTown = runQuery(crm.sandbox, 'clients', { sort: 'Town' }).lines.map(({ town }) =>
      town ? fold(town) : '~',
    );
    expect(byTown).toEqual(sorted(byTown));
  });
});

describe('the list of vacancies', () => {
  it.each(SEARCHES)('is what every record says of “%s”, in each state, type and order', (search) => {
    for (const state of [undefined, 'Open', 'Filled'])
      for (const work_type of [undefined, 'Temporary']) {
        const fit = (one: Row<'vacancy'>) =>
          (!state || one.state === state) &&
          (!work_type || one.work_type === work_type) &&
          words(search, one.title, refs(one.id), crm.row('client', one.client)?.name ?? '', refs(one.client), one.town);
        const expected = ids(crm.sandbox.all('vacancy').filter(fit));
        for (const sort of vacancySorts) {
          const filters = { ...(state && { state }), ...(work_type && { work_type }) };
          const page = runQuery(crm.sandbox, 'vacancies', { search, sort, ...filters, most: 500 });
          expect(sorted(ids(page.lines))).toEqual(sorted(expected));
        }
      }
    const starts = runQuery(crm.sandbox, 'vacancies', { sort: 'Start date', most: 500 }).lines.map(
      ({ starts_on }) => starts_on ?? '~',
    );
    expect(starts).toEqual(sorted(starts));
  });

  it('goes along when a client is called otherwise, and when a vacancy is', () => {
    const own = made();
    const found = (search: string) => runQuery(own.sandbox, 'vacancies', { search, most: 500 }).total;
    const before = found('castle');
    expect(found('newname')).toBe(0);
    own.do('change-client', { client: 'CLI-502', changes: { name: 'Newname Bakery' } });
    expect(found('newname')).toBeGreaterThan(0);
    expect(found('castle')).toBe(before - found('newname'));
    own.do('change-vacancy', { vacancy: 'VAC-0001', changes: { title: 'Glazier' } });
    expect([found('glazier'), runQuery(own.sandbox, 'clients', { search: 'newname' }).total]).toEqual([1, 1]);
  });

  it('is read by an index in every order, however long it is', () => {
    const plan = (query: 'clients' | 'vacancies', sort: string): string => {
      const { db } = crm.sandbox;
      const asked: string[] = [];
      const rows = db.rows.bind(db);
      const spy = <T>(sql: string, cells?: Parameters<typeof rows>[1]): T[] => {
        asked.push(sql.replace(/\?/g, '1'));
        return rows<T>(sql, cells);
      };
      db.rows = spy as typeof db.rows;
      runQuery(crm.sandbox, query, { sort });
      db.rows = rows;
      const list = asked.find((sql) => sql.includes('_list l') && sql.includes('ORDER BY')) ?? '';
      return rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${list}`)
        .map(({ detail }) => detail)
        .join('; ');
    };
    for (const sort of vacancySorts) expect(plan('vacancies', sort)).not.toMatch(/TEMP B-TREE|^$/);
    for (const sort of clientSorts) expect(plan('clients', sort)).not.toMatch(/TEMP B-TREE|^$/);
  });
});

describe('too many words', () => {
  it('are not looked for, and that is said', () => {
    const search = 'leeds '.repeat(100);
    for (const query of ['clients', 'vacancies'] as const)
      expect(runQuery(crm.sandbox, query, { search })).toMatchObject({ total: 0, tooLong: true });
    expect(crm.refused('search-clients', { words: search }).join()).toContain('200');
  });
});

describe('looking through them', () => {
  it('is a line in the access log, with what was looked for and how many there were', () => {
    const own = made();
    expect(own.do('search-clients', { words: 'Leeds', state: 'Active' })).toEqual({ refusals: [], changes: [] });
    expect(own.do('search-vacancies', { work_type: 'Temporary', sort: 'Title' })).toEqual({
      refusals: [],
      changes: [],
    });
    const lines = own.sandbox.all('access_log').slice(-2);
    const [clients, vacancies] = [
      runQuery(own.sandbox, 'clients', { search: 'Leeds', state: 'Active' }).total,
      runQuery(own.sandbox, 'vacancies', { work_type: 'Temporary' }).total,
    ];
    expect(lines.map(({ record, asked, found }) => [record, asked, found])).toEqual([
      ['client', '{"state":"Active","words":"Leeds"}', clients],
      ['vacancy', '{"sort":"Title","work_type":"Temporary"}', vacancies],
    ]);
    expect(own.refused('search-vacancies', { sort: 'Title' })).toEqual([
      'words: Say what to look for, or in which state.',
    ]);
  });
});
