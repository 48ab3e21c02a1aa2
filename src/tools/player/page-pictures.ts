/** Owns drawing a PDF's pages as PNGs, with pdf.js in Chromium: no program of the machine is needed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

const HOST = 'http://pages.invalid';

/** One PNG for each page. `scale` 1 is 72 dots an inch. */
export async function pagePictures(browser: Browser, pdf: Uint8Array, scale: number): Promise<Buffer[]> {
  const page = await browser.newPage();
  const reader = readFileSync(fileURLToPath(import.meta.resolve('unpdf/pdfjs')));
  await page.route(`${HOST}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/pdfjs.mjs') return route.fulfill({ contentType: 'text/javascript', body: reader });
    if (path === '/pack.pdf') return route.fulfill({ contentType: 'application/pdf', body: Buffer.from(pdf) });
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Pages</title>' });
  });
  await page.goto(`${HOST}/`);
  const drawn = await page.evaluate(async (wanted) => {
    const pdfjs = await import(/* @vite-ignore */ `${location.origin}/pdfjs.mjs`);
    const data = new Uint8Array(await (await fetch('/pack.pdf')).arrayBuffer());
    const file = await pdfjs.getDocument({ data, useSystemFonts: false }).promise;
    const urls: string[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const sheet = await file.getPage(number);
      const viewport = sheet.getViewport({ scale: wanted });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
      urls.push(canvas.toDataURL('image/png'));
    }
    return urls;
  }, scale);
  await page.close();
  return drawn.map((url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}
