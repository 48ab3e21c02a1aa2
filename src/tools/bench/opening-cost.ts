/**
 * Owns what it takes to open the desk in the browser, with a log of some length on the device: from the address to a desk that can be
 * used; as a browser that has the files comes to it, from the log alone and from the image that the desk made of it; and on the way back
 * from another page of the site. Must never take a shortcut to the desk: the log is put on the device as the desk itself would have
 * stored it, and the image is the desk's own.
 */
import type { Page } from 'playwright-core';
import { loadSqlite } from '../../engine/crm/db.ts';
import { hashText } from '../../engine/kernel/hash.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { openRun } from '../../engine/run/open.ts';
import { ENGINE } from '../../engine/run/version.ts';
import { PLAYED_AS } from '../player/scenario-of.ts';
import { commandsFor } from './engine/steps.ts';
import type { Found } from './line.ts';
import { median } from './paired.ts';
import type { Site } from './site.ts';

const STEPS = 80;
const ROUNDS = 7;
const GOAL_MS = 1000;
const ATTEMPT = 'bench';

/** What the desk stores of an attempt. */
async function logFor(site: Site): Promise<{ scenario: unknown; hash: string; entries: Entry[] }> {
  const published = await (await fetch(`${site.origin}/scenarios/${site.scenario.slug}.json`)).json();
  const hash = hashText(published.text);
  const beginning = { attempt: ATTEMPT, scenario: hash, engine: ENGINE, code: '', mode: 'practice' as const };
  const opened = openRun(await loadSqlite(), site.file, beginning);
  if (!opened.ok) throw new Error(opened.error[0]?.says);
  const run = opened.value;
  const people = run.query('candidates', {}).lines.map(({ id }) => id);
  const entries = commandsFor(STEPS, people).map((command) => run.do(command).entry);
  run.close();
  return { scenario: { ...published, engine: ENGINE }, hash, entries };
}

async function putOnDevice(page: Page, log: Awaited<ReturnType<typeof logFor>>, title: string): Promise<void> {
  await page.evaluate(
    ({ attempt, scenario, log: text, name }) =>
      new Promise<void>((resolve, reject) => {
        const entries: { command: { at: string } }[] = JSON.parse(text);
        const opening = indexedDB.open('resourcer');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result;
          const change = store.transaction(['attempt', 'scenario', 'entry'], 'readwrite');
          const at = entries[0]?.command.at ?? '';
          change.objectStore('attempt').put({
            id: attempt,
            scenario: '',
            scenarioTitle: name,
            startedAt: at,
            lastAt: at,
            phase: 'working',
            step: entries.length,
            mode: 'practice',
            code: '',
            shown: [],
            towards: [],
            figures: 0,
          });
          change.objectStore('scenario').put(scenario, attempt);
          for (const entry of entries) change.objectStore('entry').put({ attempt, entry });
          change.oncomplete = () => {
            store.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    { attempt: ATTEMPT, scenario: log.scenario, log: JSON.stringify(log.entries), name: title },
  );
}

/** The desk makes its image when the screens have settled. @throws Error when it makes none */
async function withImage(page: Page): Promise<void> {
  for (let look = 0; look < 60; look += 1) {
    if (await hasImage(page)) return;
    await page.waitForTimeout(250);
  }
  throw new Error('The desk made no image of the attempt.');
}

const hasImage = (page: Page): Promise<boolean> =>
  page.evaluate(
    (attempt) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('resourcer');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('image').objectStore('image').count(attempt);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result === 1);
          };
        };
      }),
    ATTEMPT,
  );

/** The next opening has nothing but the log. */
async function withoutImage(page: Page): Promise<void> {
  await page.evaluate(
    (attempt) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('resourcer');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('image', 'readwrite');
          change.objectStore('image').delete(attempt);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    ATTEMPT,
  );
}

async function opened(page: Page, go: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await go();
  await page.getByRole('list', { name: /inbox/i }).getByRole('link').first().waitFor();
  return performance.now() - start;
}

export async function openingCost(site: Site): Promise<Found> {
  const { context, page, player } = await site.open();
  try {
    await player.introduce(PLAYED_AS);
    await putOnDevice(page, await logFor(site), site.scenario.title);
    const address = `${site.origin}/desk/?attempt=${ATTEMPT}`;
    const times = { anew: [] as number[], there: [] as number[], back: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      times.anew.push(await opened(page, () => page.goto(address)));
      await page.goto(`${site.origin}/about/`);
      await withoutImage(page);
    }
    await page.goto(address);
    await withImage(page);
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      times.there.push(await opened(page, () => page.goto(address)));
      await page.goto(`${site.origin}/about/`);
      times.back.push(await opened(page, () => page.goBack()));
    }
    const line = (measure: string, values: readonly number[]) => ({
      measure,
      value: median(values),
      unit: 'ms',
      digits: 0,
    });
    const goal = { most: GOAL_MS };
    return {
      lines: [
        { ...line(`Opening the desk with ${STEPS} steps`, times.there), goal },
        { ...line('  on the way back from another page', times.back), goal },
        line('  the first time, when every step is run', times.anew),
      ],
      notes: [`Openings are the middle of ${ROUNDS}, by the clock, in Chromium, files from the browser’s own store.`],
      raw: times,
    };
  } finally {
    await context.close();
  }
}
