/**
 * Owns what the scan for duplicates costs over a whole agency, its index made from nothing: beside Node's own SQLite running the same
 * statements, how it grows, and whether the page answers meanwhile. Left out where Node has no SQLite.
 */
import type { Found, Line } from '../line.ts';
import { median, type Paired, paired, processorTime } from '../paired.ts';
import { inSizes, type Sized } from './in-sizes.ts';
import { openNative } from './native.ts';
import { grouped } from './say-find-cost.ts';

const SIZES = [10_000, 100_000] as const;
const RATIO = 2.5;
const ANSWER_MS = 50;

interface AtSize {
  size: number;
  pairs: number;
  statements: number;
  costs: Paired;
  /** The whole scan, with keys and the judging of each pair: milliseconds on the processor, and once by the clock. */
  whole: number;
  clock: number;
  /** Of the page meanwhile: the middle, and what nineteen of twenty stay under. */
  answers: { middle: number; most: number };
}

export async function duplicatesCost(port: number, sizes: readonly number[] = SIZES): Promise<Found> {
  const measured = await inSizes(port, sizes, scanned);
  if (measured) return said(measured.all);
  return {
    lines: [],
    notes: ['The scan for duplicates was left out: this version of Node has no SQLite of its own.'],
  };
}

async function scanned({ size, path, bench, sqlite }: Sized): Promise<AtSize> {
  const { statements, rows, pairs } = await bench.scan();
  const spentOn = async (work: () => Promise<void>): Promise<number> => {
    const before = await bench.processor();
    await work();
    return (await bench.processor()) - before;
  };
  const inChromium = (): Promise<number> => spentOn(bench.replayScan);
  const inNode = (): Promise<number> => {
    const native = openNative(sqlite, path, []);
    return processorTime(() => {
      const given = native.run(statements);
      if (given !== rows) throw new Error(`The scan gives ${rows} rows here and ${given} in Node’s own SQLite.`);
    }).finally(native.close);
  };
  const costs = await paired(inChromium, inNode, { pairs: 3, warmUps: 1 });
  const scans: number[] = [];
  while (scans.length < 3) scans.push(await spentOn(bench.scanWhole));
  const { ms, answers } = await bench.answersWhileScanning();
  return { size, pairs, statements: statements.length, costs, whole: median(scans), clock: ms, answers };
}

function said(all: readonly AtSize[]): Found {
  const [least, most] = [all[0], all.at(-1)];
  if (!least || !most) throw new Error('There is nothing to compare.');
  const lines = all.flatMap(({ size, costs, whole, clock, answers }): Line[] => {
    const isMost = size === most.size;
    return [
      {
        measure: `Scan for duplicates, ${grouped(size)} candidates, its statements`,
        value: costs.a,
        unit: 'ms',
        digits: 0,
      },
      { measure: '  against native SQLite', value: costs.ratio, unit: '×', ...(isMost && { goal: { most: RATIO } }) },
      { measure: '  the whole scan', value: whole, unit: 'ms', digits: 0 },
      { measure: '  the same by the clock', value: clock, unit: 'ms', digits: 0 },
      {
        measure: '  the page answers meanwhile within',
        value: answers.most,
        unit: 'ms',
        digits: 0,
        ...(isMost && { goal: { most: ANSWER_MS } }),
      },
    ];
  });
  // As many times the people may take as many times the time, and not more.
  if (least !== most)
    lines.push({
      measure: `  growth of the whole scan, for ${most.size / least.size} times the people`,
      value: most.whole / least.whole,
      unit: '×',
      goal: { most: most.size / least.size },
    });
  return {
    lines,
    notes: [
      `The scan for duplicates makes its index from nothing each time, in Chromium’s worker and in Node’s own SQLite with the same statements; ${grouped(most.pairs)} pairs were found among ${grouped(most.size)}. The page draws fifty lines at each press meanwhile; nineteen of twenty presses stay under what is said.`,
    ],
    raw: all,
  };
}
