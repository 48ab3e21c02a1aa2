import { expect, it } from 'vitest';
import { Db, loadSqlite } from './db.ts';
import { withValuesUnseen } from './unseen-values.ts';

it('puts a plus before each value, and before nothing that stands in quotes', () => {
  expect(withValuesUnseen(`SELECT "a?", 'it''s ?' FROM t WHERE a = ? AND b IN (?2, ?12) LIMIT ?`)).toBe(
    `SELECT "a?", 'it''s ?' FROM t WHERE a = +? AND b IN (+?2, +?12) LIMIT +?`,
  );
});

it('changes neither a value nor its kind', async () => {
  const db = new Db(await loadSqlite());
  db.script('CREATE TABLE kept (id TEXT, number INTEGER, any ANY) STRICT');
  const cells = [['007', 7, '7'] as const, ['', null, null] as const, ['1e3', 1.5e3, 1.5] as const];
  for (const row of cells) db.run('INSERT INTO kept VALUES (?, ?, ?)', row);
  expect(db.rows('SELECT * FROM kept').map((row) => Object.values(row))).toEqual(cells);
  expect(db.rows('SELECT typeof(?) AS text, typeof(?) AS number, typeof(?) AS none', ['1', 1, null])).toEqual([
    { text: 'text', number: 'integer', none: 'null' },
  ]);
  expect(db.rows('SELECT id FROM kept WHERE id = ? OR any IS ?', ['007', 1.5])).toEqual([{ id: '007' }, { id: '1e3' }]);
});

it('leaves an index to be used, also for what is nothing', async () => {
  const db = new Db(await loadSqlite());
  db.script(
    'CREATE TABLE kept (id TEXT PRIMARY KEY, whose TEXT) STRICT, WITHOUT ROWID; CREATE INDEX by_whose ON kept (whose)',
  );
  for (const compared of ['=', 'IS'])
    expect(
      db
        .rows(`EXPLAIN QUERY PLAN SELECT * FROM kept WHERE whose ${compared} ? ORDER BY id`, ['x'])
        .map(({ detail }) => detail),
    ).toEqual(['SEARCH kept USING COVERING INDEX by_whose (whose=?)']);
});
