/**
 * Owns proof that on the device nothing is left of somebody who was erased: the steps before are stored anew with the step, and the image
 * in which the person still was is gone. Opened again, the attempt is the same by its log.
 */
import { expect, it } from 'vitest';
import { at, tab, working } from '../../tests/builders/desk.ts';

it('an erasure rewrites the stored steps and drops the image, with the same stroke', async () => {
  const due: (() => Promise<void>)[] = [];
  const over = { later: (work: () => Promise<void>) => void due.push(work) };
  const settle = async () => {
    for (const work of due.splice(0)) await work();
  };
  const { desk, store, locks } = await working(over);
  const candidate = 'CAND-0001';
  const record = await desk.query('candidate', { id: candidate });
  const name = `${record?.candidate.first_name} ${record?.candidate.last_name}`;
  await desk.do('open-candidate', { candidate }, at(2));
  await desk.do('place-hold', { id: 'HOLD-0901', candidate, reason: `${name} has a claim` }, at(3));
  await desk.do('release-hold', { hold: 'HOLD-0901', reason: 'Settled' }, at(4));
  await settle();
  const stored = async () =>
    JSON.stringify((await store.getAll('entry')).map(({ entry: { command: _, changes: __, ...told } }) => told));
  expect(await stored()).toContain(name);
  expect(await store.get('image', 'a-1')).toBeDefined();

  const { entry, gone } = await desk.do(
    'erase-candidate',
    { candidate, retention_rule: 'R-01', agreed_with: 'STAFF-0006', reason: 'Over' },
    at(5),
  );
  expect(entry.outcome).toBe('done');
  expect(gone).toMatchObject({ step: entry.step, how: 'erased' });
  expect([...(gone?.from ?? [])].flatMap(([step, { about }]) => (about ? [step] : []))).toEqual([2, 3, 4]);
  expect(await stored()).not.toContain(name);
  expect(await store.get('image', 'a-1')).toBeUndefined();
  const here = await desk.entries();
  await desk.close();

  const again = tab(store, locks, over).desk;
  expect(await again.open('a-1')).toMatchObject({ view: { step: entry.step } });
  expect(await again.entries()).toEqual(here);
  await again.close();
});
