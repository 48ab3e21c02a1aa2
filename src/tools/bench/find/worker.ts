/**
 * Owns the browser's side of the bench of find and match: the product's own CRM on the product's own SQLite, in a worker as the desk has it.
 * Tells which statements each question runs, so that another SQLite can run the same. Must never time what is not a statement as one.
 */
import { Crm } from '../../../engine/crm/crm.ts';
import { loadSqlite } from '../../../engine/crm/db.ts';
import { runQuery } from '../../../engine/crm/queries/run-query.ts';
import type { Cell } from '../../../engine/record/column.ts';
import { ENGINE } from '../../../engine/run/version.ts';
import { type Asked, asked } from './asked.ts';
import { replayScan, type Scanned, scanAnew } from './scan.ts';
import type { Statement } from './statement.ts';

export interface Questions {
  version: string;
  questions: { name: Asked; statements: Statement[]; rows: number }[];
  /** Bytes of SQLite's own memory, and of the database beside it. */
  memory: number;
  database: number;
}

let crm: Crm | undefined;
let database = 0;
const statements = new Map<Asked, Statement[]>();

/** Every statement that `work` runs on the CRM's database, in order. */
function heard(of: Crm, work: () => void): { found: Statement[]; count: number } {
  const found: Statement[] = [];
  let count = 0;
  const { db } = of;
  const { rows, run, script } = db;
  const hear =
    <A extends readonly Cell[] | undefined, R>(real: (sql: string, cells?: A) => R) =>
    (sql: string, cells?: A): R => {
      found.push({ sql, cells: cells ?? [] });
      const given = real.call(db, sql, cells);
      if (Array.isArray(given)) count += given.length;
      return given;
    };
  Object.assign(db, { rows: hear(rows as never), run: hear(run as never), script: hear(script as never) });
  try {
    work();
  } finally {
    for (const name of ['rows', 'run', 'script']) Reflect.deleteProperty(db, name);
  }
  return { found, count };
}

/** SQLite's own memory: sql.js shows it to nobody, so it is taken where the browser makes it. */
let memory: WebAssembly.Memory | undefined;
for (const name of ['instantiate', 'instantiateStreaming'] as const) {
  const real = WebAssembly[name] as (...given: unknown[]) => Promise<WebAssembly.WebAssemblyInstantiatedSource>;
  Object.assign(WebAssembly, {
    [name]: async (...given: unknown[]) => {
      const made = await real.apply(WebAssembly, given);
      memory = Object.values(made.instance.exports).find((one) => one instanceof WebAssembly.Memory) ?? memory;
      return made;
    },
  });
}

async function open(address: string): Promise<void> {
  const sqlite = await loadSqlite('/sql-wasm-browser.wasm');
  const image = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const opened = new Crm(sqlite, image, ENGINE);
  crm = opened;
  database = image.byteLength;
}

/** What the first search waits for. */
function lists(): Statement[] {
  const of = crm;
  if (!of) throw new Error('No database is open.');
  return heard(of, () => {
    of.lists.candidates.bringUpToDate();
    of.lists.words.bringUpToDate();
  }).found;
}

function questions(): Questions {
  const opened = crm;
  if (!opened) throw new Error('No database is open.');
  const found = (Object.keys(asked) as Asked[]).map((name) => {
    const { found: all, count: rows } = heard(opened, () => void asked[name](opened));
    statements.set(name, all);
    return { name, statements: all, rows };
  });
  return {
    version: String(opened.db.row<{ v: string }>('SELECT sqlite_version() AS v')?.v),
    questions: found,
    memory: memory?.buffer.byteLength ?? 0,
    database,
  };
}

/** The statements of a question so many times more; or the whole question, as the desk runs it. Milliseconds by the clock, of once. */
function time({ name, times, whole }: { name: Asked; times: number; whole: boolean }): number {
  const of = crm;
  if (!of) throw new Error('No database is open.');
  const all = statements.get(name) ?? [];
  const start = performance.now();
  for (let turn = 0; turn < times; turn += 1) {
    if (whole) asked[name](of);
    else for (const { sql, cells } of all) of.db.rows(sql, cells);
  }
  return (performance.now() - start) / times;
}

/** As the list of candidates asks while somebody types. */
function typed(given: { search?: string; boolean?: string }): unknown {
  if (!crm) throw new Error('No database is open.');
  return runQuery(crm, 'candidates', given).lines;
}

let scanned: Scanned | undefined;
function opened(): Crm {
  if (!crm) throw new Error('No database is open.');
  return crm;
}
function scan(): Scanned {
  const of = opened();
  let pairs = 0;
  const { found, count } = heard(of, () => {
    pairs = scanAnew(of);
  });
  scanned = { statements: found, rows: count, pairs };
  return scanned;
}
const scanAgain = (): number => replayScan(opened(), scanned?.statements ?? []);
const scanWhole = (): number => scanAnew(opened());

const works = { open, lists, questions, time, typed, scan, scanAgain, scanWhole };
self.onmessage = async ({ data: { id, name, given } }: MessageEvent) => {
  try {
    self.postMessage({ id, value: await works[name as keyof typeof works](given as never) });
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};
