/**
 * Owns the keys of the workplace, as people of the field know them: one list for what they do and for what is shown of them. They do nothing
 * while somebody types or chooses, nor beside a key such as Ctrl, and can be turned off (WCAG 2.1.4).
 */
import type { Screen } from '../../../actions/address.ts';
import { PLACES } from '../../../engine/scenario/places.ts';

export type Deed = { go: Screen } | 'search' | 'list';
export interface Shortcut {
  /** One after the other. */
  keys: readonly string[];
  words: string;
  does: Deed;
}

const going = (key: string, screen: Screen): Shortcut => ({
  keys: ['g', key],
  words: `Go to ${PLACES[screen]}`,
  does: { go: screen },
});

export const shortcuts: readonly Shortcut[] = [
  { keys: ['/'], words: 'Search candidates', does: 'search' },
  going('i', 'inbox'),
  going('c', 'candidates'),
  going('v', 'vacancies'),
  going('l', 'clients'),
  going('t', 'tasks'),
  going('d', 'documents'),
  { keys: ['?'], words: 'Show these keys', does: 'list' },
];

/** How long the second key may take, ms. */
export const PAUSE_MS = 1500;

/** What a key does behind those before it; what is waited for, when it may be the beginning of one. */
export function deedOf(before: string, key: string): { does?: Deed; waiting: string } {
  const typed = [...(before ? [before] : []), key];
  const whole = shortcuts.find(({ keys }) => keys.join(' ') === typed.join(' '));
  if (whole) return { does: whole.does, waiting: '' };
  const begins = shortcuts.some(({ keys }) => keys.length > 1 && keys[0] === key);
  return { waiting: begins ? key : '' };
}
