/**
 * Owns proof of what is kept beside the logs: the learner, attempts, accounts, figures; and that clearing leaves nothing.
 * Must never change a log.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../tests/builders/assessment.ts';
import { at, newDevice, tab, task } from '../../tests/builders/desk.ts';
import type { FigureRecord, KeptReferral, KeptSheet, LocalStore } from './api.ts';
import { makeAssessmentStore } from './assessment-store.ts';
import { EMPTY_ACCOUNT, makeLocalStore } from './local-store.ts';
import type { Store } from './store.ts';

const text = { situation: 'S', task: 'T', action: 'A', result: 'R' };
const figure = (over: Partial<FigureRecord> = {}): FigureRecord => ({
  attempt: 'a-1',
  step: 2,
  taken: 'by the recorder',
  caption: 'Saved',
  ownCaption: null,
  alt: 'Saved',
  criteria: [],
  callouts: [],
  frozen: null,
  png: null,
  width: 10,
  height: 10,
  leftOut: false,
  place: 1,
  ...over,
});

const sheet = (attempt: string, key = 'k'): KeptSheet => ({ attempt, key, css: `/* ${key} */` });

const anAssessment = aBegunAssessment();
const aReferral = (decision: string, when: string): KeptReferral => ({
  ...{ decision, file: '{}', key: null, by: 'Ann', at: when, broughtAt: at(4), referred: ['P2.1'] },
  assessment: anAssessment,
});

let store: Store;
let localStore: LocalStore;
beforeEach(async () => {
  store = await newDevice();
  localStore = makeLocalStore(async () => store);
});

describe('the learner', () => {
  it('is nobody at first, and whoever was kept last', async () => {
    expect(await localStore.learner()).toBeNull();
    const learner = { name: 'Sam', employer: '', centre: 'C', number: '1' };
    await localStore.keepLearner(learner);
    await localStore.keepLearner({ ...learner, name: 'Sam Lee' });
    expect(await localStore.learner()).toEqual({ ...learner, name: 'Sam Lee' });
  });
});

describe('an account', () => {
  it('is empty at first, without a history', async () =>
    expect(await localStore.account('a-1')).toEqual(EMPTY_ACCOUNT));

  it('counts its saves and pastes, and knows the first and the last', async () => {
    await localStore.keepAccount('a-1', { ...text, action: '' }, at(1), 0);
    await localStore.keepAccount('a-1', text, at(2), 2);
    const kept = await localStore.keepAccount('a-1', text, at(3), 1);
    expect(kept).toEqual({ ...text, history: { firstSaved: at(1), lastSaved: at(3), saves: 3, pastes: 3 } });
    expect(await localStore.account('a-1')).toEqual(kept);
    expect(await localStore.account('a-2')).toEqual(EMPTY_ACCOUNT);
  });

  it('keeps its words alone, whatever else comes with them', async () => {
    const more = { ...text, history: { saves: 99 }, extra: 1 };
    expect(await localStore.keepAccount('a-1', more, at(1), 0)).toEqual({
      ...text,
      history: { firstSaved: at(1), lastSaved: at(1), saves: 1, pastes: 0 },
    });
  });

  it('counts both of two saves at once', async () => {
    await Promise.all([localStore.keepAccount('a-1', text, at(1), 1), localStore.keepAccount('a-1', text, at(2), 1)]);
    expect((await localStore.account('a-1')).history).toMatchObject({ saves: 2, pastes: 2 });
  });
});

describe('figures', () => {
  it('are kept by step, in order, and counted once each on the attempt', async () => {
    const { desk } = tab(store);
    await desk.begin('a-scenario', at(0));
    await localStore.keepFigure(figure({ step: 10 }));
    await localStore.keepFigure(figure({ step: 2 }));
    await localStore.keepFigure(figure({ step: 2, caption: 'My words', leftOut: true }));
    expect(await localStore.figures('a-1')).toEqual([
      figure({ step: 2, caption: 'My words', leftOut: true }),
      figure({ step: 10 }),
    ]);
    // The line of the attempt counts those that a pack would hold.
    expect((await localStore.attempts())[0]).toMatchObject({ id: 'a-1', figures: 1 });
    await localStore.keepFigures([figure({ step: 2, leftOut: false, place: 10 }), figure({ step: 10, place: 2 })]);
    expect((await localStore.figures('a-1')).map(({ step, place }) => [step, place])).toEqual([
      [2, 10],
      [10, 2],
    ]);
    expect((await localStore.attempts())[0]).toMatchObject({ id: 'a-1', figures: 2 });
  });

  it('are still counted after the next step, and after the attempt is opened again', async () => {
    const { desk } = tab(store);
    await desk.begin('a-scenario', at(0));
    await localStore.keepFigure(figure());
    const { view } = await desk.do('start-work', {}, at(1));
    expect(view.attempt.figures).toBe(1);
    expect(await desk.open('a-1')).toMatchObject({ view: { attempt: { figures: 1 } } });
    expect((await localStore.attempts())[0]?.figures).toBe(1);
  });

  it('that are left out of the pack are not counted after the attempt is opened again either', async () => {
    const { desk } = tab(store);
    await desk.begin('a-scenario', at(0));
    await localStore.keepFigure(figure({ step: 1 }));
    await localStore.keepFigure(figure({ step: 2, leftOut: true }));
    expect(await desk.open('a-1')).toMatchObject({ view: { attempt: { figures: 1 } } });
    await desk.do('start-work', {}, at(1));
    expect((await localStore.attempts())[0]?.figures).toBe(1);
  });

  it('of an attempt that is gone are no reason to bring it back', async () => {
    await localStore.keepFigure(figure());
    expect(await localStore.attempts()).toEqual([]);
  });
});

describe('the style sheets of figures', () => {
  it('are kept once each beside the figures, and go when nothing is left to draw', async () => {
    await localStore.keepFigure(figure({ step: 1 }), sheet('a-1', 'one'));
    await localStore.keepFigure(figure({ step: 2 }));
    await localStore.keepFigure(figure({ step: 3 }), sheet('a-1', 'two'));
    await localStore.keepFigure(figure({ attempt: 'a-2' }), sheet('a-2', 'one'));
    expect(await localStore.sheets('a-1')).toEqual([sheet('a-1', 'one'), sheet('a-1', 'two')]);
    await localStore.removeSheets('a-1');
    expect([await localStore.sheets('a-1'), await localStore.sheets('a-2')]).toEqual([[], [sheet('a-2', 'one')]]);
  });
});

describe('attempts', () => {
  it('are listed by when they were last worked on, the newest first', async () => {
    const { desk } = tab(store);
    await desk.begin('a-scenario', at(0));
    await desk.begin('a-scenario', at(5));
    expect((await localStore.attempts()).map(({ id }) => id)).toEqual(['a-2', 'a-1']);
    await desk.open('a-1');
    await desk.do('start-work', {}, at(9));
    expect((await localStore.attempts()).map(({ id }) => id)).toEqual(['a-1', 'a-2']);
  });

  it('are removed with all that belongs to them, and nothing else', async () => {
    const { desk } = tab(store);
    for (const minute of [0, 5]) {
      await desk.begin('a-scenario', at(minute));
      await desk.do('start-work', {}, at(minute + 1));
      await desk.do('add-task', task(1), at(minute + 2));
    }
    for (const attempt of ['a-1', 'a-2']) {
      await localStore.keepFigure(figure({ attempt }), sheet(attempt));
      await localStore.keepAccount(attempt, text, at(9), 0);
    }
    await localStore.removeAttempt('a-1');
    expect((await localStore.attempts()).map(({ id }) => id)).toEqual(['a-2']);
    expect([await localStore.figures('a-1'), await localStore.account('a-1')]).toEqual([[], EMPTY_ACCOUNT]);
    expect((await store.getAll('entry')).map(({ attempt }) => attempt)).toEqual(['a-2', 'a-2']);
    expect(await store.getAllKeys('scenario')).toEqual(['a-2']);
    expect([(await localStore.figures('a-2')).length, (await localStore.account('a-2')).action]).toEqual([1, 'A']);
    expect([await localStore.sheets('a-1'), await localStore.sheets('a-2')]).toEqual([[], [sheet('a-2')]]);
  });
});

describe('decisions that came back', () => {
  it('stand in the order in which they were made, once each, until one is thrown away', async () => {
    const [first, second] = [aReferral('d-2', '2026-12-01T10:00:00.000+00:00'), aReferral('d-1', at(3))];
    for (const one of [first, second, first]) await localStore.keepReferral(one);
    const kept = [first, second].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    expect(await localStore.referrals()).toEqual(kept);
    await localStore.removeReferral('d-2');
    expect(await localStore.referrals()).toEqual([second]);
  });
});

describe('an assessor’s work on a pack', () => {
  it('comes back as it was kept, and is said to be unreadable where it is none', async () => {
    const shelf = makeAssessmentStore(async () => store);
    const kept = {
      pack: anAssessment.pack.fingerprint,
      assessment: anAssessment,
      typed: { overall: { x: 1 } },
      by: 'Ann',
    };
    await shelf.keep(kept);
    expect(await shelf.assessment(kept.pack)).toEqual(kept);
    expect(await shelf.assessment('none')).toBeUndefined();
    await store.put('assessment', { ...kept, assessment: { ...anAssessment, format: 'x' } as never });
    expect(await shelf.assessment(kept.pack)).toBeNull();
    await shelf.remove(kept.pack);
    expect(await shelf.assessment(kept.pack)).toBeUndefined();
  });
});

describe('clearing', () => {
  it('leaves nothing on the device', async () => {
    const due: (() => Promise<void>)[] = [];
    const { desk } = tab(store, undefined, { later: (work) => void due.push(work) });
    await desk.begin('a-scenario', at(0));
    await desk.do('start-work', {}, at(1));
    for (const work of due) await work();
    await localStore.keepLearner({ name: 'Sam', employer: '', centre: '', number: '' });
    await localStore.keepAccount('a-1', text, at(2), 0);
    await localStore.keepFigure(figure(), sheet('a-1'));
    await localStore.keepReferral(aReferral('d-1', '2026-12-01T10:00:00.000+00:00'));
    await makeAssessmentStore(async () => store).keep({ pack: 'p', assessment: anAssessment, typed: {}, by: 'Ann' });
    const key = { key: 'k', name: 'Ann' } as never;
    for (const name of ['key', 'pin'] as const) await store.put(name, key);
    await store.put('iqaDraft', { about: 'd' } as never);
    const counts = () => Promise.all([...store.objectStoreNames].map((name) => store.count(name)));
    expect((await counts()).every((count) => count > 0)).toBe(true);
    await localStore.clear();
    expect((await counts()).every((count) => count === 0)).toBe(true);
  });
});
