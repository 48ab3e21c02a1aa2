/**
 * Owns proof of how many files at once are checked and listed. The check behind it is the real one, of files that are no packs: what a pack
 * needs to be run again stands in no page's environment (tests/e2e/assess.spec.ts checks packs).
 */
import { describe, expect, it } from 'vitest';
import { aKey } from '../../../tests/builders/signed.ts';
import { writeKeyFile } from '../../evidence/chain/key-file.ts';
import { tookTooLong } from '../../evidence/verdict/gave-up.ts';
import type { VerifyDeps } from '../../evidence/verdict/verify.ts';
import { verify } from '../../evidence/verdict/verify.ts';
import type { CopyOf } from './asked-copy.svelte.ts';
import { Copies } from './copies.ts';
import { type Checks, Packs } from './packs.svelte.ts';

/** A check that finds the same in every file, with a copy of its name. */
function finding(verdict: { kind: 'as made' } & Record<string, unknown>): Checks & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    check: async (file) => {
      asked.push(file.name);
      return {
        verdict: { ...verdict, says: 'It is.', differences: [], reasons: [], notes: [] },
        copy: new Blob([file.name]),
      };
    },
    close: () => undefined,
  };
}

/** The real check, with what was asked of it. */
function checks(): Checks & { asked: string[]; closed: number; atOnce: number } {
  let now = 0;
  const told = {
    asked: [] as string[],
    closed: 0,
    atOnce: 0,
    async check(file: File) {
      told.asked.push(file.name);
      now += 1;
      told.atOnce = Math.max(told.atOnce, now);
      const { copy: _, ...verdict } = await verify(new Uint8Array(await file.arrayBuffer()), {} as VerifyDeps);
      now -= 1;
      return { verdict };
    },
    close() {
      told.closed += 1;
    },
  };
  return told;
}
const textOf = async (asked: Promise<CopyOf>): Promise<string> => {
  const got = await asked;
  return 'copy' in got ? got.copy.text() : got.says;
};
const file = (name: string, bytes: BlobPart): File => new File([bytes], name, { type: 'application/pdf' });

describe('files that an assessor drops', () => {
  it('are checked one at a time in their order, and what checking needed is given back once', async () => {
    const told = checks();
    const packs = new Packs(told);
    await packs.add([file('letter.pdf', 'Dear Sir'), file('empty.pdf', ''), file('half.pdf', '%PDF-1.7')]);
    expect(told.asked).toEqual(['letter.pdf', 'empty.pdf', 'half.pdf']);
    expect(packs.all.map(({ verdict }) => verdict?.kind)).toEqual(['not a pack', 'not a pack', 'not a pack']);
    expect(packs.all.every(({ verdict }) => verdict?.says.endsWith('.'))).toBe(true);
    expect(packs.done).toBe(3);
    await packs.add([
      file(`pack${String.fromCharCode(0x202e)}fdp.exe`, 'x'),
      file('key.pdf', 'eyJhbGciOiJQQkVTMiJ9.a.b.c.d'),
    ]);
    expect(packs.all.slice(3).map(({ name, verdict }) => [name, verdict?.says])).toEqual([
      ['packfdp.exe', expect.stringContaining('not a PDF')],
      ['key.pdf', expect.stringContaining('a key or a signed file, not a PDF')],
    ]);
    expect([told.atOnce, told.closed]).toEqual([1, 2]);
  });

  it('that come while others are checked are checked after them, and one taken off the list meanwhile is not', async () => {
    const told = checks();
    const packs = new Packs(told);
    const first = packs.add([file('a.pdf', 'a'), file('b.pdf', 'b'), file('c.pdf', 'c')]);
    packs.remove(packs.all.find(({ name }) => name === 'b.pdf')?.id ?? 0);
    await packs.add([file('d.pdf', 'd')]);
    await first;
    expect(told.asked).toEqual(['a.pdf', 'c.pdf', 'd.pdf']);
    expect(packs.all.map(({ name, state }) => [name, state])).toEqual([
      ['a.pdf', 'checked'],
      ['c.pdf', 'checked'],
      ['d.pdf', 'checked'],
    ]);
  });

  it('that are signed stand beside the packs, by their name or by how they begin, and none is asked of the check', async () => {
    const told = checks();
    const packs = new Packs(told);
    const text = await writeKeyFile('Northfield College', '2026-11-26T10:04:31.120+00:00', await aKey());
    await packs.add([
      file('a.pdf', 'a'),
      file('key.jws', text),
      file('renamed.pdf', text),
      file('spoilt.jws', text.slice(4)),
    ]);
    expect(told.asked).toEqual(['a.pdf']);
    expect(packs.all.map(({ name }) => name)).toEqual(['a.pdf']);
    expect(packs.signed.all.map(({ name, read }) => [name, read.ok])).toEqual([
      ['key.jws', true],
      ['spoilt.jws', false],
      ['renamed.pdf', true],
    ]);
    const [first] = packs.signed.all;
    if (first) packs.signed.remove(first);
    expect(packs.signed.all).toHaveLength(2);
  });

  it('keep copies within a bound; one that was let go is written again from its file, unless that has changed', async () => {
    const told = finding({ kind: 'as made', shown: { fingerprint: 'f-1' } });
    const packs = new Packs(told, new Copies(10));
    await packs.add([file('a.pdf', 'a'), file('b.pdf', 'b'), file('c.pdf', 'c')]);
    expect(await textOf(packs.copyOf(3))).toBe('c.pdf');
    expect(told.asked).toHaveLength(3);
    expect(await textOf(packs.copyOf(1))).toBe('a.pdf');
    expect(told.asked.slice(3)).toEqual(['a.pdf']);
    const changed = new Packs(
      {
        ...told,
        check: async (one, now) => {
          const came = await told.check(one, now);
          return { ...came, verdict: { ...came.verdict, shown: { fingerprint: `${told.asked.length}` } as never } };
        },
      },
      new Copies(0),
    );
    await changed.add([file('a.pdf', 'a'), file('b.pdf', 'b')]);
    expect(await changed.copyOf(1)).toEqual({ says: expect.stringContaining('moved or changed') });
  });

  it('keep no copy that could not be written again, and it is said why in the words of the check', async () => {
    const told = finding({ kind: 'as made', shown: { fingerprint: 'f-1' } });
    const packs = new Packs(
      {
        ...told,
        check: (one, now) =>
          told.asked.length < 2 ? told.check(one, now) : Promise.resolve({ verdict: tookTooLong(120_000) }),
      },
      new Copies(0),
    );
    await packs.add([file('a.pdf', 'a'), file('b.pdf', 'b')]);
    expect(await packs.copyOf(1)).toEqual({ says: expect.stringContaining('longer than 120 seconds') });
  });

  it('by the thousand are listed in their order, and told some at a time', async () => {
    const packs = new Packs(finding({ kind: 'as made' }));
    const lists = new Set<unknown>();
    const stop = $effect.root(() => {
      $effect(() => {
        lists.add(packs.all);
      });
    });
    await packs.add(Array.from({ length: 2000 }, (_, at) => file(`${at}.pdf`, 'x')));
    stop();
    expect(packs.all.map(({ name, state }) => `${name} ${state}`)).toEqual(
      Array.from({ length: 2000 }, (_, at) => `${at}.pdf checked`),
    );
    expect(lists.size).toBeLessThan(400);
  });
});
