/**
 * Owns `npm run engines [-- slug [engine …]]`: one scenario played in Chromium, Firefox and WebKit where this machine has them, the figures
 * compared with the screens, the packs verified, the states of the CRM compared. Leaves packs and pictures in test-results/engines/.
 * Exit 0 when all that could be played is as it must be; an engine that could not be played is named, never passed over in silence.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bundle } from '../evidence/bundle/schema.ts';
import { readPack } from '../evidence/pdf/read.ts';
import { type Comparer, openComparer } from './bench/ssim-page.ts';
import { type Engine, engines, type Open } from './engines/engine.ts';
import { type Pictured, play, TRIPS } from './engines/play.ts';
import { startChromium } from './player/browser.ts';
import { serve } from './serve.mjs';

/** SSIM of a figure and its own screen. */
const LEAST_ALIKE = 0.99;

const [slug = 'put-right-a-colleagues-mistake', ...asked] = process.argv.slice(2);
const isAsked = ({ name }: Engine): boolean => asked.length === 0 || asked.includes(name.toLowerCase());
const whyNot = (engine: Engine): string | undefined => (isAsked(engine) ? engine.missing : 'not asked for');
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test-results', 'engines');
const port = Number(process.env['E2E_PORT'] ?? 4392);

const sentence = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

/** What is wrong with the figures, one sentence for each. */
async function compare(
  pictured: readonly Pictured[],
  into: string,
  shrink: number,
  comparer: Comparer,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { step, figure, screen } of pictured) {
    writeFileSync(join(into, `step-${step}-figure.png`), figure);
    writeFileSync(join(into, `step-${step}-screen.png`), screen);
    const { usual, sizes } = await comparer.compare(screen, figure, shrink);
    console.log(`  figure of step ${step}: ${usual.toFixed(4)} like the screen`);
    if (sizes[0] !== sizes[1]) faults.push(`the figure of step ${step} has ${sizes[1]} px and the screen ${sizes[0]}`);
    else if (usual < LEAST_ALIKE) faults.push(`the figure of step ${step} is only ${usual.toFixed(4)} like its screen`);
  }
  return faults;
}

/** The hash of the CRM at the end of the pack's log, which the check has just run again: no clock comes into it. */
async function stateIn(pack: string): Promise<string | undefined> {
  const read = await readPack(new Uint8Array(readFileSync(pack)));
  if (!read.ok) return undefined;
  const { content }: Bundle = JSON.parse(new TextDecoder().decode(read.value.evidence[0]?.bytes));
  return content.stateHash;
}

interface Played {
  engine: string;
  stateHash: string | undefined;
  faults: string[];
}

async function playIn(engine: Engine, origin: string, comparer: Comparer): Promise<Played> {
  const into = join(folder, engine.name.toLowerCase());
  mkdirSync(into, { recursive: true });
  const pack = join(into, 'pack.pdf');
  const started = Date.now();
  let open: Open | undefined;
  try {
    open = await engine.open(origin);
    console.log(`${engine.name} ${open.version}`);
    const pictured = await play(open.page, slug, pack);
    const faults = await compare(pictured, into, engine.shrink, comparer);
    const verified = spawnSync(process.execPath, [join(root, 'src/tools/verify.ts'), pack], { encoding: 'utf8' });
    const [verdict = ''] = verified.stdout.split('\n');
    if (verified.status !== 0) faults.push(`its pack is not verified: ${verdict}`);
    const stateHash = await stateIn(pack);
    console.log(`  ${TRIPS} trips to the start page and back; ${pictured.length} figures kept; ${verdict}`);
    console.log(`  state ${stateHash?.slice(0, 12)}; ${((Date.now() - started) / 1000).toFixed(0)} s`);
    return { engine: engine.name, stateHash, faults };
  } catch (error) {
    return { engine: engine.name, stateHash: undefined, faults: [sentence(error)] };
  } finally {
    await open?.close();
  }
}

async function all(): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  // The browser first: without one nothing is served, and nothing is left running.
  const judge = await startChromium();
  const server = await serve(join(root, 'dist'), port);
  const played: Played[] = [];
  try {
    const comparer = await openComparer(judge);
    for (const engine of engines.filter((engine) => !whyNot(engine)))
      played.push(await playIn(engine, `http://127.0.0.1:${port}`, comparer));
  } finally {
    await judge.close();
    server.close();
    server.closeAllConnections();
  }
  const faults = played.flatMap(({ engine, faults: found }) => found.map((fault) => `${engine}: ${fault}`));
  if (new Set(played.map(({ stateHash }) => stateHash)).size > 1) faults.push('The engines end in different states.');
  for (const fault of faults) console.log(`FAULT  ${fault}`);
  for (const engine of engines) if (whyNot(engine)) console.log(`LEFT OUT  ${engine.name}: ${whyNot(engine)}`);
  console.log(`${played.length} of ${engines.length} engines played; ${faults.length} faults.`);
  return faults.length === 0;
}

try {
  process.exitCode = (await all()) ? 0 : 1;
} catch (error) {
  console.log(`The engines could not be played: ${sentence(error)}`);
  process.exitCode = 1;
}
