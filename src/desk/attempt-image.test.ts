/**
 * Owns proof that an image never gives another attempt than its log does: it is used when it fits to the letter, else dropped.
 * Must never weaken what an image is held against; the log is run again for real.
 */
import { describe, expect, it } from 'vitest';
import { partOf } from '../../tests/builders/cases-of.ts';
import { at, kept, type Tab, tab, task, working } from '../../tests/builders/desk.ts';
import { ENGINE } from '../engine/run/version.ts';
import { imageOf } from './attempt-image.ts';
import type { DeskDeps } from './attempt-service.ts';
import { makeLocalStore } from './local-store.ts';
import type { KeptImage } from './store.ts';

/** Tabs whose images are made when the test says so. */
function making() {
  let due: (() => Promise<void>)[] = [];
  const later: DeskDeps['later'] = (work) => void due.push(work);
  const settle = async () => {
    const now = due;
    due = [];
    for (const work of now) await work();
  };
  return { later, settle };
}
/** An attempt of some steps, closed; its image holds all of them, or those of the first half. */
async function imaged(steps = 6): Promise<Tab & { over: Partial<DeskDeps>; settle: () => Promise<void> }> {
  const { later, settle } = making();
  const made = await working({ later });
  for (let step = 2; step <= steps; step += 1)
    await made.desk.do('add-task', { ...task(step), title: step === 3 ? 'Done' : 'Ring' }, at(step));
  await settle();
  return { ...made, settle, over: { later } };
}
const imageIn = async ({ store }: Tab): Promise<KeptImage> => {
  const image = await store.get('image', 'a-1');
  if (!image) throw new Error('There is no image.');
  return image;
};
/** What a screen and a pack get of the attempt when another tab opens it. */
async function openedIn({ store, locks }: Tab, over: Partial<DeskDeps> = {}) {
  const { desk } = tab(store, locks, over);
  const opened = await desk.open('a-1');
  const facts = {
    opened,
    tasks: 'view' in opened && (await desk.query('tasks', {})),
    entries: 'view' in opened && (await desk.entries()),
    figures: 'view' in opened && (await desk.figureSteps()),
    hash: 'view' in opened && (await desk.summary()).stateHash,
  };
  await desk.close();
  return facts;
}
/** The same, by the log alone. */
const byTheLog = (from: Tab) => openedIn(from, { code: undefined });

describe('an attempt with an image', () => {
  it('opens from it as it opens from its log: in the same state, with the same steps', async () => {
    const from = await imaged();
    await from.desk.close();
    expect((await imageIn(from)).log).toHaveLength(6);
    expect(await openedIn(from)).toEqual(await byTheLog(from));
  });

  it('runs only the steps after it', async () => {
    const from = await imaged();
    await from.desk.do('show-help', { goal: 'none', level: 'nudge' }, at(7));
    await from.desk.close();
    const told: number[] = [];
    const { desk } = tab(from.store, from.locks);
    expect(await desk.open('a-1', false, (step) => told.push(step))).toMatchObject({ view: { step: 7 } });
    expect(await desk.query('tasks', {})).toEqual((await byTheLogOf(from)).tasks);
    expect((await desk.do('add-task', task(1), at(8))).entry.step).toBe(8);
    await desk.close();
  });
  const byTheLogOf = (from: Tab) => {
    const { store } = from;
    return openedIn({ ...tab(store), store });
  };

  it('has a new one when enough steps were done since, and not before', async () => {
    const from = await imaged();
    for (let step = 7; step <= 25; step += 1)
      await from.desk.do('show-help', { goal: 'none', level: 'nudge' }, at(step));
    await from.settle();
    expect((await imageIn(from)).log).toHaveLength(6);
    await from.desk.do('show-help', { goal: 'none', level: 'nudge' }, at(26));
    await from.settle();
    expect((await imageIn(from)).log).toHaveLength(26);
  });

  it('loses it when it is removed, and an image that was under way does not come after it', async () => {
    const from = await imaged();
    const shelf = makeLocalStore(async () => from.store);
    await shelf.removeAttempt('a-1');
    expect(await from.store.count('image')).toBe(0);
    const late = await imaged();
    const { store } = late;
    await store.delete('image', 'a-1');
    const { later, settle } = making();
    await late.desk.close();
    const again = tab(store, late.locks, { later });
    await again.desk.open('a-1');
    await makeLocalStore(async () => store).removeAttempt('a-1');
    await settle();
    expect(await store.count('image')).toBe(0);
  });

  it('makes none where another tab has taken over, or this one only looks', async () => {
    const from = await imaged();
    await from.store.delete('image', 'a-1');
    const [looking, taking] = [making(), making()];
    const looker = tab(from.store, from.locks, { later: looking.later });
    await looker.desk.look('a-1');
    await looking.settle();
    expect(await from.store.count('image')).toBe(0);
    const taker = tab(from.store, from.locks, { later: taking.later });
    await taker.desk.open('a-1', true);
    await tab(from.store, from.locks).desk.open('a-1', true);
    await taking.settle();
    expect(await from.store.count('image')).toBe(0);
  });

  it('loses no step that is done while its log is run again for a pack', async () => {
    const from = await imaged();
    await from.desk.close();
    const { desk } = tab(from.store, from.locks);
    await desk.open('a-1');
    const [facts, { entry }] = await Promise.all([desk.summary(), desk.do('add-task', task(9), at(7))]);
    expect([facts.log.length, entry.step]).toEqual([6, 7]);
    expect(await desk.entries()).toHaveLength(7);
    expect((await desk.do('add-task', task(10), at(8))).entry.step).toBe(8);
    await desk.close();
  });

  it('makes its pack from the log alone: an image that was made to lie changes nothing that leaves the building', async () => {
    const from = await imaged();
    await from.desk.close();
    const honest = await byTheLog(from);
    const other = await imageIn(await imaged(3));
    const { log, memory, figureSteps } = await imageIn(from);
    const entries = (await from.store.getAll('entry')).map(({ entry }) => entry);
    const lie = { database: other.database, log, memory };
    await from.store.put('image', await imageOf('a-1', 'this', kept, entries, lie, figureSteps));
    const { desk } = tab(from.store, from.locks);
    await desk.open('a-1');
    expect(await desk.query('tasks', {})).not.toEqual(honest.tasks);
    const summary = await desk.summary();
    expect([summary.stateHash, summary.log]).toEqual([honest.hash, honest.entries]);
  });
});

