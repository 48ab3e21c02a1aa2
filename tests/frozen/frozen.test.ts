/**
 * Owns proof that what has left stays valid: every frozen pack verifies today, and a forgotten version is named.
 * Must never make a pack; these were made once, by the versions in their names.
 */
import { describe, expect, it } from 'vitest';
import { ENGINE, isEngine } from '../../src/engine/run/version.ts';
import { wording } from '../../src/engine/run/wording.ts';
import { WRITER } from '../../src/evidence/bundle/names.ts';
import { isThorough } from '../builders/cases-of.ts';
import { verdictOn } from '../builders/pack.ts';
import { faultsOf, lostSince } from './guard.mjs';
import { readManifest, readSentences } from './manifest.ts';
import { bundleOf, frozenBytes, whatToRaise, writtenAgain } from './what-to-raise.ts';

const { packs } = readManifest();
/** In `npm test` what the first page writer made and what today's makes; those between come with the proofs. */
const checked = isThorough
  ? packs
  : packs.filter(({ file }) => [1, WRITER].some((at) => file.includes(`.writer-${at}.`)));

describe('frozen evidence', () => {
  it.each(checked)('$file verifies, and its log ends where it ended', async (pack) => {
    const bytes = frozenBytes(pack);
    const { bundle } = await bundleOf(bytes);
    expect(whatToRaise(bundle, pack)).toBeUndefined();
    const verdict = await verdictOn(bytes);
    expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
    const isOld = !pack.file.includes(`.writer-${WRITER}.`);
    expect(verdict.notes.some((note) => note.startsWith('An earlier page writer'))).toBe(isOld);
  });

  it.each(packs.filter(({ file }) => file.includes(`.writer-${WRITER}.`)))(
    '$file is written the same again; if not, raise WRITER in src/evidence/bundle/names.ts',
    async (pack) => {
      const bytes = frozenBytes(pack);
      expect(Buffer.compare(await writtenAgain(bytes), bytes)).toBe(0);
    },
  );

  it('has its sentences pinned in the words of today; if not, pin them anew: npm run frozen', () => {
    const pinned = readSentences();
    expect(pinned.wording).toBe(wording());
    expect(Object.keys(pinned.packs).sort()).toEqual(packs.map(({ file }) => file).sort());
  });

  it('there is some for every engine version, with refusals, help, traps and a figure of the learner’s own', async () => {
    const versions = [...Array(ENGINE).keys()].map((index) => index + 1).filter(isEngine);
    for (const version of versions) {
      const made = packs.filter(({ engine }) => engine === version);
      const logs = await Promise.all(made.map(async (pack) => (await bundleOf(frozenBytes(pack))).bundle.content));
      const entries = logs.flatMap(({ log }) => log);
      expect(entries.some(({ outcome }) => outcome === 'refused')).toBe(true);
      expect(entries.some(({ command, outcome }) => command.name === 'show-help' && outcome === 'done')).toBe(true);
      expect(entries.some(({ sprung }) => sprung.length > 0)).toBe(true);
      expect(entries.some(({ righted }) => righted.length > 0)).toBe(true);
      expect(logs.some(({ figures }) => figures.some(({ taken }) => taken === 'by hand'))).toBe(true);
      expect(logs.filter(({ goals }) => goals.every(({ holds }) => holds)).length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the guard of frozen files', () => {
  const pack = { file: 'packs/a.pdf', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' };
  const list = (packs: (typeof pack)[], released = true) => ({ released, packs });
  const abc = () => new TextEncoder().encode('abc');

  it('lets files pass that are as they were', () => expect(faultsOf(list([pack]), abc, ['packs/a.pdf'])).toEqual([]));
  it('names a file that was changed, one that is missing, and one that is on no list', () => {
    expect(faultsOf(list([pack]), () => Uint8Array.of(1), ['packs/a.pdf', 'packs/b.pdf'])).toEqual([
      expect.stringContaining('packs/a.pdf is frozen and was changed'),
      expect.stringContaining('packs/b.pdf is not on the list'),
    ]);
    expect(faultsOf(list([pack]), () => undefined, [])).toEqual([expect.stringContaining('is missing')]);
  });
  it('names what a released list had and today’s has not, also when list and file were changed together', () => {
    expect(lostSince(list([pack]), list([]))).toHaveLength(1);
    expect(lostSince(list([pack]), list([{ ...pack, sha256: '0' }]))).toHaveLength(1);
    expect(lostSince(list([pack]), list([pack, { ...pack, file: 'packs/b.pdf' }]))).toEqual([]);
    expect(lostSince(list([pack], false), list([]))).toEqual([]);
  });
});
