/**
 * Owns proof of how a session passes on what is done: in order, one at a time, kept or said not to be.
 * Must never judge what a command means; the engine's tests do.
 */
import { describe, expect, it } from 'vitest';
import { task } from '../../../tests/builders/desk.ts';
import { deskWith, sessionAtWork, turns } from '../../../tests/builders/session.ts';
import { Session } from './session.svelte.ts';

describe('a session', () => {
  it('carries out commands given at once in the order they were given', async () => {
    const { session, desk } = await sessionAtWork();
    const done = await Promise.all([1, 2, 3].map((number) => session.do('add-task', task(number))));
    expect(done.map(({ step, command }) => [step, command.input['id']])).toEqual([
      [2, 'TASK-9001'],
      [3, 'TASK-9002'],
      [4, 'TASK-9003'],
    ]);
    expect(session.entries).toEqual(await desk.entries());
    expect(session.view.step).toBe(4);
  });

  it('is busy until the last of the commands given to it is answered', async () => {
    const { session } = await sessionAtWork();
    expect(session.busy).toBe(false);
    const [first, second] = [session.do('add-task', task(1)), session.do('add-task', task(2))];
    expect(session.busy).toBe(true);
    await first;
    expect(session.busy).toBe(true);
    await second;
    expect(session.busy).toBe(false);
  });

  it('sends a command to the desk only when the picture of the step before it is taken', async () => {
    const { session, reached } = await sessionAtWork();
    const shown = Promise.withResolvers<void>();
    const waiting = session.awaited(shown.promise);
    const first = session.do('add-task', task(1));
    const second = session.do('complete-task', { task: 'TASK-9001' });
    await first;
    await turns();
    expect(reached).toEqual(['add-task']);
    shown.resolve();
    await waiting;
    await second;
    expect(reached).toEqual(['add-task', 'complete-task']);
    expect(session.recorder.figures.map(({ step }) => step)).toEqual([2]);
  });

  it('does not wait for ever for a screen that never comes to rest', async () => {
    const { session } = await sessionAtWork();
    void session.awaited(new Promise(() => undefined));
    await session.do('add-task', task(1));
    const before = performance.now();
    await session.do('complete-task', { task: 'TASK-9001' });
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('goes on waiting for what is still asked when one of the answers has failed', async () => {
    const { session, reached } = await sessionAtWork();
    const shown = Promise.withResolvers<void>();
    const waiting = session.awaited(shown.promise);
    await expect(session.awaited(Promise.reject(new Error('no')))).rejects.toThrow('no');
    await session.do('add-task', task(1));
    const second = session.do('complete-task', { task: 'TASK-9001' });
    await turns();
    expect(reached).toEqual(['add-task']);
    shown.resolve();
    await Promise.all([waiting, second]);
  });

  it('answers a refused command with its entry, which is a step like any other and no fault', async () => {
    const { session } = await sessionAtWork();
    await session.do('add-task', task(1));
    const refused = await session.do('add-task', task(1));
    expect(refused).toMatchObject({ step: 3, outcome: 'refused' });
    expect(session.entries.at(-1)).toBe(refused);
    expect([session.view.step, session.fault]).toEqual([3, null]);
  });

  it('says why a step could not be kept and shows nothing of it, until a later step is kept', async () => {
    const { session, disk } = await sessionAtWork();
    const before = { view: session.view, entries: session.entries };
    disk.full = true;
    await expect(session.do('add-task', task(1))).rejects.toThrow('could not be saved on this device');
    expect(session.fault).toMatch(/^This step could not be saved on this device, so it was not done\./);
    expect({ view: session.view, entries: session.entries }).toEqual(before);
    expect(session.busy).toBe(false);
    disk.full = false;
    expect(await session.do('add-task', task(1))).toMatchObject({ step: 2, outcome: 'done' });
    expect(session.fault).toBeNull();
  });

  it('carries out the commands behind one that could not be kept', async () => {
    const { session, disk } = await sessionAtWork();
    disk.full = true;
    const lost = session.do('add-task', task(1)).catch(() => {
      disk.full = false;
      return 'lost';
    });
    const next = session.do('add-task', task(2));
    expect(await lost).toBe('lost');
    expect(await next).toMatchObject({ step: 2, outcome: 'done' });
  });

  it('opens a record once, however often the same record is asked for', async () => {
    const { session } = await sessionAtWork();
    const [first, second] = (await session.query('candidates', {})).lines;
    const [one, other] = [{ candidate: first?.id ?? '' }, { candidate: second?.id ?? '' }];
    await session.once('open-candidate', one);
    await session.once('open-candidate', one);
    expect(session.entries).toHaveLength(2);
    await session.once('open-candidate', other);
    await session.once('open-candidate', one);
    expect(session.entries.slice(1).map(({ command }) => command.input)).toEqual([one, other]);
    expect(session.last('open-candidate')?.command.input).toEqual(other);
  });

  it('opens again what was refused before, since that is not open', async () => {
    const { session } = await sessionAtWork();
    const nobody = { candidate: 'CAND-9999' };
    await session.once('open-candidate', nobody);
    await session.once('open-candidate', nobody);
    expect(session.entries.slice(1).map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
    expect(session.last('open-candidate')).toBeUndefined();
  });

  it('knows what was opened before the page was loaded again', async () => {
    const { session, desk, localStore } = await sessionAtWork();
    const [first] = (await session.query('candidates', {})).lines;
    const one = { candidate: first?.id ?? '' };
    await session.once('open-candidate', one);
    const again = new Session(desk, localStore, session.view);
    await again.once('open-candidate', one);
    expect(again.entries).toEqual(session.entries);
    expect(again.entries).toHaveLength(2);
  });

  it('keeps each step once when a command is done before the earlier log is here', async () => {
    const { desk, localStore, session } = await sessionAtWork();
    const late = Promise.withResolvers<void>();
    const entries = async () => {
      await late.promise;
      return desk.entries();
    };
    const again = new Session(deskWith(desk, { entries }), localStore, session.view);
    await again.do('add-task', task(1));
    expect(again.entries.map(({ step }) => step)).toEqual([2]);
    late.resolve();
    await again.ready;
    expect(again.entries.map(({ step }) => step)).toEqual([1, 2]);
  });

  it('gives the next free reference of a table, which moves on when a row is made', async () => {
    const { session } = await sessionAtWork();
    const id = await session.nextId('task');
    expect(id).toMatch(/^TASK-\d{4}$/);
    await session.do('add-task', { ...task(1), id });
    expect(await session.nextId('task')).not.toBe(id);
  });
});