describe('an image is dropped, and the log run instead, when', () => {
  const half = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes.slice(0, bytes.length / 2));
  const flipped = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(bytes, (byte, i) => (i === bytes.length - 100 ? byte ^ 1 : byte));
  const damages: [string, (image: KeptImage) => unknown][] = [
    ['a bit of it has turned', (image) => ({ ...image, database: flipped(image.database) })],
    ['it is cut off', (image) => ({ ...image, database: half(image.database) })],
    ['it is empty', (image) => ({ ...image, database: new Uint8Array() })],
    [
      'one of its steps says something else',
      (image) => ({ ...image, log: image.log.map((e) => ({ ...e, says: 'No' })) }),
    ],
    ['it holds more steps than the log', (image) => ({ ...image, log: [...image.log, ...image.log] })],
    ['its figures are others', (image) => ({ ...image, figureSteps: [1] })],
    ['it has no steps at all', ({ log: _, ...image }) => image],
    ['something else stands in its place', () => ({ attempt: 'a-1', database: 'none' })],
  ];
  it.each(partOf(damages))('%s', async (_, damage) => {
    const from = await imaged();
    await from.desk.close();
    const honest = await byTheLog(from);
    await from.store.put('image', damage(await imageIn(from)) as KeptImage);
    expect(await openedIn(from)).toEqual(honest);
    expect(await from.store.count('image')).toBe(0);
  });

  it('other software made it', async () => {
    const from = await imaged();
    await from.desk.close();
    expect(await openedIn(from, { code: 'that' })).toEqual(await byTheLog(from));
    expect(await from.store.count('image')).toBe(0);
  });

  it('the scenario kept for the attempt is another', async () => {
    const from = await imaged();
    await from.desk.close();
    await from.store.put('scenario', { ...kept, hash: 'b'.repeat(64) }, 'a-1');
    expect(await openedIn(from)).toMatchObject({ opened: { fault: { kind: 'damaged' } } });
  });

  it('the engine kept for the attempt is not known here', async () => {
    const from = await imaged();
    await from.desk.close();
    await from.store.put('scenario', { ...kept, engine: ENGINE + 1 }, 'a-1');
    expect(await openedIn(from)).toMatchObject({ opened: { fault: { kind: 'damaged' } } });
  });

  it('a step of the log was changed since: what the log says decides, and it is said to be damaged', async () => {
    const from = await imaged();
    await from.desk.close();
    const row = await from.store.get('entry', ['a-1', 3]);
    if (row) {
      const command = { ...row.entry.command, input: { ...row.entry.command.input, title: 'Done' } };
      await from.store.put('entry', { ...row, entry: { ...row.entry, command: { ...command, at: at(59) } } });
    }
    expect(await openedIn(from)).toMatchObject({
      opened: { fault: { kind: 'damaged', says: expect.stringContaining('from step 3 on') } },
    });
  });
});
