/**
 * Owns the fifth measure: what comes over the wire until the workplace can be used, and what comes later, at gzip -9.
 * Counts what the server is asked for, so that workers and style sheets are in it. Must never count an address twice.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lastDrawn } from '../player/kept.ts';
import { PLAYED_AS, scenarioOf } from '../player/scenario-of.ts';
import type { Found, Line } from './line.ts';
import { scriptsByPurpose, withMaps } from './purposes.ts';
import { type Site, SLUG } from './site.ts';

/** For everything but SQLite itself. */
const GOAL_KB = 215;
/** For what a page fetches on its own account right after. */
const REST_MS = 1500;

const KINDS: [string, RegExp][] = [
  ['wasm', /\.wasm$/],
  ['js', /\.m?js$/],
  ['css', /\.css$/],
  ['fonts', /\.(woff2?|ttf)$/],
  ['data', /\.(json|svg|png|ico)$/],
  ['html', /./],
];
const kindOf = (path: string): string => KINDS.find(([, ends]) => ends.test(path))?.[0] ?? 'html';

interface Fetched {
  path: string;
  kind: string;
  bytes: number;
}

/** The stretches of the way, in order; what was fetched is told for each. */
const STRETCHES = ['first', 'right after', 'with the first figure', 'for the account', 'for the pack'] as const;
type Stretch = (typeof STRETCHES)[number];

const MARK = 'usable';

/** Runs in the page: marks the moment at which the inbox is there and about to be painted. */
function markUsable(mark: string): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('ul[aria-label="Inbox"] a')) return;
    watcher.disconnect();
    requestAnimationFrame(() => performance.mark(mark));
  });
  watcher.observe(document, { subtree: true, childList: true });
}

/** When that was, by the clock that the server's requests are told with. */
const usableAt = (mark: string): number =>
  performance.timeOrigin + (performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN);

async function walk(site: Site): Promise<Map<Stretch, Set<string>>> {
  const asked = new Map<Stretch, Set<string>>(STRETCHES.map((stretch) => [stretch, new Set()]));
  const times = new Map<string, number>();
  let now: Stretch = 'first';
  const { context, page, player } = await site.open();
  await context.addInitScript(markUsable, MARK);
  site.onRequest = (url) => {
    const path = url.replace(/[?#].*/, '');
    if (times.has(path)) return;
    times.set(path, Date.now());
    asked.get(now)?.add(path);
  };
  try {
    await player.introduce(PLAYED_AS);
    await player.choose();
    await player.startWork();
    await page.getByRole('list', { name: /inbox/i }).getByRole('link').first().waitFor();
    now = 'right after';
    await page.waitForTimeout(REST_MS);
    // The test sees the inbox a little later than a learner would.
    const usable = await page.evaluate(usableAt, MARK);
    if (Number.isNaN(usable)) throw new Error('The moment at which the inbox was there was not seen.');
    for (const path of asked.get('first') ?? []) {
      if ((times.get(path) ?? 0) <= usable) continue;
      asked.get('first')?.delete(path);
      asked.get('right after')?.add(path);
    }
    now = 'with the first figure';
    await page.getByRole('button', { name: 'Take a figure' }).click();
    await page.getByLabel(/^What it shows/).fill('The inbox');
    await page.keyboard.press('Enter');
    await lastDrawn(page, 1);
    now = 'for the account';
    await player.writeAccount(scenarioOf(SLUG).account);
    now = 'for the pack';
    await player.makePack(PLAYED_AS, 'None.');
  } finally {
    site.onRequest = undefined;
    await context.close();
  }
  return asked;
}

async function weigh(site: Site, path: string): Promise<Fetched> {
  const answer = await fetch(site.origin + path);
  if (!answer.ok) throw new Error(`${path} was asked for and is not there.`);
  const body = Buffer.from(await answer.arrayBuffer());
  return { path, kind: kindOf(path), bytes: gzipSync(body, { level: 9 }).length };
}

const kb = (files: readonly Fetched[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** "/_a/Workplace.CF02dYfj.js" is Workplace.js to people. */
const nameOf = ({ path }: Fetched): string => path.replace(/^.*\/(?=.)/, '').replace(/[.-][\w-]{8}(?=\.\w+$)/, '');

const line = (measure: string, value: number, more: Partial<Line> = {}): Line => ({
  measure,
  value,
  unit: 'kB',
  digits: 1,
  ...more,
});

/** What each part of the first is for: scripts by module, the others by kind. */
async function purposes(first: readonly Fetched[]): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'resourcer-maps-'));
  try {
    await withMaps(folder);
    const scripts = scriptsByPurpose(
      first.filter(({ kind }) => kind === 'js'),
      folder,
    );
    return [
      ...scripts.map(({ says, bytes }) => line(`  ${says}`, bytes / 1000)),
      ...KINDS.filter(([kind]) => kind !== 'js').map(([kind]) =>
        line(`  ${kind}`, kb(first.filter((file) => file.kind === kind))),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function bytesToUse(site: Site): Promise<Found> {
  const asked = await walk(site);
  const weighed = new Map<Stretch, Fetched[]>();
  for (const [stretch, paths] of asked) {
    const files = await Promise.all([...paths].map((path) => weigh(site, path)));
    weighed.set(
      stretch,
      files.sort((a, b) => b.bytes - a.bytes),
    );
  }
  const first = weighed.get('first') ?? [];
  const named = (files: readonly Fetched[], most: number) =>
    files
      .slice(0, most)
      .map((file) => `${nameOf(file)} ${(file.bytes / 1000).toFixed(1)}`)
      .join(', ');
  return {
    lines: [
      line('Bytes to the first usable CRM, gzip -9', kb(first)),
      line('  all of it but SQLite', kb(first.filter(({ kind }) => kind !== 'wasm')), { goal: { most: GOAL_KB } }),
      ...(await purposes(first)),
      ...STRETCHES.slice(1).map((stretch) => line(`  later: ${stretch}`, kb(weighed.get(stretch) ?? []))),
    ],
    notes: [
      `The heaviest on the way to the first usable CRM (kB): ${named(first, 10)}.`,
      `The heaviest later (kB): ${named(
        STRETCHES.slice(1)
          .flatMap((stretch) => weighed.get(stretch) ?? [])
          .sort((a, b) => b.bytes - a.bytes),
        6,
      )}.`,
    ],
    raw: Object.fromEntries(weighed),
  };
}
