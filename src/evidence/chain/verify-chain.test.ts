/** Owns proof that a chain is put into order, and that whatever is wrong with it is named at its link and at no other. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { AGREED, aChain, aKey, aPackFile, arrived, iqaBy, pinned, signedBy } from '../../../tests/builders/signed.ts';
import { canonical } from '../../engine/kernel/json.ts';
import { BEGINS } from './file-parts.ts';
import { iqaContentSchema } from './iqa.ts';
import type { SigningKey } from './key.ts';
import { keyContentSchema, writeKeyFile } from './key-file.ts';
import type { Arrived, Chains } from './link.ts';
import type { Pin } from './pins.ts';
import { CHAIN_WORDS, sayChain } from './say-chain.ts';
import { fingerprintOf } from './sign.ts';
import { verifyChain } from './verify-chain.ts';

const contents = { decision: z.unknown(), iqa: iqaContentSchema, key: keyContentSchema };
const file = (name: string, text: string) => arrived(name, text, contents);

let assessor: SigningKey;
let iqa: SigningKey;
let pins: Pin[];
let texts: Record<string, string>;
let all: Arrived[];
const ORDER = ['1-pack.pdf', '2-decision.jws', '3-pack.pdf', '4-decision.jws', '5-iqa.jws'];

beforeAll(async () => {
  [assessor, iqa] = [await aKey(), await aKey()];
  pins = [await pinned('Northfield', assessor), await pinned('Northfield IQA', iqa)];
  const chain = await aChain(assessor, iqa);
  texts = chain.files;
  all = [...chain.packs, ...(await Promise.all(Object.entries(texts).map(([name, text]) => file(name, text))))];
});

const namesIn = ({ chains }: Chains) => chains.map(({ links }) => links.map(({ name }) => name));
/** "2-decision.jws changed", for every fault. */
const faultsIn = ({ chains }: Chains) =>
  chains.flatMap(({ links }) => links.flatMap(({ name, faults }) => faults.map(({ what }) => `${name} ${what}`)));
const without = (name: string) => all.filter((each) => each.name !== name);
const instead = (one: Arrived) => [...without(one.name), one];

