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
  const here = { hired: 0, left: 0 };
  const check = async ({ slug }: Asked): Promise<OneCheck> => {
    begun.push(slug);
    await setImmediate();
    if (slug === failing) throw new Error(`“${slug}” cannot be checked.`);
    return { proved: true, lines: [], inFiles: 0, faults: [] };
  };
  const hire = () => {
    here.hired += 1;
    return {
      check,
      leave: () => {
        here.left += 1;
      },
    };
  };
  return { begun, here, hire };
}

it('they come in the order in which they were asked for, and whoever checked them leaves', async () => {
  const came: string[] = [];
  const { hire, here } = checks();
  for await (const { slug } of sideBySide(all, hire)) came.push(slug);
  expect(came).toEqual(all.map(({ slug }) => slug));
  expect(here.left).toBe(here.hired);
});

it('none is begun once one has failed, or nobody reads on, and whoever checked them leaves', async () => {
  const failing = checks('3');
  const reading = (async () => {
    for await (const _ of sideBySide(all, failing.hire));
  })();
  await expect(reading).rejects.toThrow('“3” cannot be checked.');
  const left = checks();
  for await (const { slug } of sideBySide(all, left.hire)) if (slug === '3') break;
  for (const { begun, here } of [failing, left]) {
    const then = begun.length;
    for (let turn = 0; turn < 10; turn += 1) await setImmediate();
    expect(begun.length).toBe(then);
    expect(then).toBeLessThan(MANY / 2);
    expect(here.hired).toBeGreaterThan(0);
    expect(here.left).toBe(here.hired);
  }
});
