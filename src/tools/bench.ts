/**
 * Owns `npm run bench`, `npm run bench -- engine` for the measures that need no site, `npm run bench -- find` for those of finding and matching, `npm run bench -- duplicates` for the scan: the measures one after another on the built site, a table, and test-results/bench.json.
 * Exit 0 also when a goal is missed; 1 when something could not be measured. No time is ever asserted, only compared within the run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeAgency } from '../engine/agency/index.ts';
import { loadSqlite } from '../engine/crm/db.ts';
import type { Scenario } from '../engine/scenario/instance.ts';
import type { ScenarioFile } from '../engine/scenario/schema.ts';
import type { PackInput } from '../evidence/pdf/index.ts';
import { bytesToUse } from './bench/bytes.ts';
import { packInput } from './bench/content.ts';
import { drawnFigures } from './bench/drawn-figures.ts';
import { eraseCost } from './bench/engine/erase-cost.ts';
import { replayGrowth } from './bench/engine/replay-growth.ts';
import { sizeCost } from './bench/engine/size-cost.ts';
import { stepTo } from './bench/engine/step-to.ts';
import { duplicatesCost } from './bench/find/duplicates-cost.ts';
import { findCost } from './bench/find/find-cost.ts';
import { likeness, type RealFigure } from './bench/likeness.ts';
import { type Found, reached, table } from './bench/line.ts';
import { openingCost } from './bench/opening-cost.ts';
import { packCost } from './bench/pack-cost.ts';
import { replayCost } from './bench/replay-cost.ts';
import { saveCost } from './bench/save-cost.ts';
import { openSite, SLUG } from './bench/site.ts';
import { verdictCost } from './bench/verdict-cost.ts';
import { givenPort } from './given.mjs';
import { scenarioOf } from './player/scenario-of.ts';
import { verifyMeans } from './verify/means.ts';

/** A short attempt, and a long one. */
const FIGURES = [12, 57] as const;
const folder = fileURLToPath(new URL('../../test-results/', import.meta.url));

const founds: Found[] = [];
const failures: string[] = [];

/** Runs one measure; what cannot be measured does not keep the others from it. */
async function measure(what: string, work: () => Promise<Found>): Promise<void> {
  console.error(`${what} …`);
  try {
    founds.push(await work());
  } catch (error) {
    failures.push(`${what}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

/** A record of the agency that can be worked on. */
function activeCandidate({ agency, today }: Scenario): string {
  const found = makeAgency({ ...agency, today }).candidate?.find((row) => row.state === 'Active');
  if (!found) throw new Error('The agency has no candidate.');
  return found.id;
}

async function bench(): Promise<string> {
  let figures: RealFigure[] = [];
  const site = await openSite(givenPort(4391));
  const { file, scenario } = site;
  try {
    const candidate = activeCandidate(scenario);
    await measure('Bytes to the first usable CRM', () => bytesToUse(site));
    await measure('Opening the desk', () => openingCost(site));
    await measure('Figures against screenshots', async () => {
      const compared = await likeness(site, candidate);
      figures = compared.figures;
      return compared.found;
    });
    await measure('Recording’s cost to a save', () => saveCost(site, candidate));
  } finally {
    await site.close();
  }
  const sqlite = await loadSqlite();
  await measure('Making a pack', () => {
    if (figures.length === 0) throw new Error('there are no figures to put in.');
    const [few, many] = FIGURES.map((count) => packInput(sqlite, SLUG, figures, { figures: count })) as [
      PackInput,
      PackInput,
    ];
    return packCost(few, many);
  });
  await engine(file, figures);
  await measure('Finding and matching', () => findCost(givenPort(4391)));
  await measure('Replaying a log', () => replayCost(sqlite, file, packInput(sqlite, SLUG, [], { figures: 0 }).content));
  await measure('Scanning for duplicates', () => duplicatesCost(givenPort(4391)));
  return site.browser.version();
}

/** What a step, a record, a list, an opening, a long log and its pack cost. `figures`: real ones, where a browser took any. */
async function engine(scenario: ScenarioFile, figures: readonly RealFigure[] = []): Promise<void> {
  const sqlite = await loadSqlite();
  await measure('Four sizes of agency', async () => sizeCost(sqlite, scenario));
  await measure('Long logs', () => replayGrowth(sqlite, scenario));
  await measure('Watching an attempt', () => stepTo(sqlite, scenario));
  await measure('Erasing somebody', () => eraseCost(sqlite, scenario));
  await measure('The verdict on a long pack', async () =>
    verdictCost(sqlite, figures.length > 0 ? figures : await drawnFigures(5), await verifyMeans()),
  );
}

function report(chromium: string | null): void {
  const lines = founds.flatMap((found) => found.lines);
  const notes = founds.flatMap((found) => found.notes);
  console.log(`${table(lines)}\n\n${notes.map((note) => `- ${note}`).join('\n')}`);
  for (const failure of failures) console.log(`COULD NOT BE MEASURED: ${failure}`);
  const data = {
    node: process.versions.node,
    chromium,
    lines: lines.map((line) => ({ ...line, measure: line.measure.trim(), reached: reached(line) ?? null })),
    notes,
    failures,
    raw: founds.map(({ raw }) => raw),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}bench.json`, `${JSON.stringify(data, null, 2)}\n`);
}

try {
  if (process.argv[2] === 'engine') {
    await engine(scenarioOf(SLUG).file);
    report(null);
  } else if (process.argv[2] === 'duplicates') {
    const sizes = process.argv.slice(3).map(Number);
    await measure('Scanning for duplicates', () =>
      duplicatesCost(givenPort(4391), sizes.length > 0 ? sizes : undefined),
    );
    report(null);
  } else if (process.argv[2] === 'find') {
    const sizes = process.argv.slice(3).map(Number);
    await measure('Finding and matching', () => findCost(givenPort(4391), sizes.length > 0 ? sizes : undefined));
    report(null);
  } else report(await bench());
  process.exitCode = failures.length > 0 ? 1 : 0;
} catch (error) {
  console.log(`The bench stopped: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 1;
}
