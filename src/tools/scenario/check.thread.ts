/** Owns checks in a thread of its own, one after the other; side-by-side.ts starts it. Says nothing but its answers. */
import { parentPort } from 'node:worker_threads';
import { loadSqlite } from '../../engine/crm/db.ts';
import { readUnit } from './files.ts';
import { type Asked, checkOf } from './one-check.ts';

const [unit, sqlite] = [readUnit(), await loadSqlite()];
if (unit)
  parentPort?.on('message', ({ slug, variants }: Asked) =>
    parentPort?.postMessage(checkOf(sqlite, slug, unit, { variants })),
  );
