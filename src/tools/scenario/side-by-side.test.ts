/** Owns proof that scenarios checked side by side come in their order, and that none is begun for somebody who reads no further. */
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Asked, OneCheck } from './one-check.ts';
import { sideBySide } from './side-by-side.ts';

const MANY = 2000;
const all = Array.from({ length: MANY }, (_, at): Asked => ({ slug: String(at), variants: 1 }));
/** Each takes a turn of the machine; this one fails. */
function checks(failing?: string) {
  const begun: string[] = [];
  const check = async ({ slug }: Asked): Promise<OneCheck> => {
    begun.push(slug);
    await setImmediate();
    if (slug === failing) throw new Error(`“${slug}” cannot be checked.`);
    return { proved: true, lines: [], inFiles: 0, faults: [] };
  };
  return { begun, hire: () => ({ check, leave: () => undefined }) };
}

it('they come in the order in which they were asked for', async () => {
  const came: string[] = [];
  for await (const { slug } of sideBySide(all, checks().hire)) came.push(slug);
  expect(came).toEqual(all.map(({ slug }) => slug));
});

it('none is begun once one has failed, or nobody reads on', async () => {
  const failing = checks('3');
  const reading = (async () => {
    for await (const _ of sideBySide(all, failing.hire));
  })();
  await expect(reading).rejects.toThrow('“3” cannot be checked.');
  const left = checks();
  for await (const { slug } of sideBySide(all, left.hire)) if (slug === '3') break;
  for (const { begun } of [failing, left]) {
    const then = begun.length;
    for (let turn = 0; turn < 10; turn += 1) await setImmediate();
    expect(begun.length).toBe(then);
    expect(then).toBeLessThan(MANY / 2);
  }
});
