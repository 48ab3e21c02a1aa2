/**
 * Owns what a frozen pack says of today's code: nothing, or which version somebody forgot to raise.
 * Must never excuse a difference; a frozen file is right, and the code beside it is wrong.
 */
import { readFileSync } from 'node:fs';
import { parseBundle } from '../../src/evidence/bundle/parse.ts';
import type { Bundle } from '../../src/evidence/bundle/schema.ts';
import { readPack, writePack } from '../../src/evidence/pdf/index.ts';
import { replay, sameWords } from '../../src/evidence/replay/replay.ts';
import { fonts } from '../builders/pack.ts';
import { settled } from '../builders/scenario-files.ts';
import { sqlite } from '../builders/sqlite.ts';
import { type FrozenPack, frozenFile } from './manifest.ts';

export const frozenBytes = ({ file }: FrozenPack): Uint8Array => new Uint8Array(readFileSync(frozenFile(file)));

const RULE = (says: string, engine: number) =>
  `A rule of engine ${engine} gives another outcome now. Keep the old rule under its version (kernel/versions.ts) and raise ENGINE in src/engine/run/version.ts. ${says}`;
const WORDS = (says: string) =>
  `A sentence is put otherwise. Raise WORDS in src/engine/run/wording.ts, so that old sentences are not compared with new ones. ${says}`;

/** Undefined when the log gives the same outcome, state and sentences as it did. */
export function whatToRaise({ content }: Bundle, { head, state }: FrozenPack): string | undefined {
  // Without its wording no sentence is compared.
  const outcome = settled(replay(sqlite, { ...content, wording: '' }));
  const { divergence, run } = outcome;
  const ended = { head: run.log.at(-1)?.hash, state: run.stateHash() };
  run.close();
  if (divergence) return RULE(divergence.says, content.engine);
  if (ended.head !== head || ended.state !== state)
    return RULE('The log or the CRM ends otherwise than it did.', content.engine);
  if (!sameWords(content)) return undefined;
  const told = settled(replay(sqlite, content));
  told.run.close();
  return told.divergence && WORDS(told.divergence.says);
}

export async function bundleOf(bytes: Uint8Array): Promise<{ bundle: Bundle; pictures: Map<string, Uint8Array> }> {
  const read = await readPack(bytes);
  if (!read.ok) throw new Error(read.error.says);
  const [evidence] = read.value.evidence;
  const { bundle } = settled(parseBundle(evidence?.bytes ?? new Uint8Array()));
  const pictured = bundle.content.figures.flatMap(({ id, picture }) => (picture ? [{ id, picture }] : []));
  const found = await read.value.pictures(pictured.map(({ picture }) => picture));
  if (!found.ok) throw new Error(found.error.says);
  return {
    bundle,
    pictures: new Map(
      pictured.map(({ id, picture }) => [id, found.value.get(picture.pixels)?.png ?? new Uint8Array()]),
    ),
  };
}

export const writtenAgain = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { bundle, pictures } = await bundleOf(bytes);
  return (await writePack({ content: bundle.content, pictures, fonts, packing: 'any' })).bytes;
};
