/**
 * Owns proof that what is kept on a device comes through a new version of the store.
 * Must never stand in for IndexedDB by anything that forgets; fake-indexeddb is the whole specification.
 */
import { expect, it } from 'vitest';
import { newDevice } from '../../tests/builders/desk.ts';
import { openStore, STEPS, type StoreStep } from './store.ts';

const learner = { name: 'Ellis Okafor', employer: '', centre: '', number: '' };

it('what is kept on a device goes through every step of the store that came since, and none twice', async () => {
  const first = await newDevice();
  await first.put('learner', learner, 'me');
  first.close();
  const ran: string[] = [];
  const next: StoreStep = async (_, change) => {
    ran.push('next');
    const kept = await change.objectStore('learner').get('me');
    if (kept) await change.objectStore('learner').put({ ...kept, centre: 'Aire Valley College' }, 'me');
  };
  const last: StoreStep = () => void ran.push('last');

  const second = await openStore([...STEPS, next]);
  expect(await second.get('learner', 'me')).toEqual({ ...learner, centre: 'Aire Valley College' });
  second.close();
  const third = await openStore([...STEPS, next, last]);
  third.close();

  expect(ran).toEqual(['next', 'last']);
});
