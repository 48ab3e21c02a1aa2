/**
 * Owns what a frozen pack says of today's code: nothing, or which version somebody forgot to raise.
 * Must never excuse a difference; a frozen file is right, and the code beside it is wrong.
 */
import { readFileSync } from 'node:fs';
import { hashJson } from '../../src/engine/kernel/hash.ts';
import { wording } from '../../src/engine/run/wording.ts';
import { parseBundle } from '../../src/evidence/bundle/parse.ts';
import type { Bundle } from '../../src/evidence/bundle/schema.ts';
import { readPack, writePack } from '../../src/evidence/pdf/index.ts';
import { replay } from '../../src/evidence/replay/replay.ts';
import { fonts } from '../builders/pack.ts';
import { settled } from '../builders/scenario-files.ts';
import { sqlite } from '../builders/sqlite.ts';
import { type FrozenPack, frozenFile, readSentences } from './manifest.ts';

export const frozenBytes = ({ file }: FrozenPack): Uint8Array => new Uint8Array(readFileSync(frozenFile(file)));

const RULE = (says: string, engine: number) =>
  `A rule of engine ${engine} gives another outcome now. Keep the old rule under its version (kernel/versions.ts) and raise ENGINE in src/engine/run/version.ts. ${says}`;
const WORDS = ({ file }: FrozenPack) =>
  `A sentence is put otherwise. Raise WORDS in src/engine/run/wording.ts, and pin the sentences anew (npm run frozen). It is one of ${file}.`;

/** Every sentence that today's run makes of the log, as one hash. */
export function sentencesOf(content: Bundle['content']): string {
  const { run } = settled(replay(sqlite, { ...content, wording: '' }));
  const said = run.log.map(({ says, details, asks, refusals }) => ({ says, details, asks, refusals }));
  run.close();
  return hashJson(said);
}

/** Undefined when the log gives the same outcome and state as it did, and, while the words are those of the pins, the same sentences. */
export function whatToRaise({ content }: Bundle, pack: FrozenPack): string | undefined {
  const { head, state } = pack;
  // Without its wording no sentence is compared.
  const outcome = settled(replay(sqlite, { ...content, wording: '' }));
  const { divergence, run } = outcome;
  const ended = { head: run.log.at(-1)?.hash, state: run.stateHash() };
  run.close();
  if (divergence) return RULE(divergence.says, content.engine);
  if (ended.head !== head || ended.state !== state)
    return RULE('The log or the CRM ends otherwise than it did.', content.engine);
  const pinned = readSentences();
  const same = pinned.wording !== wording() || pinned.packs[pack.file] === sentencesOf(content);
  return same ? undefined : WORDS(pack);
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
