// @ts-check
/**
 * Owns the proof that frozen evidence is add-only: every file as its hash says, none unlisted, and since the release none ever changed.
 * Must never need an installed package. Ends with 1 and a sentence for each file that is not as it was.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const LIST = 'tests/frozen/manifest.json';

/** @typedef {{ file: string, sha256: string }} Pack */
/** @typedef {{ released: boolean, packs: Pack[] }} Manifest */

/** What is wrong with the files beside their list. @param {Manifest} manifest @param {(file: string) => Uint8Array | undefined} read @param {readonly string[]} there */
export function faultsOf(manifest, read, there) {
  const listed = manifest.packs.flatMap(({ file, sha256 }) => {
    const bytes = read(file);
    if (!bytes) return [`${file} is frozen and is missing. Bring it back as it was.`];
    const hash = createHash('sha256').update(bytes).digest('hex');
    return hash === sha256
      ? []
      : [`${file} is frozen and was changed. Bring it back as it was; another pack is another file.`];
  });
  const stray = there.filter((file) => !manifest.packs.some((pack) => pack.file === file));
  return [...listed, ...stray.map((file) => `${file} is not on the list; "npm run frozen" puts packs there.`)];
}

/** What a released list had and today's has not. @param {Manifest} past @param {Manifest} now */
export const lostSince = (past, now) =>
  past.released
    ? past.packs
        .filter((old) => !now.packs.some(({ file, sha256 }) => file === old.file && sha256 === old.sha256))
        .map(({ file }) => `${file} was frozen in an earlier commit and is not on the list as it was then.`)
    : [];

/** Every list that was ever committed; none where there is no git. @returns {Manifest[]} */
function pastLists() {
  const git = (/** @type {string[]} */ ...args) =>
    spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout ?? '';
  return git('log', '--format=%H', '--', 'manifest.json')
    .split('\n')
    .filter(Boolean)
    .flatMap((commit) => {
      try {
        return [JSON.parse(git('show', `${commit}:${LIST}`))];
      } catch {
        return [];
      }
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @type {Manifest} */
  const now = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'));
  const there = readdirSync(`${folder}packs`).map((name) => `packs/${name}`);
  const read = (/** @type {string} */ file) => {
    try {
      return readFileSync(`${folder}${file}`);
    } catch {
      return undefined;
    }
  };
  const past = pastLists();
  const faults = [...faultsOf(now, read, there), ...past.flatMap((list) => lostSince(list, now))];
  if (past.some(({ released }) => released) && !now.released)
    faults.push('The list says that nothing was released, and something was.');
  for (const fault of new Set(faults)) console.error(fault);
  if (faults.length === 0) console.log(`frozen ok: ${now.packs.length} files as they were`);
  process.exit(faults.length === 0 ? 0 : 1);
}
