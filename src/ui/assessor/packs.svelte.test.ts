/**
 * Owns proof of how many files at once are checked and listed. The check behind it is the real one, of files that are no packs: what a pack
 * needs to be run again stands in no page's environment (tests/e2e/assess.spec.ts checks packs).
 */
import { describe, expect, it } from 'vitest';
import type { VerifyDeps } from '../../evidence/verdict/verify.ts';
import { verify } from '../../evidence/verdict/verify.ts';
import { type Checks, Packs } from './packs.svelte.ts';

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
      const verdict = await verify(new Uint8Array(await file.arrayBuffer()), {} as VerifyDeps);
      now -= 1;
      return verdict;
    },
    close() {
      told.closed += 1;
    },
  };
  return told;
}
const file = (name: string, bytes: BlobPart): File => new File([bytes], name, { type: 'application/pdf' });

describe('files that an assessor drops', () => {
  it('are checked one at a time in their order, and what checking needed is given back once', async () => {
    const told = checks();
    const packs = new Packs(told);
    await packs.add([file('letter.pdf', 'Dear Sir'), file('empty.pdf', ''), file('half.pdf', '%PDF-1.7')]);
    expect(told.asked).toEqual(['letter.pdf', 'empty.pdf', 'half.pdf']);
    expect(packs.all.map(({ verdict }) => verdict?.kind)).toEqual(['not a pack', 'not a pack', 'not a pack']);
    expect(packs.all.every(({ verdict, copy }) => verdict?.says.endsWith('.') && copy === undefined)).toBe(true);
    expect(packs.done).toBe(3);
    expect([told.atOnce, told.closed]).toEqual([1, 1]);
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
});
