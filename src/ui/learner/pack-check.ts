/** Owns what the pack will hold and what is missing in it. Names it; nothing of this blocks the making. Pure. */
import type { DeskView, FigureRecord } from '../../desk/api.ts';
import { count } from '../../engine/kernel/words.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { type AccountWords, countAll } from './account-hints.ts';

export interface Contents {
  title: string;
  says: string;
}
/** `at`: where it can be put right. */
export interface Gap {
  says: string;
  at: 'Account' | 'Desk';
}

const PART_NAMES = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' } as const;

export function contentsOf(
  view: DeskView,
  words: AccountWords,
  entries: readonly Entry[],
  figures: readonly FigureRecord[],
): Contents[] {
  const refused = entries.filter((entry) => entry.outcome === 'refused').length;
  const inside = figures.filter((figure) => !figure.leftOut);
  const held = view.goals.filter((goal) => goal.holds).length;
  return [
    { title: 'Your account', says: count(countAll(words), 'word') },
    { title: 'Action log', says: `${count(entries.length, 'step')}, ${refused === 0 ? 'none' : refused} refused` },
    {
      title: 'Figures',
      says:
        inside.length === figures.length
          ? count(inside.length, 'figure')
          : `${inside.length} of ${count(figures.length, 'figure')}`,
    },
    { title: 'Goals', says: `${held} of ${view.goals.length} hold` },
    { title: 'Criteria', says: view.scenario.criteria.join(' · ') },
    { title: 'Pages for your assessor', says: 'Coverage, decision and declaration' },
  ];
}

export function gapsOf(view: DeskView, words: AccountWords, figures: readonly FigureRecord[]): Gap[] {
  const empty = (Object.keys(PART_NAMES) as (keyof AccountWords)[]).filter((part) => words[part].trim() === '');
  return [
    ...empty.map((part): Gap => ({ says: `${PART_NAMES[part]} is empty`, at: 'Account' })),
    ...view.goals
      .filter((goal) => !goal.holds)
      .map((goal): Gap => ({ says: `Does not hold yet: ${goal.says}`, at: 'Desk' })),
    ...view.traps.filter((trap) => trap.sprung).map((trap): Gap => ({ says: `Still wrong: ${trap.says}`, at: 'Desk' })),
    ...(figures.some((figure) => !figure.leftOut)
      ? []
      : [{ says: 'There is no figure in the pack', at: 'Desk' } as const]),
  ];
}
