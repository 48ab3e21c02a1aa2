/**
 * Owns naming the signs that a pack cannot print, with their place, while they can still be changed.
 * Names them; nothing of this blocks the making. Fetches no font: what the fonts have is known without them.
 */
import type { FigureRecord } from '../../desk/api.ts';
import { listWords } from '../../engine/kernel/phrases.ts';
import type { Entry } from '../../engine/log/entry.ts';
import type { Declaration, Learner } from '../../evidence/bundle/schema.ts';
import { type Gap, PART_NAMES } from './pack-check.ts';
import type { AccountText } from './star.ts';
import { parts } from './star.ts';

/** A text that will be printed, and how a learner would name its place: "your account, box Action". */
export interface Written {
  at: Gap['at'];
  place: string;
  text: string;
}

export const writtenBy = (
  learner: Learner | null | undefined,
  account: AccountText,
  entries: readonly Entry[],
  figures: readonly FigureRecord[],
): Written[] => [
  ...(learner
    ? [
        { at: 'Details' as const, place: 'your name', text: learner.name },
        { at: 'Details' as const, place: 'your employer', text: learner.employer },
        { at: 'Details' as const, place: 'your centre', text: learner.centre },
        { at: 'Details' as const, place: 'your learner number', text: learner.number },
      ]
    : []),
  ...parts.map((part) => ({
    at: 'Account' as const,
    place: `your account, box ${PART_NAMES[part]}`,
    text: account[part],
  })),
  ...entries.map(({ step, says, command: { input } }) => ({
    at: 'Desk' as const,
    place: `step ${step} of the log`,
    text: `${says} ${typeof input['reason'] === 'string' ? input['reason'] : ''}`,
  })),
  ...figures
    .filter(({ leftOut }) => !leftOut)
    .map(({ step, caption, ownCaption, callouts }) => ({
      at: 'Desk' as const,
      place: `the words of the figure of step ${step}`,
      text: [caption, ownCaption ?? '', ...callouts.map(({ says }) => says)].join(' '),
    })),
];

export const declaredBy = ({ name, help }: Pick<Declaration, 'name' | 'help'>): Written[] => [
  { at: 'Account', place: 'the name under the declaration', text: name },
  { at: 'Account', place: 'the help you named', text: help },
];

/** More than these in one place are not named one by one. */
const NAMED = 5;

function sentence(place: string, signs: readonly string[]): string {
  const named = signs.slice(0, NAMED).map((sign) => `“${sign}”`);
  const more = signs.length > NAMED ? [`${signs.length - NAMED} more`] : [];
  return `The ${signs.length === 1 ? 'sign' : 'signs'} ${listWords([...named, ...more])} in ${place} cannot be printed.`;
}

export interface Unprintable {
  at: Gap['at'];
  says: string;
}

/** One sentence for each place that has such signs. The list of what fonts have is heavy, so it comes only now. */
export async function unprintable(all: readonly Written[]): Promise<Unprintable[]> {
  const { undrawable } = await import('../../evidence/pdf/scripts/needs.ts');
  return all.flatMap(({ at, place, text }) => {
    const signs = undrawable(text);
    return signs.length > 0 ? [{ at, says: sentence(place, signs) }] : [];
  });
}

/** The same as gaps in the pack, by where they can be put right. */
export function signGaps(found: readonly Unprintable[]): Gap[] {
  const places = [...new Set(found.map(({ at }) => at))];
  return places.map((at) => ({
    at,
    title: 'Signs that cannot be printed',
    items: found.filter((one) => one.at === at).map(({ says }) => says),
  }));
}
