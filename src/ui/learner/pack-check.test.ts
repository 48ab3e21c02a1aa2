import { describe, expect, it } from 'vitest';
import type { DeskView, FigureRecord } from '../../desk/api.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { contentsOf, gapsOf } from './pack-check.ts';

const goal = (says: string, holds: boolean) => ({ id: says, says, criteria: ['P2.1'], holds, held: 0, of: 1 });
const view = {
  step: 9,
  scenario: { criteria: ['P2.1'] },
  goals: [goal('The record is complete', true), goal('The gap is asked about', false)],
  goalsToCome: 0,
  traps: [
    { id: 'a', says: 'There are two records.', tells: '', sprung: true, asks: [] },
    { id: 'b', says: 'The copy is gone.', tells: '', sprung: false, asks: [] },
  ],
} as unknown as DeskView;
const figure = (leftOut: boolean) => ({ leftOut, step: 1, criteria: [] as string[] }) as FigureRecord;
const text = { situation: 'It was Monday.', task: ' ', action: 'I saved it.', result: '' };

describe('gapsOf', () => {
  it('names what is empty, does not hold, is still wrong, by where it is put right', () => {
    expect(gapsOf(view, text, [figure(true)])).toEqual([
      { at: 'Account', title: 'Empty parts of the account', items: ['Task', 'Result'] },
      { at: 'Desk', title: 'Goals that do not hold yet', items: ['The gap is asked about'] },
      { at: 'Desk', title: 'Still wrong at the desk', items: ['There are two records.'] },
      { at: 'Desk', title: 'Figures', items: ['There is none in the pack'] },
    ]);
  });

  it('names figures that the device did not keep, though others are there', () => {
    expect(gapsOf(view, text, [figure(false)], ['No figure of step 3.']).at(-1)).toEqual({
      at: 'Desk',
      title: 'Figures',
      items: ['No figure of step 3.'],
    });
  });

  it('names what the account speaks of and the pack has not: steps and figures that there are not, and steps whose figure is left out', () => {
    const figures = [
      { step: 2, leftOut: false },
      { step: 5, leftOut: true },
    ] as FigureRecord[];
    const told = {
      ...text,
      action: 'I saved it (Figure 1, EV-03, EV-01), then (step 5) and figures 2 and 3; EV-09. See steps 8 to 11.',
    };
    expect(gapsOf(view, told, figures)).toContainEqual({
      at: 'Account',
      title: 'Named in the account, but not in the pack',
      items: [
        'Action: step 5, whose figure is left out',
        'Action: Figure 2, which there is not',
        'Action: Figure 3, which there is not',
        'Action: EV-9, which there is not',
        'Action: step 10, which there is not',
        'Action: step 11, which there is not',
      ],
    });
  });

  it('names nothing when nothing is missing', () => {
    const done = { ...view, goals: view.goals.slice(0, 1), traps: [] };
    expect(gapsOf(done, { ...text, task: 'Mine.', result: 'Saved.' }, [figure(false)])).toEqual([]);
  });
});

describe('contentsOf', () => {
  it('counts the steps that the pack will have: every entry of the log, and the one that makes the pack', () => {
    const entries = Array.from({ length: 48 }, () => ({
      outcome: 'done',
      changes: [],
      reached: [],
      command: { name: 'x', input: {} },
    }));
    const says = contentsOf(view, text, entries as unknown as Entry[], []).find(({ title }) => title === 'Action log');
    expect(says?.says).toBe('49 steps, none refused');
  });

  const criteria = (goals: readonly { criteria: string[]; holds: boolean }[], figures: Partial<FigureRecord>[]) =>
    contentsOf(
      { ...view, goals, scenario: { criteria: ['P2.1', 'P2.2', 'P2.3'] } } as unknown as DeskView,
      text,
      [],
      figures as FigureRecord[],
    ).find(({ title }) => title === 'Criteria it speaks to')?.says;

  it('names the criteria that this pack has evidence for, as its matrix does, and not all that the scenario has', () => {
    const [held, open] = [
      { id: 'a', criteria: ['P2.1'], holds: true },
      { id: 'b', criteria: ['P2.2'], holds: false },
    ];
    expect(criteria([held, open], [])).toBe('P2.1');
    expect(criteria([open], [{ step: 1, criteria: ['P2.3'], leftOut: false }])).toBe('P2.3');
    expect(criteria([open], [{ step: 1, criteria: ['P2.3'], leftOut: true }])).toBe('None yet');
  });

  it('counts a goal of which only the loss is reported apart, and names it among those that do not hold', () => {
    const lost = { ...goal('Kept', true), reported: true as const };
    const withLoss = { ...view, goals: [goal('Rung back', true), lost] } as unknown as DeskView;
    const contents = contentsOf(withLoss, text, [], []);
    expect(contents.find(({ title }) => title === 'Goals')?.says).toBe('1 of 2 hold, 1 loss reported');
    expect(gapsOf(withLoss, text, []).find(({ title }) => title === 'Goals that do not hold yet')?.items).toEqual([
      'Kept (loss reported)',
    ]);
  });

  it('counts only the figures that go in', () => {
    const says = contentsOf(view, text, [], [figure(true), figure(false)]).map((one) => one.says);
    expect(says).toEqual([
      '6 words',
      '1 step, none refused',
      '1 of 2 figures',
      '1 of 2 hold',
      'P2.1',
      'Coverage, decision and declaration',
    ]);
  });
});
