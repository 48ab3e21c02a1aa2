/** Owns the way from where help leads, in a tutor's words, to a place of the workplace as things stand. Pure. */
import { tableOfReference } from '../record/names.ts';
import type { GoalHelp } from '../scenario/help.ts';
import { type Place, partsCalled, placeCalled, RECORD_ON } from '../scenario/places.ts';

/** `named`: the row that `$name` stands for now. */
export function placeOf({ screen, of }: GoalHelp['show'], named: (name: string) => string | undefined): Place {
  const id = of?.startsWith('$') ? named(of.slice(1)) : of;
  const parts = of === undefined ? [] : partsCalled(screen);
  const table = id && tableOfReference(id);
  const part = parts.find((each) => RECORD_ON[each.screen] === table) ?? parts[0];
  if (part && id !== undefined) return { ...part, id };
  // A record that is not there yet is made where that is done.
  if (part) return { screen: part.screen === 'candidates' ? 'new-candidate' : part.screen };
  return { screen: placeCalled(screen) ?? 'inbox', ...(id !== undefined && { id }) };
}
