/**
 * Owns how alike two PNGs are: SSIM by ssim.js, in a page of its own, where the browser itself decodes the pictures.
 * Must never be run in a page of the product.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

const HOST = 'http://likeness.invalid';
/** The browser's build of ssim.js puts this on the window. */
type WithSsim = Window & {
  ssim?: { ssim(a: ImageData, b: ImageData, options?: { downsample: false }): { mssim: number } };
};

export interface Likeness {
  /** As ssim.js does when nothing is said: pictures shrunk to some 256 px first, as the paper has it. 1 when the same. */
  usual: number;
  /** Pixel by pixel, nothing shrunk. */
  full: number;
  sizes: [string, string];
}

export interface Comparer {
  /** `shrink`: how many pixels of `b`, across, go into one of `a`. */
  compare(a: Buffer, b: Buffer, shrink?: number): Promise<Likeness>;
}

export async function openComparer(browser: Browser): Promise<Comparer> {
  const page = await browser.newPage();
  const library = readFileSync(join(dirname(fileURLToPath(import.meta.resolve('ssim.js'))), 'ssim.web.js'));
  const pictures = new Map<string, Buffer>();
  await page.route(`${HOST}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const picture = pictures.get(path);
    if (picture) return route.fulfill({ contentType: 'image/png', body: picture });
    if (path === '/ssim.js') return route.fulfill({ contentType: 'text/javascript', body: library });
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Likeness</title><script src="/ssim.js"></script>',
    });
  });
  await page.goto(`${HOST}/`);
  return {
    async compare(a, b, shrink = 1) {
      pictures.set('/a.png', a).set('/b.png', b);
      return page.evaluate(async (times) => {
        const pixels = async (path: string, by: number): Promise<ImageData> => {
          const bitmap = await createImageBitmap(await (await fetch(path, { cache: 'no-store' })).blob());
          const [width, height] = [Math.round(bitmap.width / by), Math.round(bitmap.height / by)];
          const context = new OffscreenCanvas(width, height).getContext('2d');
          if (!context) throw new Error('No canvas.');
          context.imageSmoothingQuality = 'high';
          context.drawImage(bitmap, 0, 0, width, height);
          return context.getImageData(0, 0, width, height);
        };
        const [one, other] = [await pixels('/a.png', 1), await pixels('/b.png', times)];
        const sizes: [string, string] = [`${one.width} × ${one.height}`, `${other.width} × ${other.height}`];
        const { ssim } = (window as WithSsim).ssim ?? {};
        if (!ssim) throw new Error('ssim.js was not loaded.');
        if (sizes[0] !== sizes[1]) return { usual: 0, full: 0, sizes };
        return { usual: ssim(one, other).mssim, full: ssim(one, other, { downsample: false }).mssim, sizes };
      }, shrink);
    },
  };
}
