/** Owns the way from where help leads, in a tutor's words, to a place of the workplace as things stand. Pure. */
import type { GoalHelp } from '../scenario/help.ts';
import { type Place, partCalled, placeCalled } from '../scenario/places.ts';

/** `named`: the row that `$name` stands for now. */
export function placeOf({ screen, of }: GoalHelp['show'], named: (name: string) => string | undefined): Place {
  const id = of?.startsWith('$') ? named(of.slice(1)) : of;
  const part = of === undefined ? undefined : partCalled(screen);
  if (part) return id === undefined ? { screen: 'new-candidate' } : { screen: 'candidates', id, tab: part };
  return { screen: placeCalled(screen) ?? 'inbox', ...(id !== undefined && { id }) };
}
