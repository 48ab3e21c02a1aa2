/** Owns proof that the ways of letting a record go stand side by side for each place, and that one which is refused takes none away. */
import { expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED } from '../../../../tests/builders/crm-rows.ts';
import { tryWays } from '../../../engine/crm/queries/ahead-shapes.ts';
import { runQuery } from '../../../engine/crm/queries/run-query.ts';
import { alsoTried, rowsOf, tryWords, usuallyTried } from './try-words.ts';

const tried = (candidate: string) =>
  usuallyTried.map((way) => ({
    way,
    ...runQuery(new TestCrm().sandbox, 'tryOut', { candidate, way, on: '2026-11-02' }),
  }));

it('every way that can be tried is compared always or when asked for, and has words of its own', () => {
  expect([...usuallyTried, ...alsoTried].sort()).toEqual([...tryWays].sort());
  expect(new Set(Object.values(tryWords)).size).toBe(tryWays.length);
});

it('each place has now, and what archiving, anonymising and erasing would leave', () => {
  const rows = rowsOf(tried(AMIRA));
  expect(rows.find(({ where }) => where === 'Search of the archive')).toEqual({
    where: 'Search of the archive',
    now: 'Not found',
    left: { archive: 'Found', anonymise: 'Not found', erase: 'Not found' },
  });
  for (const { left } of rows) expect(Object.keys(left).sort()).toEqual([...usuallyTried].sort());
});

it('of a record that is archived the other two ways are still compared', () => {
  const ways = tried(ARCHIVED);
  expect(ways.find(({ way }) => way === 'archive')?.refused).toMatch(/archived already/);
  const [row] = rowsOf(ways);
  expect(Object.keys(row?.left ?? {}).sort()).toEqual(['anonymise', 'erase']);
});

it('says what the counts mean, without the words of a database', () => {
  for (const { now, left } of rowsOf(tried(AMIRA)))
    for (const said of [now, ...Object.values(left)]) expect(said).not.toMatch(/field|what stood there/);
});
