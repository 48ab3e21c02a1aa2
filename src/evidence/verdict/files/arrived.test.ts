/** Owns proof of files as they come in: what is taken for one that passes between people, and that a decision which goes on from another is no second one. */
import { beforeAll, describe, expect, it } from 'vitest';
import { aPack } from '../../../../tests/builders/pack.ts';
import { aKey, aPackFile, assessed, at, pinned, signedBy } from '../../../../tests/builders/signed.ts';
import { canonical } from '../../../engine/kernel/json.ts';
import { append } from '../../assessment/append.ts';
import type { Bundle } from '../../bundle/schema.ts';
import type { SigningKey } from '../../chain/key.ts';
import { fingerprintOf } from '../../chain/sign.ts';
import { verifyChain } from '../../chain/verify-chain.ts';
import { fileArrived, isBetweenPeople, packArrived } from './arrived.ts';

let bundle: Bundle;
let key: SigningKey;
beforeAll(async () => {
  ({ bundle } = await aPack());
  key = await aKey();
});
const bytes = (text: string) => new TextEncoder().encode(text);
const pack = () =>
  packArrived('pack.pdf', {
    ...{ kind: 'as made', says: '' },
    shown: { fingerprint: bundle.fingerprint, learner: 'Łukasz', packedAt: bundle.content.attempt.packedAt } as never,
  });
const later = { at: '2026-11-27T09:00:00.000+00:00', by: 'Ama Boateng' };

async function two(first: unknown, second: unknown) {
  const files = [
    await fileArrived('1.jws', bytes(await signedBy(key, bundle.fingerprint, 12, first))),
    await fileArrived('2.jws', bytes(await signedBy(key, bundle.fingerprint, 13, second))),
  ];
  const { chains } = verifyChain([pack(), ...files], [await pinned('Northfield', key)]);
  return chains[0]?.links.map(({ name, faults, notes }) => [name, faults.map(({ what }) => what), notes.length]);
}

