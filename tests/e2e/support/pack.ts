/** Owns reading a downloaded pack as its assessor would: the verdict, and what stands on its pages. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from '../../../src/evidence/verdict/verdict.ts';
import { verify } from '../../../src/evidence/verdict/verify.ts';
import type { SavedFile } from '../../../src/tools/player/screen.ts';
import { verifyMeans } from '../../../src/tools/verify/means.ts';
import { textOfPages } from '../../pdf/words.ts';

export interface ReadPack {
  verdict: Verdict;
  /** All pages, spaces drawn together. */
  text: string;
}

export async function bytesOf(file: SavedFile): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  try {
    await file.saveAs(join(folder, 'file'));
    return new Uint8Array(readFileSync(join(folder, 'file')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function readPack(file: SavedFile): Promise<ReadPack> {
  const bytes = await bytesOf(file);
  const verdict = await verify(bytes, await verifyMeans());
  return { verdict, text: (await textOfPages(bytes)).join(' ') };
}

/** As it is given to a field for files. */
export const asFile = (name: string, bytes: Uint8Array) => ({
  ...{ name, mimeType: 'application/pdf' },
  buffer: Buffer.from(bytes),
});
