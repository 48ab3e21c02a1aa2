/**
 * Owns the one SQLite of a test file. Loading takes a moment, so each file loads it once.
 * Must never stand in for it; tests run on the real one.
 */
import { loadSqlite } from '../../src/engine/crm/db.ts';

export const sqlite = await loadSqlite();
