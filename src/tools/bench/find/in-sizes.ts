/**
 * Owns measuring the same in agencies of several sizes: each made as a file, opened in Chromium's worker, and gone again. Must never know
 * what is measured.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type NativeSqlite, nativeSqlite } from '../../scenario/agency/file.ts';
import { type Bench, openBench } from './browser.ts';
import { grouped } from './say-find-cost.ts';

const scenarioTool = fileURLToPath(new URL('../../scenario.ts', import.meta.url));

/** An agency of so many candidates: open in `bench`, and lying at `path` for Node's own SQLite. */
export interface Sized {
  size: number;
  path: string;
  bench: Bench;
  sqlite: NativeSqlite;
}
interface Measured<T> {
  all: T[];
  /** Of Chromium. */
  version: string;
}

/** Answers nothing where Node has no SQLite of its own to compare with. */
export async function inSizes<T>(
  port: number,
  sizes: readonly number[],
  measure: (sized: Sized) => Promise<T>,
): Promise<Measured<T> | undefined> {
  const sqlite = await nativeSqlite();
  if (!sqlite) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'bench-sizes-'));
  try {
    const bench = await openBench(folder, port);
    try {
      const all: T[] = [];
      for (const size of sizes) {
        const file = `agency-${size}.sqlite`;
        const path = join(folder, file);
        const made = ['agency', '--candidates', String(size), '--out', path];
        // In a process of its own: a hundred thousand lives as rows need more memory than Node gives itself.
        await promisify(execFile)(process.execPath, ['--max-old-space-size=8192', scenarioTool, ...made]);
        await bench.open(file);
        try {
          all.push(await measure({ size, path, bench, sqlite }));
        } finally {
          await bench.shut();
          await rm(path, { force: true });
        }
        console.error(`  ${grouped(size)} measured`);
      }
      return { all, version: bench.version };
    } finally {
      await bench.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
