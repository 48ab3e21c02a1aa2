/**
 * Owns what is wrong with a sentence that says where a button stands ("Place a hold stands beside Holds"): read against the table of screen
 * actions. Must never hold a place itself; what names no button is not judged, unless it is said to stand under More.
 */
import { screenActions } from '../../actions/screen-actions.ts';
import type { Spot } from '../../actions/spots.ts';

interface Button {
  words: string;
  at: Spot;
}
const plain = (words: string): string =>
  words
    .replace(/\{what\}.*$/u, '')
    .replace(/…$/u, '')
    .trim();
const buttons: Button[] = Object.values(screenActions).flatMap((action) =>
  'buttons' in action ? action.buttons.map(({ words, at }) => ({ words: plain(words), at })) : [],
);

/** The clause that begins with the name of a button, and what it says of its place. */
const SAID = /(?<name>\p{Lu}[^.,:;!?]*?) stands? (?<place>[^.:;!?]+)/gu;
const UNDER_MORE = /\bunder More\b(?! filters)/u;
/** A message has its buttons below it, and no heading of its own. */
const OF_A_MESSAGE: readonly Spot[] = ['on a message', 'from a message'];
const BELOW_IT = 'below the message';

const begins = (words: string, name: string): boolean => words === name || words.startsWith(`${name} `);

function isAt(spot: Spot, place: string): boolean {
  if (OF_A_MESSAGE.includes(spot)) return /^(?:below|under) the (?:message|e-mail)\b/u.test(place);
  if (/^(?:under|beside|over) /u.test(spot)) return place.includes(spot);
  // What stands on a line, a card or a person: in whatever words, but on or beside it.
  return /^(?:on|beside|with) /u.test(place) && !UNDER_MORE.test(place);
}
const said = (spot: Spot): string => (OF_A_MESSAGE.includes(spot) ? BELOW_IT : spot);

/** Why a text is wrong about where a button stands; undefined where it is not. */
export function misplacedButton(text: string): string | undefined {
  for (const { groups: { name = '', place = '' } = {} } of text.matchAll(SAID)) {
    const meant = buttons.filter(({ words }) => begins(words, name));
    if (meant.some(({ at }) => isAt(at, place))) continue;
    if (meant.length > 0)
      return `“${name}” does not stand ${place.trim()}; it stands ${[...new Set(meant.map(({ at }) => said(at)))].join(', or ')}`;
    if (UNDER_MORE.test(place) && !name.startsWith('What '))
      return `no button under More is called “${name}”; expected: one of ${buttons
        .flatMap(({ at, words }) => (at === 'under More' ? [words] : []))
        .join(', ')}`;
  }
  return undefined;
}
