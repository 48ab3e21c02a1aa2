/** Owns proof that no file which quality assurance is given goes unmentioned: each is a line, a decision, or said to be none and why. */
import { beforeAll, describe, expect, it } from 'vitest';
import { aPack, verdictOn } from '../../../../tests/builders/pack.ts';
import { AGREED, aKey, assessed, at, iqaBy, signedBy } from '../../../../tests/builders/signed.ts';
import { canonical } from '../../../engine/kernel/json.ts';
import type { Bundle } from '../../../evidence/bundle/schema.ts';
import { writeKeyFile } from '../../../evidence/chain/key-file.ts';
import type { ArrivedFile } from '../../../evidence/chain/link.ts';
import { fingerprintOf, signFile } from '../../../evidence/chain/sign.ts';
import { fileArrived } from '../../../evidence/verdict/files/arrived.ts';
import { notAPack } from '../../../evidence/verdict/gave-up.ts';
import type { Verdict } from '../../../evidence/verdict/verdict.ts';
import { decisionsIn } from './dropped.ts';
import { sampleLines } from './sample.ts';
import { setAside } from './set-aside.ts';

let bundle: Bundle;
let verdict: Verdict;
let decision: string;
const file = (name: string, text: string) => fileArrived(name, new TextEncoder().encode(text));
const key = await aKey();
beforeAll(async () => {
  const pack = await aPack();
  bundle = pack.bundle;
  verdict = await verdictOn(pack.bytes);
  decision = await signedBy(key, bundle.fingerprint, 12, assessed(bundle, 'competent'));
});
const aside = (signed: ArrivedFile[], packs: { name: string; verdict?: Verdict }[] = []) =>
  setAside(packs, signed).map(({ name, what, says }) => `${name}: ${what}. ${says}`);

