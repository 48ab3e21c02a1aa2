/**
 * Owns what finding and matching cost in three sizes of agency, beside Node's own SQLite running the same statements, and how it grows.
 * Each pair is measured one right after the other: on a busy machine only the comparison holds. Left out where Node has no SQLite.
 */
import type { Found } from '../line.ts';
import { median, paired, processorTime } from '../paired.ts';
import type { Bench } from './browser.ts';
import { inSizes, type Sized } from './in-sizes.ts';
import { type Native, openNative } from './native.ts';
import { type AtSize, SAID, said } from './say-find-cost.ts';
import type { Questions } from './worker.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const ROUNDS = 5;
/** The processor's time of another process is told in hundredths of a second: what is short is done so often that it takes this long. */
const LEAST_MS = 400;
/** What takes seconds is warm when it was asked and run once before. */
const roundsFor = (ms: number) => (ms > 2000 ? { pairs: 2, warmUps: 0 } : { pairs: ROUNDS, warmUps: 1 });

export async function findCost(port: number, sizes: readonly number[] = SIZES): Promise<Found> {
  const measured = await inSizes(port, sizes, found);
  if (measured) return said(measured.all, { chromium: measured.version, native: process.versions.node });
  return { lines: [], notes: ['Finding and matching were left out: this version of Node has no SQLite of its own.'] };
}

async function found({ size, path, bench, sqlite }: Sized): Promise<AtSize> {
  const before = await bench.processor();
  const made = await bench.lists();
  const chromium = (await bench.processor()) - before;
  const opened = await bench.questions();
  const native = openNative(sqlite, path, made);
  try {
    const lists = { chromium, native: native.listsMs };
    const costs = await costsOf(bench, native, opened);
    return { size, opened, lists, costs, typing: await typingOf(bench) };
  } finally {
    native.close();
  }
}

const TYPED = {
  search: ['accounts', 'leeds', 'brick', 'nwosu', 'warehouse'],
  boolean: ['brickie OR bricklayer', 'sage AND xero'],
};

async function typingOf(bench: Bench): Promise<AtSize['typing']> {
  const each = async (into: keyof typeof TYPED): Promise<number> => {
    const times: number[] = [];
    for (const words of TYPED[into]) times.push(await bench.type(into, words));
    return median(times);
  };
  return { search: await each('search'), boolean: await each('boolean') };
}

async function costsOf(bench: Bench, native: Native, { questions }: Questions): Promise<AtSize['costs']> {
  const found = {} as AtSize['costs'];
  for (const { name, statements, rows } of questions) {
    let given = 0;
    const once = await processorTime(() => {
      given = native.run(statements);
    });
    if (given !== rows) throw new Error(`“${SAID[name]}” gives ${rows} rows here and ${given} in Node’s own SQLite.`);
    const times = Math.max(1, Math.ceil(LEAST_MS / Math.max(once, 0.2)));
    const clocks: number[] = [];
    const inChromium = async (): Promise<number> => {
      const before = await bench.processor();
      clocks.push(await bench.time(name, times));
      return ((await bench.processor()) - before) / times;
    };
    const inNode = async (): Promise<number> => {
      const spent = await processorTime(() => {
        for (let turn = 0; turn < times; turn += 1) native.run(statements);
      });
      return spent / times;
    };
    const pairs = await paired(inChromium, inNode, roundsFor(once));
    found[name] = { ...pairs, clock: median(clocks), whole: await bench.time(name, 1, true) };
  }
  return found;
}
