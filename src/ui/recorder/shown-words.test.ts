/** Owns proof that whatever a frozen moment shows of a person is found in its texts. */
import { expect, it } from 'vitest';
import { shownWords } from './shown-words.ts';

it.each([
  ['between tags', '<table><td>Xavier</td><td>Caspia</td></table>', 'Xavier Caspia'],
  ['marked within a word', '<p>Cas<mark class="on">pia</mark> Xavier</p>', 'Caspia Xavier'],
  ['in a field', '<input type="search" value="Caspia Xavier"/>', 'Caspia Xavier'],
  ['in an area of several lines', '<textarea>Dear Caspia&#10;Xavier</textarea>', 'Dear Caspia Xavier'],
  ['with signs of its own', '<p>O&#39;Neill &amp; Søn</p>', "O'Neill & Søn"],
  ['not in a style', '<style>.caspia{}</style><p>Nobody</p>', 'Nobody'],
])('%s', (_, markup, words) => expect(shownWords(markup)).toBe(words));