describe('a file that quality assurance does not look at', () => {
  it('is said to be changed where its signature is broken, with whose decision it claims to be', async () => {
    const [head, body, signature = ''] = decision.split('.');
    const forged = await file('b.jws', [head, body, `${signature.slice(0, -6)}AAAAAA`].join('.'));
    expect(aside([await file('a.jws', decision), forged])).toEqual([
      'b.jws: Changed. It says that it is: Decision by Ama Boateng, 26 Nov 2026, 12:00 UTC. Its signature does not fit what is in it: it was changed after it was signed. Ask for the file as it was sent.',
    ]);
  });

  it('is said to be replaced where another decision goes on from it, and so is what IQA said of it', async () => {
    const again = await signedBy(key, bundle.fingerprint, 13, assessed(bundle, 'competent'));
    const about = await iqaBy(await aKey(), fingerprintOf(decision), 14);
    expect(aside([await file('a.jws', decision), await file('b.jws', again), await file('iqa.jws', about)])).toEqual([
      'a.jws: Replaced. “b.jws” goes on from it: all that is said here stands there, and that one counts.',
      expect.stringMatching(
        /^iqa\.jws: About a replaced decision\. .*“b\.jws” goes on from that decision and counts\.$/,
      ),
    ]);
  });

  it('is said to be unsigned, with whom to ask; its signed twin is named where it is here', async () => {
    const content = assessed(bundle, 'competent');
    const text = canonical({
      ...{ kind: 'decision', format: 1, answers: bundle.fingerprint, by: 'Ama Boateng', at: at(12), content },
    });
    const draft = await file('a.json', text);
    expect(aside([draft])).toEqual([
      expect.stringMatching(
        /^a\.json: Not signed\. .*Ask Ama Boateng for the signed file: only such a decision is answered here\.$/,
      ),
    ]);
    expect(aside([draft, await file('b.jws', decision)])).toEqual([
      expect.stringContaining('All that it says stands in “b.jws”, which is signed: that one counts.'),
    ]);
  });

  it('is named for what it is: no file of ours, a key, a plan, what IQA says of a decision that is not here', async () => {
    const plan = {
      ...{ what: 'plan', title: 'Autumn' },
      rows: [{ assessor: 'A', learner: 'B', criteria: ['P2.1'], methods: ['SIM'], by: null, why: '' }],
    };
    const files = [
      await file('letter.jws', 'Dear Sir'),
      await file('key.jws', await writeKeyFile('Northfield', at(8), key)),
      await file('plan.jws', await iqaBy(key, null, 9, plan)),
      await file('iqa.jws', await iqaBy(key, fingerprintOf(decision), 13)),
    ];
    const said = aside(files);
    expect(said).toHaveLength(4);
    expect(said[0]).toMatch(
      /^letter\.jws: Not read\..*Choose the file that the assessor saved; its name ends in \.jws\.$/,
    );
    expect(said[1]).toMatch(/^key\.jws: A key\..*“Northfield”.*Pin it under Keys\.$/);
    expect(said[2]).toMatch(/^plan\.jws: A sampling plan\. “Autumn”, by Iqbal Rahman/);
    expect(said[3]).toMatch(/^iqa\.jws: Its decision is missing\. .*Drop that decision as well\.$/);
    // With its decision it stands there.
    expect(aside([...files.slice(3), await file('d.jws', decision)])).toEqual([]);
  });

  it('is the older one of two words of IQA on a decision; the newer one is shown, whatever order they come in', async () => {
    const d = await file('d.jws', decision);
    const early = await file('early.jws', await iqaBy(key, fingerprintOf(decision), 13));
    const later = { ...AGREED, outcome: 'action required', actions: [{ says: 'Name it.', by: null }] };
    const late = await file('late.jws', await iqaBy(key, fingerprintOf(decision), 14, later));
    for (const files of [
      [d, early, late],
      [late, early, d],
    ]) {
      expect(decisionsIn(files)[0]?.sampled).toMatchObject({ file: 'late.jws', says: { outcome: 'action required' } });
      expect(aside(files)).toEqual([expect.stringMatching(/^early\.jws: An earlier word\. .*“late\.jws”/)]);
    }
  });

  it('is a copy of one that is here', async () => {
    const twice = [await file('d.jws', decision), await file('d (1).jws', decision)];
    expect(
      aside(twice, [
        { name: 'a.pdf', verdict },
        { name: 'b.pdf', verdict },
      ]),
    ).toEqual([
      'd (1).jws: Here already. It is the same file as “d.jws”.',
      'b.pdf: Here already. It holds the same pack as “a.pdf”.',
    ]);
    const both = [
      { name: 'a.pdf', verdict },
      { name: 'b.pdf', verdict },
    ];
    expect(sampleLines(both, [])).toHaveLength(sampleLines(both.slice(0, 1), []).length);
  });

  it('is a pack that is no evidence, with what came of its check; one that waits is not said to be anything', () => {
    const packs = [
      { name: 'waits.pdf' },
      { name: 'letter.pdf', verdict: notAPack('This is not a PDF.') },
      { name: 'forged.pdf', verdict: { ...verdict, kind: 'altered' as const, says: 'It was altered.' } },
      { name: 'draft.pdf', verdict: { ...verdict, kind: 'draft' as const, says: 'A draft.' } },
    ];
    expect(aside([], packs)).toEqual([
      expect.stringMatching(/^letter\.pdf: Not a pack\. This is not a PDF\.$/),
      expect.stringMatching(/^forged\.pdf: Altered or not reproducible\. It was altered\. .*“Check and judge”/),
      expect.stringMatching(/^draft\.pdf: Draft scenario\. A draft\. /),
    ]);
  });

  it('is said to be signed in a newer form, and how it can be read', async () => {
    const newer = await signFile({ kind: 'iqa', answers: null, by: 'Ann', at: at(9), content: { what: 'new' } }, key);
    expect(aside([await file('n.jws', newer)])).toEqual([
      expect.stringMatching(/^n\.jws: Not read\. It says that it is: IQA by Ann.*Reload the page/),
    ]);
  });
});
