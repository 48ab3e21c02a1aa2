/** Owns proof that statements are kept only so far, that the memory of the others is given back, and that a reading is never cut off. */
import { describe, expect, it } from 'vitest';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { Db } from './db.ts';
import { MOST_STATEMENTS, Statements } from './statements.ts';

class Book {
  readonly made: string[] = [];
  readonly freed: string[] = [];
  readonly statements = new Statements((sql) => {
    this.made.push(sql);
    return { free: () => this.freed.push(sql) };
  }, 3);
}

describe('statements that are kept', () => {
  it('are prepared once, and the one that was used longest ago goes first', () => {
    const { statements, made, freed } = new Book();
    for (const sql of ['a', 'b', 'c', 'a', 'd']) statements.prepared(sql);
    expect([made, freed]).toEqual([['a', 'b', 'c', 'd'], ['b']]);
    statements.prepared('b');
    expect([made.at(-1), freed]).toEqual(['b', ['b', 'c']]);
  });

  it('are not freed while their rows are read', () => {
    const { statements, freed } = new Book();
    statements.inUse('a');
    for (const sql of ['b', 'c', 'd', 'e']) statements.prepared(sql);
    expect(freed).toEqual(['b', 'c']);
    statements.release('a');
    statements.prepared('f');
    expect(freed).toEqual(['b', 'c', 'a']);
  });

  it('are all freed at the end, each once', () => {
    const { statements, made, freed } = new Book();
    for (const sql of ['a', 'b', 'c', 'd']) statements.prepared(sql);
    statements.free();
    expect(freed.toSorted()).toEqual(made.toSorted());
  });

  it('of SQLite itself are no more than these after texts without end, and a reading goes on through them', () => {
    let open = 0;
    let most = 0;
    class Counting extends sqlite.Database {
      override prepare(sql: string) {
        const statement = super.prepare(sql);
        open += 1;
        most = Math.max(most, open);
        const free = statement.free.bind(statement);
        statement.free = () => {
          open -= 1;
          return free();
        };
        return statement;
      }
    }
    const db = new Db({ ...sqlite, Database: Counting });
    db.script('CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1), (2), (3)');
    const reading = db.each<{ n: number }>('SELECT n FROM t ORDER BY n');
    expect(reading.next().value).toEqual({ n: 1 });
    for (let at = 0; at < MOST_STATEMENTS + 50; at += 1)
      expect(db.row(`SELECT count(*) AS n FROM t WHERE n <> -${at}`)).toEqual({ n: 3 });
    expect([...reading]).toEqual([{ n: 2 }, { n: 3 }]);
    expect(most).toBe(MOST_STATEMENTS + 1);
    db.close();
    expect(open).toBe(0);
  });
});
