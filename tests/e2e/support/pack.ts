/** Owns reading a downloaded pack as its assessor would: the verdict, and what stands on its pages. */
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import type { Verdict } from '../../../src/evidence/verdict/verdict.ts';
import { verify } from '../../../src/evidence/verdict/verify.ts';
import { verifyMeans } from '../../../src/tools/verify/means.ts';
import { textOfPages } from '../../pdf/words.ts';

export interface ReadPack {
  verdict: Verdict;
  /** All pages, spaces drawn together. */
  text: string;
}

export async function readPack(download: Download): Promise<ReadPack> {
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const verdict = await verify(bytes, await verifyMeans());
  return { verdict, text: (await textOfPages(bytes)).join(' ') };
}

/** As it is given to a field for files. */
export const asFile = (name: string, bytes: Uint8Array) => ({
  ...{ name, mimeType: 'application/pdf' },
  buffer: Buffer.from(bytes),
});
