/** Owns what the pack will hold and what is missing in it. Names it; nothing of this blocks the making. Pure. */
import type { DeskView, FigureRecord } from '../../desk/api.ts';
import { inPack } from '../../desk/figure-order.ts';
import { count } from '../../engine/kernel/phrases.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { isShown, LOSS_REPORTED, sayHolding } from '../../engine/log/held.ts';
import { saySteps, stepsOfPack } from '../../engine/log/steps.ts';
import { coverageOf, spokenTo } from '../../evidence/bundle/coverage.ts';
import { evidenceNumber } from '../../evidence/bundle/names.ts';
import { countAll } from './account-hints.ts';
import { namedInVain } from './named-in-vain.ts';
import { type AccountText, parts } from './star.ts';

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

/** Of what an assessed attempt does not tell before its pack is made. */
const QUIET = 'For your assessor to see';

const IN_VAIN = 'Named in the account, but not in the pack';

export const PART_NAMES = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' } as const;

export function contentsOf(
  view: DeskView,
  text: AccountText,
  entries: readonly Entry[],
  figures: readonly FigureRecord[],
): Contents[] {
  const refused = entries.filter((entry) => entry.outcome === 'refused').length;
  const inside = inPack(figures);
  const numbered = inside.map(({ step, criteria }, index) => ({ step, criteria, evidence: evidenceNumber(index) }));
  const criteria = spokenTo(coverageOf(view.goals, entries, numbered, text));
  return [
    { title: 'Your account', says: count(countAll(text), 'word') },
    { title: 'Action log', says: `${saySteps(stepsOfPack(entries))}, ${refused === 0 ? 'none' : refused} refused` },
    {
      title: FIGURES,
      says:
        inside.length === figures.length
          ? count(inside.length, 'figure')
          : `${inside.length} of ${count(figures.length, 'figure')}`,
    },
    { title: 'Goals', says: view.quiet ? QUIET : sayHolding(view.goals, view.goals.length + view.goalsToCome) },
    { title: 'Criteria it speaks to', says: view.quiet ? QUIET : criteria.join(' · ') || 'None yet' },
    { title: 'Pages for your assessor', says: 'Coverage, decision and declaration' },
  ];
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
    {
      at: 'Account',
      title: IN_VAIN,
      items: namedInVain(text, { steps: view.step, figures }).map(({ part, what }) => `${PART_NAMES[part]}: ${what}`),
    },
    {
      at: 'Desk',
      title: 'Goals that do not hold yet',
      items: [
        ...view.goals
          .filter((goal) => !isShown(goal))
          .map(({ holds, says }) => (holds ? `${says} (${LOSS_REPORTED.toLowerCase()})` : says)),
        ...(view.goalsToCome > 0 ? [`${count(view.goalsToCome, 'goal')} of days that have not come`] : []),
      ],
    },
    {
      at: 'Desk',
      title: 'Still wrong at the desk',
      items: view.traps.filter((trap) => trap.sprung).map((trap) => trap.says),
    },
    {
      at: 'Desk',
      title: 'Figures',
      items: [...(inPack(figures).length > 0 ? [] : ['There is none in the pack']), ...lost],
    },
  ];
  return gaps.filter((gap) => gap.items.length > 0);
}
