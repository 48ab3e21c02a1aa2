/**
 * Owns reading the figures that a page has kept on its device, straight from IndexedDB.
 * Must never write there.
 */
import type { FigureRecord } from '../../desk/api.ts';
import type { PictureDigest } from '../../evidence/picture/digest.ts';
import type { Screen } from './screen.ts';

export interface KeptFigure {
  step: number;
  width: number;
  height: number;
  /** Frozen; the picture is still to come. */
  waiting: boolean;
  drawn: boolean;
}

export interface KeptPicture {
  png: Buffer;
  digest: PictureDigest | undefined;
}

/** The figures in order of steps, and the picture of one that is asked for; bytes come over as base64, which is all that gets through. */
const read = (page: Screen, pictured?: number) =>
  page.evaluate(async (wanted) => {
    const figures = await new Promise<FigureRecord[]>((resolve, reject) => {
      const opening = indexedDB.open('resourcer');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const store = opening.result;
        const asking: IDBRequest<FigureRecord[]> = store.transaction('figure').objectStore('figure').getAll();
        asking.onerror = () => reject(asking.error);
        asking.onsuccess = () => {
          store.close();
          resolve(asking.result);
        };
      };
    });
    const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const { png, digest } = figures.find(({ step }) => step === wanted) ?? {};
    return {
      kept: figures.map(({ step, width, height, frozen, png }): KeptFigure => {
        return { step, width, height, waiting: frozen !== null && png === null, drawn: png !== null };
      }),
      picture: png && { png: base64(png), digest: digest && { ...digest, changes: base64(digest.changes) } },
    };
  }, pictured);

/** Without the pictures, so that asking costs the page next to nothing. */
export const keptFigures = async (page: Screen): Promise<KeptFigure[]> => (await read(page)).kept;

/** Undefined when the step's figure has none (yet). */
async function pictureOf(page: Screen, step: number): Promise<KeptPicture | undefined> {
  const { picture } = await read(page, step);
  if (!picture) return undefined;
  const bytes = (base64: string) => Buffer.from(base64, 'base64');
  const { png, digest } = picture;
  return { png: bytes(png), digest: digest && { ...digest, changes: new Uint8Array(bytes(digest.changes)) } };
}

const LONGEST_MS = 30_000;
const PAUSE_MS = 250;

/** The last of `count` figures, once it is drawn. @throws Error when that takes too long, or it never will be */
export async function lastDrawn(page: Screen, count: number): Promise<KeptFigure & KeptPicture> {
  for (let waited = 0; waited < LONGEST_MS; waited += PAUSE_MS) {
    const figures = await keptFigures(page);
    const last = figures.at(-1);
    if (figures.length >= count && last && !last.waiting) {
      const picture = await pictureOf(page, last.step);
      if (!picture) throw new Error('A figure was kept without a picture.');
      return { ...last, ...picture };
    }
    await page.waitForTimeout(PAUSE_MS);
  }
  throw new Error('A figure was not drawn within 30 seconds.');
}
