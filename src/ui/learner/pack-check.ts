/** Owns what the pack will hold and what is missing in it. Names it; nothing of this blocks the making. Pure. */
import type { DeskView, FigureRecord } from '../../desk/api.ts';
import { count } from '../../engine/kernel/phrases.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { figureOfEvidence } from '../../evidence/bundle/names.ts';
import { referencesIn } from '../../evidence/bundle/references.ts';
import { type AccountText, countAll } from './account-hints.ts';
import { parts } from './star.ts';

export interface Contents {
  title: string;
  says: string;
}
/** What is missing, by the place where it can be put right. */
export interface Gap {
  at: 'Account' | 'Desk' | 'Details';
  title: string;
  items: string[];
}

/** The line of the contents beside which they are chosen. */
export const FIGURES = 'Figures';

export const PART_NAMES = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' } as const;

export function contentsOf(
  view: DeskView,
  text: AccountText,
  entries: readonly Entry[],
  figures: readonly FigureRecord[],
): Contents[] {
  const refused = entries.filter((entry) => entry.outcome === 'refused').length;
  const inside = figures.filter((figure) => !figure.leftOut);
  const held = view.goals.filter((goal) => goal.holds).length;
  return [
    { title: 'Your account', says: count(countAll(text), 'word') },
    { title: 'Action log', says: `${count(entries.length, 'step')}, ${refused === 0 ? 'none' : refused} refused` },
    {
      title: FIGURES,
      says:
        inside.length === figures.length
          ? count(inside.length, 'figure')
          : `${inside.length} of ${count(figures.length, 'figure')}`,
    },
    {
      title: 'Goals',
      says: view.goals.length > 0 ? `${held} of ${view.goals.length} hold` : 'For your assessor to see',
    },
    { title: 'Criteria it speaks to', says: view.scenario.criteria.join(' · ') },
    { title: 'Pages for your assessor', says: 'Coverage, decision and declaration' },
  ];
}

/** What the account names and a reader will look for: figures that there are not, and steps whose figure was left out. */
function namedInVain(text: AccountText, figures: readonly FigureRecord[]): string[] {
  const inside = figures.filter(({ leftOut }) => !leftOut);
  const out = new Set(figures.filter(({ leftOut }) => leftOut).map(({ step }) => step));
  return parts.flatMap((part) => {
    const named = referencesIn(text[part]).flatMap(({ kind, numbers }) => numbers.map((number) => ({ kind, number })));
    const says = named.flatMap(({ kind, number }) => {
      if (kind === 'step') return out.has(number) ? [`step ${number}, whose figure is left out`] : [];
      const figure = kind === 'figure' ? number : figureOfEvidence(number);
      if (kind === 'evidence' && figure < 1 && number > 0) return [];
      if (inside[figure - 1]) return [];
      return [kind === 'figure' ? `Figure ${number}, which there is not` : `EV-${number}, which there is not`];
    });
    return [...new Set(says)].map((what) => `${PART_NAMES[part]}: ${what}`);
  });
}

/** `lost`: what is to be said of figures that the device did not keep. */
export function gapsOf(
  view: DeskView,
  text: AccountText,
  figures: readonly FigureRecord[],
  lost: readonly string[] = [],
): Gap[] {
  const gaps: Gap[] = [
    {
      at: 'Account',
      title: 'Empty parts of the account',
      items: parts.filter((part) => !text[part].trim()).map((part) => PART_NAMES[part]),
    },
    { at: 'Account', title: 'Named in the account, but not in the pack', items: namedInVain(text, figures) },
    {
      at: 'Desk',
      title: 'Goals that do not hold yet',
      items: view.goals.filter((goal) => !goal.holds).map((goal) => goal.says),
    },
    {
      at: 'Desk',
      title: 'Still wrong at the desk',
      items: view.traps.filter((trap) => trap.sprung).map((trap) => trap.says),
    },
    {
      at: 'Desk',
      title: 'Figures',
      items: [...(figures.some((figure) => !figure.leftOut) ? [] : ['There is none in the pack']), ...lost],
    },
  ];
  return gaps.filter((gap) => gap.items.length > 0);
}
