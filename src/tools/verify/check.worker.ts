/**
 * Owns the check in a thread of its own, so that whoever started it can end it: a file may be made to take for ever.
 * Must never print, or touch a file.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { loadSqlite } from '../../engine/crm/db.ts';
import { verify } from '../../evidence/verdict/verify.ts';
import { packFonts } from '../pack-fonts.ts';
import { publishedHashes, publishedUnits } from '../published.ts';

const verdict = await verify(workerData.bytes, {
  sqlite: await loadSqlite(),
  fonts: packFonts(),
  published: publishedHashes(),
  units: publishedUnits(),
  now: workerData.now,
});
parentPort?.postMessage(verdict);
