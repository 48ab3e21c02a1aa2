/**
 * Owns proof of which level of help comes next with a goal, and that each taken one is in the log.
 * Must never repeat in which phase or mode help is given; machine/attempt-state.test.ts says it.
 */
import { describe, expect, it } from 'vitest';
import { act, atDesk, done } from '../../../tests/builders/run.ts';
import { aGoal, aScenario, aTask, helped, someHelp } from '../../../tests/builders/scenario.ts';
import { helpLevels } from '../command/help-levels.ts';

const asked = aGoal('asked', { some: 'task', where: { title: 'Ring back' } });
const scenario = aScenario({ goals: [helped(asked), aGoal('bare', { some: 'incident' })] });
const take = (run: ReturnType<typeof atDesk>, level: string, goal = 'asked') => act(run, 'show-help', { goal, level });

describe('help with a goal', () => {
  it('comes level by level, each a step of the log that names goal and level', () => {
    const run = atDesk(scenario);
    for (const level of helpLevels) {
      expect(run.nextHelp('asked')).toBe(level);
      expect(take(run, level).outcome).toBe('done');
    }
    expect(run.nextHelp('asked')).toBeUndefined();
    expect(run.log.at(-1)?.says).toBe(
      'Take help with the goal “The goal asked holds”: level 4 of 4, shown on the screen',
    );
    expect(run.helpTold('asked')).toEqual(helpLevels);
  });

  it('is refused out of its order, and the refused try is no help taken', () => {
    const run = atDesk(scenario);
    expect(take(run, 'where')).toMatchObject({ outcome: 'refused', refusals: [{ field: '' }] });
    expect([run.helpTold('asked'), run.nextHelp('asked')]).toEqual([[], 'nudge']);
  });

  it('passes by a level that would tell what is done already', () => {
    const run = atDesk(
      aScenario({
        goals: [helped(asked, someHelp({ nudge: { step: 'search-candidates' }, where: { none: 'staff' } }))],
      }),
    );
    expect(run.nextHelp('asked')).toBe('nudge');
    done(run, 'search-candidates', { words: 'Khan' });
    expect(run.nextHelp('asked')).toBe('where');
    expect(take(run, 'nudge').outcome).toBe('refused');
  });

  it('is none once the goal holds, and comes again when it is lost', () => {
    const run = atDesk(scenario);
    done(run, 'add-task', aTask());
    expect(run.nextHelp('asked')).toBeUndefined();
    expect(take(run, 'nudge').outcome).toBe('refused');
    done(run, 'remove-task', { id: 'TASK-9001', reason: 'Made twice' });
    expect(run.nextHelp('asked')).toBe('nudge');
  });

  it('is none where the scenario gives none', () => {
    const run = atDesk(scenario);
    expect([run.nextHelp('bare'), run.helpTold('bare'), run.placeOf('bare')]).toEqual([undefined, [], undefined]);
  });

  it('comes with the place in guided mode, which is no step; the rest is taken', () => {
    const run = atDesk(scenario, undefined, 'guided');
    expect([run.helpTold('asked'), run.nextHelp('asked'), run.log.length]).toEqual([['nudge', 'where'], 'how', 1]);
    expect(take(run, 'nudge').outcome).toBe('refused');
    expect(take(run, 'how').outcome).toBe('done');
    expect(run.helpTold('asked')).toEqual(['nudge', 'where', 'how']);
  });
});

describe('where a goal is done', () => {
  const placeOf = (
    show: Partial<ReturnType<typeof someHelp>['show']>,
    steps: [string, Record<string, unknown>][] = [],
  ) => {
    const run = atDesk(
      aScenario({
        names: { amira: { of: 'candidate', where: { id: 'CAND-0001', state: 'Active' } } },
        goals: [helped(asked, { ...someHelp(), show: { screen: 'Tasks', fields: [], ...show } })],
      }),
    );
    for (const [name, input] of steps) done(run, name, input);
    return run.placeOf('asked');
  };

  it('is a place of the agency, or a part of a record', () => {
    expect(placeOf({})).toEqual({ screen: 'tasks' });
    expect(placeOf({ of: '$amira' })).toEqual({ screen: 'candidates', id: 'CAND-0001', tab: 'tasks' });
    expect(placeOf({ screen: 'Inbox', of: 'MSG-0001' })).toEqual({ screen: 'inbox', id: 'MSG-0001' });
  });

  it('is a part of a vacancy, also of a name that other records have a part for', () => {
    for (const [screen, tab] of [
      ['The job', 'job'],
      ['Match', 'match'],
      ['Shortlist', 'shortlist'],
      ['Pipeline', 'pipeline'],
      ['History', 'history'],
    ] as const)
      expect(placeOf({ screen, of: 'VAC-0001' })).toEqual({ screen: 'vacancies', id: 'VAC-0001', tab });
    expect(placeOf({ screen: 'History', of: '$amira' })).toMatchObject({ screen: 'candidates', tab: 'history' });
  });

  it('is where a record is made, while it is not there', () => {
    const binned: [string, Record<string, unknown>] = [
      'bin-candidate',
      { candidate: 'CAND-0001', reason: 'By mistake' },
    ];
    expect(placeOf({ screen: 'Profile', of: '$amira' }, [binned])).toEqual({ screen: 'new-candidate' });
  });
});
