/** Owns one check in a thread of its own; side-by-side.ts starts it. Says nothing but its answer. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadSqlite } from '../../engine/crm/db.ts';
import { readUnit } from './files.ts';
import { type Asked, checkOf } from './one-check.ts';

const { slug, variants } = workerData as Asked;
const unit = readUnit();
if (unit) parentPort?.postMessage(checkOf(await loadSqlite(), slug, unit, { variants }));
