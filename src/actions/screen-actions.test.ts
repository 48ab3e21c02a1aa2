/**
 * Owns proof that every command of the CRM can be done on the screen: it has a button, or a component of its own.
 * Must never do one; tests/e2e/every-command.proof.spec.ts does each in a browser. That its spot is on a screen: tests/actions.
 */
import { describe, expect, it } from 'vitest';
import { subjectOf } from '../engine/command/define.ts';
import { commands } from '../engine/command/registry.ts';
import { filledIn, fits } from './action.ts';
import { askedOf, givenFrom } from './form-input.ts';
import { whatOf } from './row-names.ts';
import { actionsAt, formActions, screenActions } from './screen-actions.ts';
import { type Spot, spots } from './spots.ts';

describe('every command of the CRM', () => {
  it('has its line in the table of screen actions', () => {
    const names = [...commands.values()].filter(({ kind }) => kind === 'crm').map(({ name }) => name);
    expect(Object.keys(screenActions).sort()).toEqual(names.sort());
  });

  it.each(formActions.map((action) => [action.command, action] as const))(
    '%s has a button to begin with and one to end with',
    (name, action) => {
      expect(action.buttons.length).toBeGreaterThan(0);
      expect(screenActions[name as keyof typeof screenActions]).toBe(action);
      for (const words of [action.title, action.submit, ...action.buttons.map((button) => button.words)])
        expect(words).toMatch(/^[A-Z]/);
    },
  );

  it('says in a form in which nothing is asked what it does, so that no panel is empty', () => {
    const silent = formActions.filter(({ command, about }) => {
      const shape = commands.get(command)?.shape ?? {};
      const table = subjectOf(shape)?.table;
      return !about && Object.keys(askedOf(shape, table ? givenFrom(shape, table, 'X') : {})).length === 0;
    });
    expect(silent.map(({ command }) => command)).toEqual([]);
  });

  it.each(Object.entries(screenActions))('%s says which component does it where no form does', (_, action) => {
    if (action.kind === 'own') expect(action.by).toMatch(/\.svelte/);
  });
});

describe('every spot', () => {
  it.each(Object.keys(spots) as Spot[])('“%s” has something to press, and its buttons can be told apart', (spot) => {
    const words = formActions.flatMap(({ buttons }) =>
      buttons.filter(({ at }) => at === spot).map((button) => button.words),
    );
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
  });

  it('offers what makes sense in the state of the record', () => {
    const offered = (state: 'Active' | 'In the bin' | 'Archived') =>
      actionsAt('under More', state).map(({ action }) => action.command);
    expect(offered('Active')).toEqual([
      'remove-tag',
      'bin-candidate',
      'archive-candidate',
      'report-incident',
      'erase-candidate',
      'anonymise-candidate',
      'pseudonymise-candidate',
      'merge-candidates',
      'mark-not-duplicate',
      'write-message',
    ]);
    expect(offered('In the bin')).toEqual([
      'restore-candidate',
      'report-incident',
      'erase-candidate',
      'anonymise-candidate',
      'mark-not-duplicate',
      'write-message',
    ]);
    expect(offered('Archived')).toEqual([
      'bin-candidate',
      'restore-candidate',
      'report-incident',
      'erase-candidate',
      'anonymise-candidate',
      'merge-candidates',
      'mark-not-duplicate',
      'write-message',
    ]);
    expect(actionsAt('beside Work history', 'In the bin')).toEqual([]);
  });
});

describe('the menu of further actions', () => {
  it('has a picture for each, and no two alike: a bin is not an eraser', () => {
    const icons = actionsAt('under More', undefined).map(({ action }) => action.icon);
    expect(icons).not.toContain('none');
    expect(new Set(icons).size).toBe(icons.length);
  });
});

describe('an action on rows in one state', () => {
  const reopen = screenActions['reopen-task'];
  it('is offered on those, and on no other', () => {
    expect([
      fits(reopen, { id: 'TASK-0001', state: 'Done' }),
      fits(reopen, { id: 'TASK-0001', state: 'Open' }),
    ]).toEqual([true, false]);
    expect(fits(screenActions['remove-task'], { id: 'TASK-0001', state: 'Open' })).toBe(true);
  });
});

describe('an action on rows in some states', () => {
  it('is offered on each of those', () => {
    const vacancy = (state: string) => ({ id: 'VAC-0001', state });
    const offered = ['Draft', 'On hold', 'Open', 'Filled', 'Closed'].map((state) => [
      fits(screenActions['close-vacancy'], vacancy(state)),
      fits(screenActions['reopen-vacancy'], vacancy(state)),
    ]);
    const [worked, ended] = [
      [true, false],
      [false, true],
    ];
    expect(offered).toEqual([worked, worked, worked, ended, ended]);
  });
});

describe('a row on a button', () => {
  it('is called by what it is and its name, so that those who hear the button know which one', () => {
    expect(filledIn('Remove {what}', whatOf('work_history', { id: 'JOB-0001', job_title: 'Driver' }))).toBe(
      'Remove the job Driver',
    );
    expect(whatOf('candidate', { id: 'CAND-0001', first_name: 'Ellis', last_name: 'Okafor' })).toBe('Ellis Okafor');
  });

  it('is called by kind and day where it is a note, and by its reference where it has no name', () => {
    expect(whatOf('activity', { id: 'ACT-0001', kind: 'Phone call', happened_on: '2026-11-02' })).toBe(
      'the phone call of 2 Nov 2026',
    );
    expect(whatOf('adjustment', { id: 'ADJ-0001', need: null })).toBe('the adjustment ADJ-0001');
  });
});
