/**
 * Owns finding the attached files of a foreign file, and among them what may be the evidence.
 * Must never go by the file's own trees or names alone: they can lead nowhere, in circles or astray.
 */
import { digestBytes } from '../../../engine/kernel/digest.ts';
import { LONGER } from '../../picture/deflate.ts';
import { unpacked } from './filters.ts';
import { LIMITS, tooMuch, type Work } from './limits.ts';
import type { Objects } from './objects.ts';
import { dictOf, Stream, wordsOf } from './values.ts';

/** What each attached file is called; a file that nothing names is called nothing. */
function attachmentNames(objects: Objects, work: Work): Map<Stream, string> {
  const names = new Map<Stream, string>();
  for (const value of objects.all)
    if (value instanceof Stream && objects.nameAt(value, 'Type') === 'EmbeddedFile') names.set(value, '');
  for (const value of objects.all) {
    const files = dictOf(objects.at(value, 'EF'));
    if (!files) continue;
    const name = wordsOf(objects.at(value, 'UF')) || wordsOf(objects.at(value, 'F'));
    for (const key of files.keys()) {
      const file = objects.at(files, key);
      if (file instanceof Stream && !names.get(file)) names.set(file, name);
    }
  }
  work.spend('attachments', names.size);
  return names;
}

export interface Evidence {
  bytes: Uint8Array;
  /** Whether it goes by the evidence's name. */
  named: boolean;
}

/** What may be the evidence, each once: first what goes by its name. @throws TooMuch */
export async function evidenceIn(objects: Objects, work: Work, evidence: string): Promise<Evidence[]> {
  const names = [...attachmentNames(objects, work)];
  const found = new Map<string, Evidence>();
  for (const [file, name] of [
    ...names.filter(([, called]) => called === evidence),
    ...names.filter(([, called]) => called !== evidence),
  ]) {
    const bytes = unpacked(file, objects, work, LIMITS.evidence);
    if (bytes === LONGER && name === evidence) throw tooMuch('larger evidence');
    const hash = bytes && (await digestBytes(bytes));
    if (hash && bytes !== LONGER && !found.has(hash)) found.set(hash, { bytes, named: name === evidence });
  }
  return [...found.values()];
}
