/** Owns proof that what the door to SQLite keeps of a statement is never older than the tables, and that a mark changes no rule. */
import { expect, it } from 'vitest';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { ConstraintError, Db } from './db.ts';

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

it.each(['in a transaction', 'behind a mark'])(
  '%s lets references wait, and tells the row that leads nowhere then',
  (where) => {
    const db = new Db(sqlite);
    db.script(
      'CREATE TABLE box (id TEXT PRIMARY KEY); CREATE TABLE thing (id TEXT PRIMARY KEY, box TEXT REFERENCES box (id))',
    );
    db.run("INSERT INTO box VALUES ('a')");
    if (where === 'behind a mark') db.mark();
    const put = (box: string) =>
      db.transaction(() => {
        const whatIsLoose = db.deferReferences();
        db.run('INSERT INTO thing VALUES (?, ?)', [`thing-${box}`, box]);
        if (box === 'b') db.run("INSERT INTO box VALUES ('b')");
        const loose = whatIsLoose();
        if (loose) throw new Error(`${loose.table} to ${loose.parent}`);
      });
    expect(() => put('nowhere')).toThrow('thing to box');
    expect(() => put('b')).not.toThrow();
    expect(() => db.run("INSERT INTO thing VALUES ('at-once', 'nowhere')")).toThrow(ConstraintError);
    expect(() => db.run("DELETE FROM box WHERE id = 'b'")).toThrow(ConstraintError);
    expect(db.rows('SELECT id FROM thing')).toEqual([{ id: 'thing-b' }]);
    db.close();
  },
);
