/** Owns proof of files as they come in: what is taken for one that passes between people, and that a decision which goes on from another is no second one. */
import { beforeAll, describe, expect, it } from 'vitest';
import { aPack } from '../../../../tests/builders/pack.ts';
import { aKey, assessed, pinned, signedBy } from '../../../../tests/builders/signed.ts';
import { canonical } from '../../../engine/kernel/json.ts';
import { append } from '../../assessment/append.ts';
import type { Bundle } from '../../bundle/schema.ts';
import type { SigningKey } from '../../chain/key.ts';
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

  it('bytes that are no text are read as nothing, and never throw', async () => {
    const all = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256);
    expect((await fileArrived('x.jws', all)).read).toMatchObject({ ok: false, error: { why: 'no file' } });
  });
});
