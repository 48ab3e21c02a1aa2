/**
 * Owns the databases that many CRMs begin with, each as one block of bytes: made once of its rows, then copied. Putting the rows of an
 * agency in one by one takes ten times as long, and an assessor's check, a proof or a put-back opens the same agency again and again.
 * Must never be asked for rows that may still change: it goes by which object they are, not by what they hold.
 */
import type { Rows } from '../record/catalogue.ts';
import { Db, type Sqlite } from './db.ts';

/** Kept as long as somebody holds the rows. */
const images = new WeakMap<Sqlite, WeakMap<Rows, Uint8Array>>();

/** A database of its own that holds what `fill` puts into an empty one for these rows. */
export function openCopy(sqlite: Sqlite, rows: Rows, fill: (db: Db) => void): Db {
  const kept = images.get(sqlite) ?? new WeakMap<Rows, Uint8Array>();
  images.set(sqlite, kept);
  const image = kept.get(rows) ?? imageOf(sqlite, fill);
  kept.set(rows, image);
  return new Db(sqlite, image);
}

function imageOf(sqlite: Sqlite, fill: (db: Db) => void): Uint8Array {
  const db = new Db(sqlite);
  try {
    fill(db);
    return db.image();
  } finally {
    db.close();
  }
}
