/**
 * Owns measuring what a page's main thread works: time on the processor between two moments, and its longest task.
 * Must never take the clock for it: on a busy machine the clock also counts the waiting.
 */
import type { Browser, Page } from 'playwright-core';

/** Milliseconds on the processor. `script`, `style` and `layout` are parts of `task`. */
export interface Work {
  task: number;
  script: number;
  style: number;
  layout: number;
}
const NAMES = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

/** Gives a function that tells all the work the thread has done so far. */
export async function watchMainThread(page: Page): Promise<() => Promise<Work>> {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await chromium.send('Performance.getMetrics');
    const read = (name: string): number => {
      const found = metrics.find((metric) => metric.name === name);
      if (!found) throw new Error(`This Chromium does not tell ${name}.`);
      return found.value * 1000;
    };
    return { task: read(NAMES.task), script: read(NAMES.script), style: read(NAMES.style), layout: read(NAMES.layout) };
  };
}

export const less = (after: Work, before: Work): Work => ({
  task: after.task - before.task,
  script: after.script - before.script,
  style: after.style - before.style,
  layout: after.layout - before.layout,
});

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds on the processor. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of the page's main thread while `work` runs, in ms on the processor. No other page may be busy. */
export async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await work().catch(async (error: unknown) => {
    await browser.stopTracing();
    throw error;
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const isMain = (event: TraceEvent) => threads.some(({ pid, tid }) => pid === event.pid && tid === event.tid);
  const tasks = traceEvents.filter(
    (event) => /(^|::)RunTask$/.test(event.name) && event.tdur !== undefined && isMain(event),
  );
  if (tasks.length === 0) throw new Error('Chromium’s trace holds no tasks.');
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}
