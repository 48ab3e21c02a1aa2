/**
 * Owns a real browser at a fixture page, served with the content security policy of the app.
 * Must never leave a server, a browser or a folder behind: whoever opens it closes it.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ssim } from 'ssim.js';
import { build } from 'vite';
import { startChromium } from '../../src/tools/player/browser.ts';
import { decodePng, type Pixels } from './decode-png.ts';
import { pages } from './fixture/pages.ts';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self'; connect-src 'self'";
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const DOT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="teal"/></svg>';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FONTS = here('../../node_modules/@fontsource/atkinson-hyperlegible-next/files/');

export interface Station {
  /** A page that has loaded its fonts; `complaints` fills with violations and errors. */
  open: (path: string, options?: BrowserContextOptions) => Promise<{ page: Page; complaints: string[] }>;
  close: () => Promise<void>;
}

export async function openStation(): Promise<Station> {
  const folder = await mkdtemp(join(tmpdir(), 'capture-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: here('fixture/'),
    base: '/',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: here('fixture/entry.ts'), output: { entryFileNames: 'entry.js' } },
    },
  });
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    try {
      const body = pages[path] ?? (await file(path, folder));
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html; charset=utf-8');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await startChromium();
  return {
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1100, height: 700 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(origin + path);
      await page.waitForFunction(() => 'capture' in window);
      await page.evaluate(() => document.fonts.ready);
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

function file(path: string, folder: string): Promise<Buffer> | string {
  if (path === '/dot.svg' || path === '/favicon.ico') return DOT;
  if (path.endsWith('.css')) return readFile(here(`fixture/${basename(path)}`));
  const font = /^\/font\/(latin|latin-ext)\.woff2$/.exec(path)?.[1];
  if (font) return readFile(`${FONTS}atkinson-hyperlegible-next-${font}-400-normal.woff2`);
  return readFile(path.startsWith('/assets/') ? join(folder, 'assets', basename(path)) : join(folder, basename(path)));
}

/** The workplace as the browser itself pictures it. */
export const photograph = async (page: Page): Promise<Pixels> =>
  decodePng(await page.locator('#workplace').screenshot());

/** 1 when the same; pictures of another size are not alike at all. */
export function likeness(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return 0;
  return ssim(a as unknown as ImageData, b as unknown as ImageData).mssim;
}
