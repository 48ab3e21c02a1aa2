/**
 * Owns the list of frozen files: what each is, by which versions it was made, and its hash. Read by the tests and by the guard.
 * Must never lose a line once `released` is true; guard.mjs looks at every commit since.
 */
import { readFileSync } from 'node:fs';

export interface FrozenPack {
  file: string;
  sha256: string;
  engine: number;
  /** The last link of the log's chain, and the hash of what the CRM held at the end. */
  head: string;
  state: string;
}
export interface Manifest {
  /** From the first release on files are only ever added. */
  released: boolean;
  packs: FrozenPack[];
}

export const frozenFile = (name: string): URL => new URL(name, import.meta.url);
export const readManifest = (): Manifest => JSON.parse(readFileSync(frozenFile('manifest.json'), 'utf8')) as Manifest;

/** What the sentences of each frozen pack are in the words of the day on which they were pinned. Not frozen: pinned anew with new labels. */
export interface Sentences {
  wording: string;
  packs: Readonly<Record<string, string>>;
}
export const readSentences = (): Sentences =>
  JSON.parse(readFileSync(frozenFile('sentences.json'), 'utf8')) as Sentences;
