/** Owns the address of each place of the workplace, for links from inside and from beside it. Must never know where the learner is. */
import { PLACES } from '../engine/scenario/places.ts';

export const screens = Object.keys(PLACES) as Screen[];
export type Screen = keyof typeof PLACES;

export interface Route {
  screen: Screen;
  /** The record on the screen, by its reference. */
  id?: string | undefined;
  tab?: string | undefined;
}

/** The address of a route, for a link. */
export const hrefOf = ({ screen, id, tab }: Route): string =>
  `#${[screen, id ?? (tab ? '-' : ''), tab ?? ''].filter(Boolean).map(encodeURIComponent).join('/')}`;
