/** Owns proof that what the door to SQLite keeps of a statement is never older than the tables. */
import { expect, it } from 'vitest';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { Db } from './db.ts';

it('calls columns as the table has them that is read now, though the statement was prepared before', () => {
  const db = new Db(sqlite);
  db.script('CREATE TABLE box (id TEXT, size INTEGER)');
  db.run('INSERT INTO box VALUES (?, ?)', ['a', 1]);
  const all = 'SELECT * FROM box';
  expect(db.rows(all)).toEqual([{ id: 'a', size: 1 }]);
  expect(db.rows(all)).toEqual([{ id: 'a', size: 1 }]);
  db.script('CREATE TEMP TABLE box AS SELECT id FROM main.box');
  expect(db.rows(all)).toStrictEqual([{ id: 'a' }]);
  expect([...db.each(all)]).toStrictEqual([{ id: 'a' }]);
  db.close();
});
