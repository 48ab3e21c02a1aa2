/**
 * Owns getting the file that a page makes for saving, in browsers whose downloads the driver does not tell of.
 * Must never change what is in the file.
 */
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { SavedFile } from '../player/screen.ts';

interface LiveQuery {
  evaluate<T, A>(work: (given: A) => T | Promise<T>, given: A): Promise<T>;
}
type WithFile = Window & { caughtFile?: Blob };

/** The next PDF of which the page makes an address. @throws Error when none comes in time */
export async function nextFile(page: LiveQuery, timeout: number): Promise<SavedFile> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob && file.type === 'application/pdf') (window as WithFile).caughtFile = file;
      return make(file);
    };
  }, null);
  const isThere = () => page.evaluate(() => Boolean((window as WithFile).caughtFile), null);
  for (const end = Date.now() + timeout; !(await isThere()); await pause(200))
    if (Date.now() > end) throw new Error('No file was saved.');
  const base64 = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
        reader.onerror = () => reject(reader.error);
        reader.readAsDataURL((window as WithFile).caughtFile ?? new Blob());
      }),
    null,
  );
  return { saveAs: async (path) => writeFileSync(path, Buffer.from(base64, 'base64')) };
}
