/**
 * Owns freezing packs of the current versions: `npm run frozen`. Adds what is missing; before the first release it makes them anew.
 * Pins the sentences of all of them in today's words. Must never touch a frozen file after the release; then a new engine or writer brings new files beside the old.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { hashBytes } from '../../src/engine/kernel/hash.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { wording } from '../../src/engine/run/wording.ts';
import { WRITER } from '../../src/evidence/bundle/names.ts';
import { contentOf, packed } from '../builders/pack.ts';
import { frozenCases } from './cases.ts';
import { type FrozenPack, frozenFile, type Manifest, readManifest } from './manifest.ts';
import { bundleOf, frozenBytes, sentencesOf } from './what-to-raise.ts';

const before: Manifest = existsSync(frozenFile('manifest.json')) ? readManifest() : { released: false, packs: [] };
const packs: FrozenPack[] = before.released ? [...before.packs] : [];
mkdirSync(frozenFile('packs'), { recursive: true });
for (const { name, slug, play } of frozenCases) {
  const file = `packs/${name}.engine-${ENGINE}.writer-${WRITER}.pdf`;
  if (packs.some((pack) => pack.file === file)) continue;
  const run = play();
  const { content, pictures } = await contentOf(run, slug, 2, Number.POSITIVE_INFINITY);
  run.close();
  const { bytes } = await packed(content, pictures);
  writeFileSync(frozenFile(file), bytes);
  const { engine, stateHash: state, log } = content;
  packs.push({ file, sha256: hashBytes(bytes), engine, head: log.at(-1)?.hash ?? '', state });
  console.log(`Frozen: ${file}`);
}
const sentences: Record<string, string> = {};
for (const pack of packs) sentences[pack.file] = sentencesOf((await bundleOf(frozenBytes(pack))).bundle.content);
writeFileSync(
  frozenFile('sentences.json'),
  `${JSON.stringify({ wording: wording(), packs: sentences }, undefined, 2)}\n`,
);
writeFileSync(frozenFile('manifest.json'), `${JSON.stringify({ ...before, packs }, undefined, 2)}\n`);
