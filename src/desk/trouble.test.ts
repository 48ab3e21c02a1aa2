/**
 * Owns proof that trouble leaves an attempt whole: another tab, damaged storage, another version.
 * Must never lose a step that was answered, or keep one that was not.
 */
import { describe, expect, it } from 'vitest';
import { at, kept, newDevice, tab, task, working } from '../../tests/builders/desk.ts';
import { ENGINE } from '../engine/run/version.ts';
import { ofAttempt, type Store } from './store.ts';

describe('another tab', () => {
  it('is told that the attempt is open elsewhere, and may take it over', async () => {
    const first = await working();
    const second = tab(first.store, first.locks);
    expect(await second.desk.open('a-1')).toMatchObject({ fault: { kind: 'elsewhere' } });
    expect(await second.desk.open('a-1', true)).toMatchObject({ view: { step: 1 } });
  });

  it('that took over is the only one that writes', async () => {
    const first = await working();
    const second = tab(first.store, first.locks);
    await second.desk.open('a-1', true);
    await expect(first.desk.do('add-task', task(1), at(2))).rejects.toThrow(
      'This attempt was taken over by another tab. Nothing more is saved here.',
    );
    expect(await first.store.getAll('entry', ofAttempt('a-1'))).toHaveLength(1);
    expect((await second.desk.do('add-task', task(1), at(3))).entry.step).toBe(2);
  });

  it('may look at it meanwhile: it sees the rows and the steps, takes in what is done since, and can do nothing', async () => {
    const first = await working();
    const second = tab(first.store, first.locks);
    expect(await second.desk.look('a-1')).toMatchObject({ view: { step: 1, phase: 'working' } });
    await first.desk.do('add-task', task(1), at(2));
    expect(await second.desk.catchUp()).toMatchObject({ view: { step: 2 }, entries: [{ step: 2 }] });
    expect(await second.desk.query('tasks', {})).toEqual(await first.desk.query('tasks', {}));
    expect((await second.desk.summary()).stateHash).toBe((await first.desk.summary()).stateHash);
    await expect(second.desk.do('add-task', task(2), at(3))).rejects.toThrow('open for working in another tab');
    expect(await first.store.count('entry')).toBe(2);
    expect((await first.desk.do('add-task', task(2), at(4))).entry.step).toBe(3);
    await second.desk.close();
    expect(first.locks.held).toEqual(['a-1']);
  });

  it('gets an attempt that was closed, or left for another', async () => {
    const first = await working();
    expect(first.locks.held).toEqual(['a-1']);
    await first.desk.begin('a-scenario', at(5));
    expect(first.locks.held).toEqual(['a-2']);
    await first.desk.close();
    expect(first.locks.held).toEqual([]);
  });
});

describe('an attempt cannot be opened', () => {
  it('when it is not on this device', async () => {
    expect(await tab(await newDevice()).desk.open('a-7')).toMatchObject({ fault: { kind: 'unknown' } });
  });

  it('when it was begun with an engine that is not known here, and is not claimed then', async () => {
    const { desk, store, locks } = await working();
    await desk.close();
    await store.put('scenario', { ...kept, engine: ENGINE + 1 }, 'a-1');
    expect(await desk.open('a-1')).toMatchObject({
      fault: { kind: 'damaged', says: expect.stringContaining(`engine ${ENGINE + 1} is needed`) },
    });
    expect(locks.held).toEqual([]);
  });

  it.each<[string, (store: Store) => Promise<unknown>, number]>([
    [
      'a command was changed',
      async (store) => {
        const [, second] = await store.getAll('entry', ofAttempt('a-1'));
        if (second)
          await store.put('entry', {
            ...second,
            entry: { ...second.entry, command: { ...second.entry.command, input: task(7) as never } },
          });
      },
      2,
    ],
    [
      'a hash was changed',
      async (store) => {
        const [, , third] = await store.getAll('entry', ofAttempt('a-1'));
        if (third) await store.put('entry', { ...third, entry: { ...third.entry, hash: '0'.repeat(64) } });
      },
      3,
    ],
    ['a step is missing', (store) => store.delete('entry', ['a-1', 2]), 3],
  ])('when %s, naming the step', async (_, damage, step) => {
    const { desk, store, locks } = await working();
    await desk.do('add-task', task(1), at(2));
    await desk.do('add-task', task(2), at(3));
    await desk.close();
    await damage(store);
    expect(await desk.open('a-1')).toMatchObject({
      fault: { kind: 'damaged', says: expect.stringContaining(`from step ${step} on`) },
    });
    expect(locks.held).toEqual([]);
  });

  it('and then nothing can be done in it', async () => {
    const { desk } = tab(await newDevice());
    await desk.open('a-7');
    await expect(desk.do('start-work', {}, at(1))).rejects.toThrow('No attempt is open.');
    await expect(desk.summary()).rejects.toThrow('No attempt is open.');
  });
});

describe('an attempt cannot be begun', () => {
  it('with a scenario that is not published here; nothing is stored or claimed', async () => {
    const { desk, store, locks } = tab(await newDevice(), undefined, { fetchScenario: async () => undefined });
    expect(await desk.begin('no-such-thing', at(0))).toMatchObject({
      fault: { kind: 'unknown', says: expect.stringContaining('no-such-thing') },
    });
    expect([await store.getAll('attempt'), locks.held]).toEqual([[], []]);
  });

  it('with a scenario that this version cannot play; nothing is stored or claimed', async () => {
    const scenario = { ...kept.scenario, agency: { version: 99, seed: 1 } };
    const { desk, store, locks } = tab(await newDevice(), undefined, {
      fetchScenario: async () => ({ ...kept, scenario }),
    });
    expect(await desk.begin('a-scenario', at(0))).toMatchObject({
      fault: { kind: 'damaged', says: expect.stringContaining('agency 99') },
    });
    expect([await store.getAll('attempt'), locks.held]).toEqual([[], []]);
  });
});