describe('files that come in', () => {
  it('are told by their name, or by how they begin', async () => {
    const text = await signedBy(key, bundle.fingerprint, 12, assessed(bundle, 'competent'));
    expect(isBetweenPeople('a.jws', bytes('x'))).toBe(true);
    expect(isBetweenPeople('a.pdf', bytes(text))).toBe(true);
    expect(isBetweenPeople('a.json', bytes(canonical({ answers: null })))).toBe(true);
    for (const other of ['%PDF-1.7', '{}', '']) expect(isBetweenPeople('a.pdf', bytes(other))).toBe(false);
  });

  it('a decision that holds all of the one before goes on from it, and is no second answer', async () => {
    const first = assessed(bundle, 'referred back');
    const says = { about: 'overall', decision: 'competent', feedback: '', authority: '', adjustments: '' } as const;
    expect(await two(first, append(first, { ...later, says }))).toEqual([
      ['pack.pdf', [], 0],
      ['1.jws', [], 0],
      ['2.jws', [], 1],
    ]);
  });

  it('two decisions that say other things of one pack both are named', async () => {
    expect(await two(assessed(bundle, 'referred back'), assessed(bundle, 'competent'))).toEqual([
      ['pack.pdf', [], 0],
      ['1.jws', ['twice'], 0],
      ['2.jws', ['twice'], 0],
    ]);
  });

  describe('of one judgement, saved unsigned and signed', () => {
    const unsigned = (content: unknown, hour: number, by = 'Ama Boateng') =>
      canonical({ kind: 'decision', format: 1, answers: bundle.fingerprint, by, at: at(hour), content });
    async function told(files: Record<string, string>, packs = [pack()]) {
      const arrived = await Promise.all(Object.entries(files).map(([name, text]) => fileArrived(name, bytes(text))));
      const { chains } = verifyChain([...packs, ...arrived], [await pinned('Northfield', key)]);
      return {
        kinds: chains.map(({ kind }) => kind),
        links: chains.flatMap(({ links }) => links.map(({ name, faults }) => [name, faults.map(({ what }) => what)])),
        notes: chains.flatMap(({ links }) => links.flatMap(({ notes }) => notes)),
      };
    }
    const overall = { about: 'overall', decision: 'competent', feedback: '', authority: '', adjustments: '' } as const;

    it('the draft is no second answer, and breaks nothing: the signed one says all of it', async () => {
      const said = assessed(bundle, 'competent');
      const signed = await signedBy(key, bundle.fingerprint, 13, said);
      for (const draft of [unsigned(said, 12), unsigned(said, 14)])
        expect(await told({ 'a.json': draft, 'b.jws': signed })).toEqual({
          kinds: ['whole'],
          links: expect.arrayContaining([
            ['a.json', []],
            ['b.jws', []],
          ]),
          notes: ['Nobody has signed it. All that it says stands in “b.jws”, which is signed: that one counts.'],
        });
    });

    it('the draft is never a chain by itself, nor whole, where the pack is not here', async () => {
      const said = assessed(bundle, 'competent');
      const signed = await signedBy(key, bundle.fingerprint, 13, said);
      expect(await told({ 'a.json': unsigned(said, 12), 'b.jws': signed }, [])).toEqual({
        kinds: ['broken'],
        links: [
          ['b.jws', ['missing']],
          ['a.json', []],
        ],
        notes: ['Nobody has signed it. All that it says stands in “b.jws”, which is signed: that one counts.'],
      });
    });

    it('the draft of what was signed with more in it is none either', async () => {
      const said = assessed(bundle, 'referred back');
      const signed = await signedBy(key, bundle.fingerprint, 13, append(said, { ...later, says: overall }));
      expect(await told({ 'a.json': unsigned(said, 12), 'b.jws': signed })).toMatchObject({ kinds: ['whole'] });
    });

    it('what answers the draft answers what is signed', async () => {
      const said = assessed(bundle, 'referred back');
      const draft = unsigned(said, 12);
      const next = { ...aPackFile('next.pdf', 15, fingerprintOf(draft)) };
      const files = [
        await fileArrived('a.json', bytes(draft)),
        await fileArrived('b.jws', bytes(await signedBy(key, bundle.fingerprint, 13, said))),
      ];
      const { chains } = verifyChain([pack(), next, ...files], [await pinned('Northfield', key)]);
      expect(chains.map(({ kind }) => kind)).toEqual(['whole']);
    });

    it('a draft that says more, other things, or says them in another name is named as one that nobody has signed', async () => {
      const said = assessed(bundle, 'competent');
      const signed = await signedBy(key, bundle.fingerprint, 13, said);
      const other = assessed(bundle, 'referred back');
      for (const draft of [
        unsigned(append(said, { ...later, says: overall }), 12),
        unsigned(other, 12),
        unsigned(said, 12, 'Somebody Else'),
      ]) {
        const { kinds, links } = await told({ 'a.json': draft, 'b.jws': signed });
        expect(kinds).toEqual(['broken']);
        expect(links).toContainEqual(['a.json', ['unsigned']]);
        // The signed one is not to blame for what nobody has signed.
        expect(links).toContainEqual(['b.jws', []]);
      }
    });

    it('signed twice with nothing said since is one decision, and is said to be that', async () => {
      const said = assessed(bundle, 'competent');
      const files = {
        'a.jws': await signedBy(key, bundle.fingerprint, 12, said),
        'b.jws': await signedBy(key, bundle.fingerprint, 13, said),
      };
      expect(await told(files)).toMatchObject({
        kinds: ['whole'],
        notes: ['It says what “a.jws” says, signed once more; nothing was said since.'],
      });
    });
  });

  it('bytes that are no text are read as nothing, and never throw', async () => {
    const all = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256);
    expect((await fileArrived('x.jws', all)).read).toMatchObject({ ok: false, error: { why: 'no file' } });
  });
});
