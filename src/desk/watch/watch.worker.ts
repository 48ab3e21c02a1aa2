/** Owns the start of the worker in which a solution is watched. It opens no storage: what is watched cannot be kept. */
import '../../engine/kernel/no-eval.ts';
import { expose } from 'comlink';
import { loadSqlite } from '../../engine/crm/db.ts';
import { wasmUrl } from '../../engine/crm/wasm-url.ts';
import { fetchScenario, fetchSolution } from '../fetch-scenario.ts';
import { WatchedDesk } from './watch-service.ts';

const sqlite = loadSqlite(wasmUrl);
sqlite.catch(() => undefined);

expose(
  new WatchedDesk({
    sqlite: () => sqlite,
    fetchScenario,
    fetchSolution,
  }),
);
