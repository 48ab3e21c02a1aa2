/**
 * Owns proof that a live attempt is kept step by step: what was answered is stored, what is stored comes back the same.
 * Must never reach into the desk; it is used as the screens use it.
 */
import { describe, expect, it } from 'vitest';
import { at, kept, newDevice, storeWith, tab, task, working } from '../../tests/builders/desk.ts';
import { firstBreak } from '../engine/log/chain.ts';
import { ENGINE } from '../engine/run/version.ts';
import { wording } from '../engine/run/wording.ts';
import { ofAttempt } from './store.ts';

describe('a step', () => {
  it('is answered only when its entry is on the disk', async () => {
    const order: string[] = [];
    const device = await newDevice();
    let disk = (): void => {};
    const written = new Promise<void>((resolve) => {
      disk = () => {
        order.push('stored');
        resolve();
      };
    });
    const transaction = (...given: Parameters<typeof device.transaction>) => {
      const real = device.transaction(...given);
      return new Proxy(real, {
        get(target, key) {
          if (key === 'done' && Array.from(given[0]).includes('entry')) return target.done.then(() => written);
          const member: unknown = Reflect.get(target, key);
          return typeof member === 'function' ? member.bind(target) : member;
        },
      });
    };
    const { desk } = tab(storeWith(device, { transaction } as unknown as typeof device));
    await desk.begin('a-scenario', at(0));

    const answer = desk.do('start-work', {}, at(1)).then(() => order.push('answered'));
    // Far more turns than the desk needs when nothing holds it up.
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    disk();
    await answer;

    expect(order).toEqual(['stored', 'answered']);
  });

  it('is stored as it is answered, refusals too, with the line of the attempt', async () => {
    const { desk, store } = await working();
    const done = await desk.do('add-task', task(1), at(2));
    const refused = await desk.do('add-task', task(1), at(3));

    expect([done.entry.outcome, refused.entry.outcome]).toEqual(['done', 'refused']);
    expect((await store.getAll('entry', ofAttempt('a-1'))).map(({ entry }) => entry)).toEqual(await desk.entries());
    expect(await store.get('attempt', 'a-1')).toEqual(refused.view.attempt);
    expect(refused.view.attempt).toMatchObject({
      step: 3,
      lastAt: at(3),
      phase: 'working',
      shown: ['P2.1'],
      towards: [],
    });
  });

  it('moves the view: goals, traps and help as they stand now', async () => {
    const { desk } = await working();
    const first = await desk.do('add-task', task(1), at(2));
    expect(first.view.goals).toMatchObject([{ id: 'task-done', holds: true, held: 1, of: 1 }]);
    expect(first.view.traps).toMatchObject([{ id: 'two', sprung: false }]);
    const second = await desk.do('add-task', task(2), at(3));
    expect(second.view.traps).toMatchObject([{ id: 'two', sprung: true }]);
    expect(second.view.goals[0]?.help).toEqual({ told: [], next: null, place: null });
    await desk.do('remove-task', { id: 'TASK-9001', reason: 'Twice' }, at(4));
    const open = await desk.do('remove-task', { id: 'TASK-9002', reason: 'Twice' }, at(5));
    expect(open.view.goals[0]?.help).toMatchObject({ told: [], next: 'nudge' });
    const helped = await desk.do('show-help', { goal: 'task-done', level: 'nudge' }, at(6));
    expect(helped.view.goals[0]?.help).toEqual({
      told: [{ level: 'nudge', says: 'This is a nudge' }],
      next: 'where',
      place: null,
    });
  });

  it('asks for its figure when the scenario wants one', async () => {
    const { desk } = await working();
    expect((await desk.do('add-task', task(1), at(2))).figure).toMatchObject({ caption: 'Add the task “Done”' });
    expect(await desk.do('complete-task', { task: 'TASK-9001' }, at(3))).not.toHaveProperty('figure');
  });

  it('sent at once with others is run and stored in the order they were sent', async () => {
    const { desk, store } = await working();
    const answers = await Promise.all([1, 2, 3, 1].map((number) => desk.do('add-task', task(number), at(2))));
    expect(answers.map(({ entry }) => entry.step)).toEqual([2, 3, 4, 5]);
    expect(answers.map(({ entry }) => entry.outcome)).toEqual(['done', 'done', 'done', 'refused']);
    const log = (await store.getAll('entry', ofAttempt('a-1'))).map(({ entry }) => entry);
    expect(log.map(({ command }) => command.input['id'])).toEqual([
      undefined,
      'TASK-9001',
      'TASK-9002',
      'TASK-9003',
      'TASK-9001',
    ]);
    expect(
      firstBreak({ attempt: 'a-1', scenario: kept.hash, engine: ENGINE, code: '', mode: 'practice' }, log),
    ).toBeUndefined();
  });
});

describe('an attempt', () => {
  it('opens in another tab at the same step with the same view', async () => {
    const first = await working();
    await first.desk.do('add-task', task(1), at(2));
    const left = await first.desk.do('show-help', { goal: 'task-done', level: 'nudge' }, at(3));
    const summary = await first.desk.summary();
    await first.desk.close();

    const second = tab(first.store, first.locks);
    expect(await second.desk.open('a-1')).toEqual({ view: left.view });
    expect(await second.desk.summary()).toEqual(summary);
    expect((await second.desk.do('add-task', task(2), at(4))).entry.step).toBe(4);
  });

  it('with a long log tells how many of its steps have been run again', async () => {
    const first = await working();
    for (let step = 2; step <= 50; step += 1) await first.desk.do('show-help', { goal: 'none', level: 'nudge' }, at(2));
    await first.desk.close();

    const told: [number, number][] = [];
    const second = tab(first.store, first.locks);
    await second.desk.open('a-1', false, (step, of) => told.push([step, of]));
    expect(told).toEqual([
      [20, 50],
      [40, 50],
    ]);
  });

  it('keeps the scenario it was begun with, whatever is published later', async () => {
    const first = await working();
    await first.desk.close();
    const later = { ...kept, scenario: { ...kept.scenario, title: 'A newer one', goals: [] } };
    const second = tab(first.store, first.locks, { fetchScenario: async () => later });
    expect(await second.desk.open('a-1')).toMatchObject({ view: { scenario: { title: 'A scenario' } } });
  });

  it('gives its facts for the pack: scenario, goals, state and log', async () => {
    const { desk } = await working();
    await desk.do('add-task', task(1), at(2));
    expect(await desk.summary()).toEqual({
      engine: ENGINE,
      wording: wording(),
      scenario: { slug: 'a-scenario', version: 1, title: 'A scenario', text: kept.text, hash: kept.hash },
      agency: { name: (await desk.query('overview', {})).agency, version: 1, seed: 1 },
      goals: [{ id: 'task-done', says: 'The goal task-done holds', criteria: ['P2.1'], holds: true }],
      traps: [{ id: 'two', says: 'The trap two is sprung' }],
      questions: [],
      rationales: [],
      stateHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      log: await desk.entries(),
    });
  });
});
