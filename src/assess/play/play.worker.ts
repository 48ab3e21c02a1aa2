/** Owns the start of the worker in which an attempt is watched. It opens no storage: what is watched cannot be kept. */
import '../../engine/kernel/no-eval.ts';
import { expose } from 'comlink';
import { loadSqlite } from '../../engine/crm/db.ts';
import { wasmUrl } from '../../engine/crm/wasm-url.ts';
import { PlayedDesk } from './play-service.ts';

const sqlite = loadSqlite(wasmUrl);
sqlite.catch(() => undefined);

expose(new PlayedDesk(() => sqlite));
