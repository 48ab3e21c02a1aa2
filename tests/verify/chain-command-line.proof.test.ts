/** Owns proof that the assessor's command verifies a whole chain: real packs, real signatures, in lines and as JSON. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SigningKey } from '../../src/evidence/chain/key.ts';
import { writeKeyFile } from '../../src/evidence/chain/key-file.ts';
import { fingerprintOf } from '../../src/evidence/chain/sign.ts';
import { root } from '../../src/tools/set-up/node.mjs';
import { Forger, resealed } from '../builders/forger.ts';
import { aPack, packed } from '../builders/pack.ts';
import { aKey, assessed, at, iqaBy, signedBy } from '../builders/signed.ts';
import { verifier } from '../builders/verifier.ts';

const folder = mkdtempSync(join(tmpdir(), 'chain-'));
let assessor: SigningKey;
const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
beforeAll(async () => {
  assessor = await aKey();
  const iqa = await aKey();
  const first = await aPack();
  const back = await signedBy(assessor, first.bundle.fingerprint, 14, assessed(first.bundle, 'referred back'));
  const { bundle, bytes } = await packed({ ...first.bundle.content, answers: fingerprintOf(back) }, first.pictures);
  const decided = await signedBy(assessor, bundle.fingerprint, 15, assessed(bundle, 'competent'));
  const agreed = await iqaBy(iqa, fingerprintOf(decided), 16);
  for (const name of ['whole', 'changed', 'dropped', 'foreign', 'forged']) {
    mkdirSync(join(folder, name));
    put(`${name}/a-pack.pdf`, first.bytes);
    put(`${name}/b-decision.jws`, back);
    put(`${name}/c-pack.pdf`, bytes);
    if (name !== 'dropped') put(`${name}/d-decision.jws`, decided);
    put(`${name}/e-iqa.jws`, agreed);
  }
  put('changed/b-decision.jws', `${back.slice(0, 400)}${back[400] === 'A' ? 'B' : 'A'}${back.slice(401)}`);
  put(
    'foreign/d-decision.jws',
    await signedBy(await aKey(), bundle.fingerprint, 15, assessed(bundle, 'referred back')),
  );
  const goals = bundle.content.goals.map((goal) => ({ ...goal, holds: false }));
  put('forged/c-pack.pdf', await (await Forger.open(bytes)).attach(resealed({ ...bundle.content, goals })).save());
  put('centre.jws', await writeKeyFile('Northfield College', at(8), assessor));
  put('iqa.jws', await writeKeyFile('Northfield IQA', at(8), iqa));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = verifier(folder);
const KEYS = ['--centre-key', 'centre.jws', '--centre-key', 'iqa.jws'];
/** "e-iqa.jws missing": each fault of each link. */
function faultsIn(name: string) {
  const { status, stdout } = run(name, '--json', ...KEYS);
  const faults = JSON.parse(stdout).chains.flatMap(
    ({ links }: { links: { file: string; faults: { what: string }[] }[] }) =>
      links.flatMap(({ file, faults: all }) => all.map(({ what }) => `${file.slice(name.length + 1)} ${what}`)),
  );
  return { status, faults };
}

describe('verify, of a chain', () => {
  it('leaves with 0 when packs are as made and every link is signed with a key that was named', () => {
    const { status, stdout } = run('whole', ...KEYS);
    expect(stdout).toMatch(
      /\nCHAIN WHOLE\. All 5 files stand as they were made; every key in the chain is pinned here\.\n/,
    );
    const order = [...stdout.matchAll(/^ {2}\d\. .* {2}whole\/(\S+)$/gm)].map(([, name]) => name);
    expect(order).toEqual(['a-pack.pdf', 'b-decision.jws', 'c-pack.pdf', 'd-decision.jws', 'e-iqa.jws']);
    expect(stdout).toContain('Signed with the key of “Northfield College”, which is pinned here.');
    expect(status).toBe(0);
  });

  it('leaves with 7, and calls nothing false, when a key was not named', () => {
    const { status, stdout } = run('whole', '--centre-key', 'centre.jws');
    expect(stdout).toMatch(
      /\nCHAIN WHOLE, A KEY IS NOT PINNED\. .*“whole\/e-iqa\.jws”; that does not make it false\.\n/,
    );
    expect(stdout).toMatch(/\n {5}KEY NOT PINNED\. Signed with a key that is not pinned here/);
    expect(status).toBe(7);
  });

  it.each([
    ['changed', ['b-decision.jws changed', 'c-pack.pdf missing']],
    ['dropped', ['e-iqa.jws missing']],
    ['foreign', ['d-decision.jws key', 'e-iqa.jws missing']],
    ['forged', ['c-pack.pdf changed', 'd-decision.jws missing']],
  ])('names the link of a chain that is %s, and leaves with 6', (name, faults) => {
    expect(faultsIn(name)).toEqual({ status: 6, faults });
  });

  it('tells a signed file by itself, and what it answers that is not there', () => {
    const { status, stdout } = run('whole/b-decision.jws', ...KEYS);
    expect(stdout).toMatch(/^CHAIN BROKEN\. One link does not hold: “whole\/b-decision\.jws”\.\n/);
    expect(stdout).toMatch(/ {5}MISSING\. It answers a file that is not among these/);
    expect(status).toBe(6);
  });

  it('tells what the public half of a key is called, and takes nothing else for one', () => {
    const { status, stdout } = run('centre.jws');
    expect(stdout).toMatch(/^KEY {2}centre\.jws {2}The public half of a key, named “Northfield College”\./);
    expect(status).toBe(0);
    expect(run('whole', '--centre-key', 'whole/b-decision.jws')).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/^“whole\/b-decision\.jws” is a signed file, and not the public half of a key\./),
    });
    expect(run('whole', '--centre-key', 'whole/a-pack.pdf')).toMatchObject({ status: 2 });
    expect(run('whole/a-pack.pdf', '--centre-key', 'none.jws')).toMatchObject({ status: 2 });
  });

  it('prints chains, files and keys in the shape that the guide tells', () => {
    const told = JSON.parse(run('whole', 'centre.jws', '--json', ...KEYS).stdout);
    expect([told.packs.length, told.files.length, told.chains.length, told.keys.length]).toEqual([2, 4, 1, 1]);
    expect(told.chains[0]).toMatchObject({ chain: 'whole', firstWords: 'CHAIN WHOLE' });
    expect(told.files[0]).toMatchObject({
      file: 'whole/b-decision.jws',
      holds: true,
      kind: 'decision',
      by: 'Ama Boateng',
    });
    const guide = readFileSync(join(root, 'content/guides/assessor.md'), 'utf8');
    const shapes = [told, told.files[0], told.chains[0], told.chains[0].links[1], told.keys[0]];
    for (const member of shapes.flatMap((shape) => Object.keys(shape))) expect(guide).toContain(`\`${member}\``);
  });
});
