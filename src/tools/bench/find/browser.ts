/**
 * Owns a page with the bench's worker in it, built from the product's own engine and served from a folder of its own.
 * Must never leave a server, a browser or a folder behind.
 */
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { startChromium } from '../../player/browser.ts';
import { serve } from '../../serve.mjs';
import type { Asked } from './asked.ts';
import type { Scanned } from './scan.ts';
import type { Statement } from './statement.ts';
import type { Questions } from './worker.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface Bench {
  version: string;
  /** A worker with the database of that file, which lies in the folder. */
  open(file: string): Promise<void>;
  lists(): Promise<Statement[]>;
  questions(): Promise<Questions>;
  /** Milliseconds by the clock in the worker: of the statements, or of the whole question; once, of so many times. */
  time(name: Asked, times: number, whole?: boolean): Promise<number>;
  /** Milliseconds on the processor that the page's process has spent so far, its worker with it. */
  processor(): Promise<number>;
  /** The words typed letter by letter: milliseconds from the last key until the page that it asks for stands there. */
  type(into: 'search' | 'boolean', words: string): Promise<number>;
  /** The scan for duplicates, with every statement of it; then those statements alone. */
  scan(): Promise<Scanned>;
  replayScan(): Promise<void>;
  scanWhole(): Promise<void>;
  /** The whole scan by the clock, and how long the page takes to answer a press meanwhile. */
  answersWhileScanning(): Promise<{ ms: number; answers: { middle: number; most: number } }>;
  /** Ends the worker, with its memory. */
  shut(): Promise<void>;
  close(): Promise<void>;
}

/** A quick typist. */
const KEY_MS = 120;

type WithAsk = Window & { ask(name: string, given: unknown): Promise<unknown>; worker?: Worker };

export async function openBench(folder: string, port: number): Promise<Bench> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: here('.'),
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      rollupOptions: { input: here('worker.ts'), output: { entryFileNames: 'worker.js' } },
    },
  });
  await copyFile(
    here('../../../../node_modules/sql.js/dist/sql-wasm-browser.wasm'),
    join(folder, 'sql-wasm-browser.wasm'),
  );
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Bench</title>');
  const server = await serve(folder, port);
  const browser = await startChromium();
  const chromium = await browser.newBrowserCDPSession();
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`http://127.0.0.1:${port}/`);
  const ask = <T>(name: string, given?: unknown): Promise<T> =>
    page.evaluate(
      ([asked, with_]) => (window as unknown as WithAsk).ask(String(asked), with_),
      [name, given],
    ) as Promise<T>;
  return {
    version: browser.version(),
    open: async (file) => {
      await startWorker(page);
      await ask<void>('open', `/${file}`);
    },
    lists: () => ask<Statement[]>('lists'),
    questions: () => ask<Questions>('questions'),
    time: (name, times, whole = false) => ask<number>('time', { name, times, whole }),
    processor: async () => {
      const { processInfo } = await chromium.send('SystemInfo.getProcessInfo');
      const spent = processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => 1000 * cpuTime);
      return spent.reduce((sum, ms) => sum + ms, 0);
    },
    type: (into, words) => page.evaluate(typeWords, { into, words, gap: KEY_MS }),
    scan: () => ask<Scanned>('scan'),
    replayScan: () => ask<void>('scanAgain'),
    scanWhole: () => ask<void>('scanWhole'),
    answersWhileScanning: () => page.evaluate(pressWhileScanning),
    shut: () => page.evaluate(() => (window as unknown as WithAsk).worker?.terminate()),
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** In the page: every key asks, as on the screen, and what comes is drawn as lines; the last answer is the one that counts. */
async function typeWords({ into, words, gap }: { into: string; words: string; gap: number }): Promise<number> {
  const { ask } = window as unknown as WithAsk;
  const draw = (lines: Record<string, unknown>[]): void => {
    const items = lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = Object.values(line).join(' · ');
      return item;
    });
    document.body.replaceChildren(...items);
  };
  let last = Promise.resolve();
  let begun = 0;
  for (let length = 1; length <= words.length; length += 1) {
    if (length > 1) await new Promise((resolve) => setTimeout(resolve, gap));
    begun = performance.now();
    last = ask('typed', { [into]: words.slice(0, length) }).then((lines) => draw(lines as Record<string, unknown>[]));
  }
  await last;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - begun;
}

/** In the page: a press every so often, which draws a list anew, until the scan in the worker is done. */
async function pressWhileScanning(): Promise<{ ms: number; answers: { middle: number; most: number } }> {
  const { ask } = window as unknown as WithAsk;
  const button = document.createElement('button');
  const list = document.createElement('ul');
  document.body.replaceChildren(button, list);
  button.addEventListener('click', () => {
    const items = Array.from({ length: 50 }, (_, at) => {
      const item = document.createElement('li');
      item.textContent = `Candidate ${at} · ${performance.now()}`;
      return item;
    });
    list.replaceChildren(...items);
  });
  const begun = performance.now();
  let ended = 0;
  const scan = ask('scanWhole', undefined).then(() => {
    ended = performance.now();
  });
  const times: number[] = [];
  while (ended === 0) {
    const due = performance.now() + 30;
    await new Promise((resolve) => setTimeout(resolve, 30));
    button.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    times.push(performance.now() - due);
  }
  await scan;
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { ms: ended - begun, answers: { middle: at(0.5), most: at(0.95) } };
}

const startWorker = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const worker = new Worker('/worker.js', { type: 'module' });
    let last = 0;
    const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
    worker.onmessage = ({ data: { id, value, error } }) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(error));
      else asked?.resolve(value);
    };
    Object.assign(window, {
      worker,
      ask: (name: string, given: unknown) =>
        new Promise((resolve, reject) => {
          last += 1;
          waiting.set(last, { resolve, reject });
          worker.postMessage({ id: last, name, given });
        }),
    });
  });