describe('a chain', () => {
  it('is put into order, whole, with whose key signed what', () => {
    const { chains } = verifyChain(all, pins);
    expect(chains).toHaveLength(1);
    expect(chains[0]).toMatchObject({ kind: 'whole' });
    expect(chains[0] && sayChain(chains[0])).toBe(
      'All 5 files stand as they were made; every key in the chain is pinned here.',
    );
    expect(chains[0]?.links.map(({ name, answersFile }) => [name, answersFile])).toEqual(
      ORDER.map((name, i) => [name, ORDER[i - 1] ?? null]),
    );
    expect(chains[0]?.links[1]?.signedWith).toBe('Signed with the key of “Northfield”, which is pinned here.');
  });

  it('is the same in whatever order its files come', async () => {
    const expected = verifyChain(all, pins);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (files) => {
        expect(verifyChain(files, pins)).toEqual(expected);
      }),
    );
  });

  it('names any one changed character of a signed file at its link', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(texts)),
        fc.nat(),
        fc.constantFrom(...'AZaz09-_. {é'),
        async (name, where, char) => {
          const text = texts[name] ?? '';
          const place = where % text.length;
          fc.pre(text[place] !== char);
          const changed = await file(name, text.slice(0, place) + char + text.slice(place + 1));
          const faults = faultsIn(verifyChain(instead(changed), pins));
          // Its first letters say that it is a file of this product at all.
          const says = place < BEGINS.length ? ['changed', 'unread'] : ['changed'];
          expect(says.map((what) => `${name} ${what}`)).toContain(faults[0]);
          // Nothing but what answers the changed one is told beside it.
          const next = ORDER[ORDER.indexOf(name) + 1];
          expect(faults.slice(1)).toEqual(next ? [`${next} missing`] : []);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keeps a changed link in its place where it can still be read, and says so at what answers it', async () => {
    const text = texts['2-decision.jws'] ?? '';
    const [head, , signature] = text.split('.');
    const [, payload] = (await signedBy(assessor, fingerprintOf('other'), 10)).split('.');
    for (const changed of [`${text.slice(0, -2)}AA`, `${head}.${payload}.${signature}`].filter(
      (each) => each !== text,
    )) {
      const { chains } = verifyChain(instead(await file('2-decision.jws', changed)), pins);
      const last = chains.at(-1)?.links ?? [];
      expect(last.find(({ name }) => name === '3-pack.pdf')?.faults).toEqual([
        { what: 'missing', says: expect.stringContaining('“2-decision.jws”, which is not as it was') },
      ]);
    }
  });

  it('names an altered pack at its link, in the words of its own check, whether or not it can be read', () => {
    const altered = { ...aPackFile('3-pack.pdf', 11, fingerprintOf(texts['2-decision.jws'] ?? ''), false) };
    const found = verifyChain(instead(altered), pins);
    expect(namesIn(found)).toEqual([ORDER]);
    expect(faultsIn(found)).toEqual(['3-pack.pdf changed']);
    expect(found.chains[0]?.links[2]?.faults[0]?.says).toBe('This pack is not as it was made.');
    const unread: Arrived = { name: '1-pack.pdf', is: 'pack', sound: false, says: 'No pack.', pack: undefined };
    expect(namesIn(verifyChain(instead(unread), pins))).toEqual([ORDER]);
    expect(faultsIn(verifyChain(instead(unread), pins))).toEqual(['1-pack.pdf changed', '2-decision.jws missing']);
  });

  it.each([0, 1, 2, 3])('names what answers a link that was left out (%i)', (left) => {
    const found = verifyChain(without(ORDER[left] ?? ''), pins);
    expect(faultsIn(found)).toEqual([`${ORDER[left + 1]} missing`]);
    expect(found.chains.at(-1)?.links[0]?.faults[0]?.says).toMatch(/not among these \(fingerprint [0-9a-f]{12}…\)/);
  });

  it('cannot know of a last link that is not there', () => {
    expect(faultsIn(verifyChain(without('5-iqa.jws'), pins))).toEqual([]);
  });

  it('names a link that was signed with another key, and does not call it false', async () => {
    const foreign = await aKey();
    const fingerprint = fingerprintOf(texts['4-decision.jws'] ?? '');
    const found = verifyChain(instead(await file('5-iqa.jws', await iqaBy(foreign, fingerprint, 13))), pins);
    expect(faultsIn(found)).toEqual(['5-iqa.jws key']);
    expect(found.chains[0]?.kind).toBe('not pinned');
    expect(CHAIN_WORDS['not pinned']).toBe('CHAIN WHOLE, A KEY IS NOT PINNED');
    expect(found.chains[0] && sayChain(found.chains[0])).toMatch(/key of “5-iqa\.jws”; that does not make it false\.$/);
  });

  it('with a link signed anew by a stranger names that link, and what answered the one before', async () => {
    const foreign = await aKey();
    const again = await signedBy(foreign, aPackFile('3-pack.pdf', 11).pack?.fingerprint ?? null, 12, { overall: 'z' });
    expect(faultsIn(verifyChain(instead(await file('4-decision.jws', again)), pins))).toEqual([
      '4-decision.jws key',
      '5-iqa.jws missing',
    ]);
  });

  it('whose links were put into another order is named where they do not answer what they may', async () => {
    const first = aPackFile('1-pack.pdf', 9);
    // IQA before the decision, which then answers it: each is signed by its own key.
    const early = await iqaBy(iqa, first.pack?.fingerprint ?? null, 10);
    const late = await signedBy(assessor, fingerprintOf(early), 11);
    const found = verifyChain([first, await file('2-iqa.jws', early), await file('3-decision.jws', late)], pins);
    expect(faultsIn(found)).toEqual(['2-iqa.jws order']);
    const began = verifyChain([await file('2-iqa.jws', await iqaBy(iqa, null, 10))], pins);
    expect(faultsIn(began)).toEqual(['2-iqa.jws order']);
    expect(began.chains[0]?.links[0]?.faults[0]?.says).toMatch(/this one answers nothing\.$/);
  });

  it('names both of two that answer the same file, and passes over the same file under two names', async () => {
    const other = await signedBy(assessor, aPackFile('1-pack.pdf', 9).pack?.fingerprint ?? null, 14, { overall: 'z' });
    const found = verifyChain([...all, await file('6-decision.jws', other)], pins);
    expect(faultsIn(found).sort()).toEqual(['2-decision.jws twice', '6-decision.jws twice']);
    const same = verifyChain([...all, await file('copy.jws', texts['2-decision.jws'] ?? '')], pins);
    expect(faultsIn(same)).toEqual([]);
    expect(same.chains[0]?.links[1]?.notes).toEqual(['“copy.jws” is the same file once more.']);
  });

  it('says of a pack that came in two files that it is the same pack, and not that the files are the same', () => {
    // A clean copy, or the pack in one file with its record: other bytes, the same data.
    const copy = { ...aPackFile('1-pack.pdf', 9), name: 'copy.pdf' };
    const found = verifyChain([...all, copy], pins);
    expect(faultsIn(found)).toEqual([]);
    expect(found.chains[0]?.links[0]?.notes).toEqual([
      '“copy.pdf” holds the same pack once more: its data are the same, its pages need not be.',
    ]);
  });

  it('lets a decision be answered by IQA and by the next pack, and be changed by a later one', async () => {
    const back = texts['2-decision.jws'] ?? '';
    const sampled = await iqaBy(iqa, fingerprintOf(back), 10, {
      ...AGREED,
      outcome: 'action required',
      actions: [{ says: 'Say which criterion.', by: '2026-12-04' }],
    });
    const after = await signedBy(assessor, fingerprintOf(sampled), 11, { overall: 'again' });
    const found = verifyChain([...all, await file('a.jws', sampled), await file('b.jws', after)], pins);
    expect(faultsIn(found)).toEqual([]);
    expect(namesIn(found)).toEqual([['1-pack.pdf', '2-decision.jws', 'a.jws', 'b.jws', ...ORDER.slice(2)]]);
  });

  it('names a decision that nobody has signed, in its place, and lets what answers it stand', async () => {
    const text = canonical({
      ...{ kind: 'decision', format: 1, answers: aPackFile('1-pack.pdf', 9).pack?.fingerprint ?? null },
      ...{ by: 'Ama Boateng', at: '2026-11-26T10:00:00.000+00:00', content: {} },
    });
    const next = aPackFile('3-pack.pdf', 11, fingerprintOf(text));
    const found = verifyChain([aPackFile('1-pack.pdf', 9), await file('2_decision.txt', text), next], pins);
    expect(namesIn(found)).toEqual([['1-pack.pdf', '2_decision.txt', '3-pack.pdf']]);
    expect(faultsIn(found)).toEqual(['2_decision.txt unsigned']);
  });

  it('goes round no circle, though a pack may claim any fingerprint', () => {
    const [a, b] = [aPackFile('a.pdf', 9), aPackFile('b.pdf', 10)];
    const circle = [a, b].map((pack, i, both) => ({
      ...pack,
      sound: false,
      pack: pack.pack && { ...pack.pack, answers: both[1 - i]?.pack?.fingerprint ?? null },
    }));
    expect(faultsIn(verifyChain(circle, pins))).toContain('a.pdf order');
    expect(namesIn(verifyChain(circle, pins))).toEqual([['a.pdf', 'b.pdf']]);
  });

  it('says what may be asked: clocks that do not agree, and IQA on a decision of one’s own', async () => {
    const pack = aPackFile('1.pdf', 20);
    const decision = await signedBy(assessor, pack.pack?.fingerprint ?? null, 10);
    const own = {
      kind: 'iqa',
      answers: fingerprintOf(decision),
      by: 'ama boateng',
      at: '2026-11-26T11:00:00.000+00:00',
      content: AGREED,
    } as const;
    const { signFile } = await import('./sign.ts');
    const found = verifyChain(
      [pack, await file('2.jws', decision), await file('3.jws', await signFile(own, assessor))],
      pins,
    );
    expect(found.chains[0]?.links.map(({ notes }) => notes)).toEqual([
      [],
      [expect.stringContaining('earlier than “1.pdf”')],
      ['ama boateng signed the decision and what IQA says of it. IQA is somebody else’s.'],
    ]);
    expect(found.chains[0]?.kind).toBe('whole');
  });

  it('says of IQA under another name with the very key of the decision that it is to be somebody else’s', async () => {
    const pack = aPackFile('1.pdf', 9);
    const decision = await signedBy(assessor, pack.pack?.fingerprint ?? null, 10);
    const same = await iqaBy(assessor, fingerprintOf(decision), 11);
    const { chains } = verifyChain([pack, await file('2.jws', decision), await file('3.jws', same)], pins);
    expect(chains[0]?.links[2]?.notes).toEqual([
      'One key signs both the decision and what IQA says of it. IQA is somebody else’s.',
    ]);
    expect(chains[0]?.kind).toBe('whole');
  });

  it('takes a public half among the files for a key and not for a link', async () => {
    const key = await file(
      'northfield.jws',
      await writeKeyFile('Northfield', '2026-11-26T08:00:00.000+00:00', assessor),
    );
    const { keys, chains } = verifyChain([...all, key], pins);
    expect(keys).toMatchObject([{ name: 'northfield.jws', by: 'Northfield', key: pins[0]?.key }]);
    expect(chains[0]?.links).toHaveLength(5);
  });
});

it('says nothing of packs that passed to nobody, and names no more than three where thousands answer one', async () => {
  expect(verifyChain([aPackFile('a.pdf', 9), aPackFile('b.pdf', 9)], pins).chains).toEqual([]);
  const decision = await signedBy(assessor, aPackFile('1.pdf', 9).pack?.fingerprint ?? null, 10);
  const many = Array.from({ length: 3000 }, (_, i) => aPackFile(`next-${i}.pdf`, 11, fingerprintOf(decision)));
  const found = verifyChain([aPackFile('1.pdf', 9), await file('2.jws', decision), ...many], pins);
  expect(found.chains[0]?.links.at(-1)?.faults).toEqual([
    {
      what: 'twice',
      says: '“next-0.pdf”, “next-1.pdf”, “next-10.pdf” and 2996 more answer the same file. Ask which one counts.',
    },
  ]);
});
