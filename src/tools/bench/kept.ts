/**
 * Owns reading the figures that a page has kept on its device, straight from IndexedDB.
 * Must never write there.
 */
import type { Page } from 'playwright-core';
import type { FigureRecord } from '../../desk/api.ts';

export interface KeptFigure {
  step: number;
  width: number;
  height: number;
  /** Frozen; the picture is still to come. */
  waiting: boolean;
}

/** In order of steps; without the pictures, so that asking costs the page next to nothing. */
export const keptFigures = (page: Page): Promise<KeptFigure[]> =>
  page.evaluate(
    () =>
      new Promise<KeptFigure[]>((resolve, reject) => {
        const opening = indexedDB.open('resourcer');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result;
          const asking: IDBRequest<FigureRecord[]> = store.transaction('figure').objectStore('figure').getAll();
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            store.close();
            resolve(
              asking.result.map(({ step, width, height, frozen, png }) => {
                return { step, width, height, waiting: frozen !== null && png === null };
              }),
            );
          };
        };
      }),
  );

/** The PNG of a step's figure; undefined when it has none (yet). */
async function pictureOf(page: Page, step: number): Promise<Buffer | undefined> {
  const base64 = await page.evaluate(
    (wanted) =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open('resourcer');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result;
          const asking: IDBRequest<FigureRecord[]> = store.transaction('figure').objectStore('figure').getAll();
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            store.close();
            const png = asking.result.find(({ step }) => step === wanted)?.png;
            resolve(png ? btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join('')) : undefined);
          };
        };
      }),
    step,
  );
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}

const LONGEST_MS = 30_000;
const PAUSE_MS = 250;

/** The last of `count` figures, once it is drawn. @throws Error when that takes too long, or it never will be */
export async function lastDrawn(page: Page, count: number): Promise<KeptFigure & { png: Buffer }> {
  for (let waited = 0; waited < LONGEST_MS; waited += PAUSE_MS) {
    const figures = await keptFigures(page);
    const last = figures.at(-1);
    if (figures.length >= count && last && !last.waiting) {
      const png = await pictureOf(page, last.step);
      if (!png) throw new Error('A figure was kept without a picture.');
      return { ...last, png };
    }
    await page.waitForTimeout(PAUSE_MS);
  }
  throw new Error('A figure was not drawn within 30 seconds.');
}
