/** Owns reading what the product keeps on the device, past the screens: for what no screen shows in so many words. Never writes. */
import type { Page } from '@playwright/test';

export interface KeptFigure {
  step: number;
  drawn: boolean;
  /** The picture's file, in base64; '' when it is not drawn. */
  png: string;
}

/** The figures of every attempt on the device, by step. */
export const keptFigures = (page: Page): Promise<KeptFigure[]> =>
  page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const store = await wait(indexedDB.open('resourcer'));
    const all: { step: number; png: Uint8Array | null }[] = await wait(
      store.transaction('figure').objectStore('figure').getAll(),
    );
    store.close();
    return all.map(({ step, png }) => ({ step, drawn: png !== null, png: png ? base64(png) : '' }));
  });
