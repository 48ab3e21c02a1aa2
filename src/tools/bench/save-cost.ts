/**
 * Owns the first measure: what recording adds to a save, on the page's main thread, and what drawing a figure costs later.
 * Recording is off where the scenario asks for no figure of the step; nothing in the product knows of it.
 */
import type { Page } from 'playwright-core';
import { keptFigures } from '../player/kept.ts';
import { holdable, holdIdle, releaseIdle } from './idle.ts';
import type { Found } from './line.ts';
import { less, longestTask, type Work, watchMainThread } from './main-thread.ts';
import { median, paired } from './paired.ts';
import { goTo, type Site } from './site.ts';

const STEP = 'update-candidate';
const PAIRS = 21;
const WARM_UPS = 3;
const TRACED = 5;
/** From the key press on: long enough for the step, its figure and the screen. Fixed, so that nothing has to ask the page. */
const WINDOW_MS = 1200;
const MOST_WINDOWS = 20;
const GOAL_MS = 10;

interface Subject {
  page: Page;
  work: () => Promise<Work>;
  saves: number;
}

async function sitDown(site: Site, recording: boolean): Promise<Subject> {
  const { page } = await site.openDesk({
    first: holdable,
    capture: (asked) => asked.filter((item) => recording || !('step' in item) || item.step !== STEP),
  });
  return { page, work: await watchMainThread(page), saves: 0 };
}

/** One save of the profile, measured from the key that sends it. */
async function save(subject: Subject): Promise<Work> {
  const { page, work } = subject;
  subject.saves += 1;
  await page.getByRole('button', { name: 'Edit profile' }).click();
  const field = page.getByRole('main').getByLabel(/^Pay expected/);
  await field.fill(`£${12 + subject.saves}.50 an hour`);
  await field.focus();
  await holdIdle(page);
  const before = await work();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(WINDOW_MS);
  const cost = less(await work(), before);
  if ((await page.getByRole('button', { name: 'Edit profile' }).count()) === 0)
    throw new Error('The save was not done in time.');
  return cost;
}

/** The figure of the last save, drawn: what that costs the main thread. */
async function drawLast(subject: Subject): Promise<Work> {
  const { page, work, saves } = subject;
  const figures = await keptFigures(page);
  if (figures.length !== saves || !figures.at(-1)?.waiting) throw new Error('The save left no frozen figure in time.');
  const before = await work();
  await releaseIdle(page);
  // By the end of the first window it is drawn, unless the machine is very busy.
  for (let windows = 0; windows < MOST_WINDOWS; windows += 1) {
    await page.waitForTimeout(WINDOW_MS);
    if (!(await keptFigures(page)).at(-1)?.waiting) return less(await work(), before);
  }
  throw new Error('A figure was not drawn in time.');
}

/** `candidate`: a record whose profile can be saved. */
export async function saveCost(site: Site, candidate: string): Promise<Found> {
  const [recorded, plain] = [await sitDown(site, true), await sitDown(site, false)];
  for (const { page } of [recorded, plain]) {
    await goTo(page, `#candidates/${candidate}`);
    await page.getByRole('button', { name: 'Edit profile' }).waitFor();
  }
  const drawings: Work[] = [];
  const works = { recorded: [] as Work[], plain: [] as Work[] };
  const found = await paired(
    async () => {
      const cost = await save(recorded);
      drawings.push(await drawLast(recorded));
      works.recorded.push(cost);
      return cost.task;
    },
    async () => {
      const cost = await save(plain);
      await releaseIdle(plain.page);
      if ((await keptFigures(plain.page)).length > 0) throw new Error('Recording could not be turned off.');
      works.plain.push(cost);
      return cost.task;
    },
    { pairs: PAIRS, warmUps: WARM_UPS },
  );
  const longest: { save: number[]; drawing: number[] } = { save: [], drawing: [] };
  for (let i = 0; i < TRACED; i += 1) {
    longest.save.push(await longestTask(site.browser, recorded.page, async () => void (await save(recorded))));
    longest.drawing.push(await longestTask(site.browser, recorded.page, async () => void (await drawLast(recorded))));
  }
  for (const { page } of [recorded, plain]) await page.context().close();
  const drawing = median(drawings.slice(WARM_UPS).map(({ task }) => task));
  return {
    lines: [
      {
        measure: 'Recording adds to a save (main thread)',
        value: found.difference,
        unit: 'ms',
        goal: { most: GOAL_MS },
        digits: 1,
      },
      { measure: '  the save with recording against without', value: found.ratio, unit: '×' },
      { measure: '  a figure drawn later, when idle', value: drawing, unit: 'ms', digits: 1 },
      { measure: '  longest task of that drawing', value: median(longest.drawing), unit: 'ms', digits: 1 },
      { measure: '  longest task of the save with recording', value: median(longest.save), unit: 'ms', digits: 1 },
    ],
    notes: [
      `A save costs ${found.a.toFixed(1)} ms with recording and ${found.b.toFixed(1)} ms without (${parts(works.recorded)}; ${parts(works.plain)}).`,
      `${found.pairs} pairs of saves, half of the differences between ${found.differences.map((ms) => ms.toFixed(1)).join(' and ')} ms. Processor time, not clock.`,
    ],
    raw: { found, works, drawings, longest },
  };
}

/** The middle of the parts that Chromium tells apart. */
function parts(works: readonly Work[]): string {
  const counted = works.slice(WARM_UPS);
  const middle = (part: keyof Work): string => median(counted.map((work) => work[part])).toFixed(1);
  return `script ${middle('script')}, style ${middle('style')}, layout ${middle('layout')}`;
}
