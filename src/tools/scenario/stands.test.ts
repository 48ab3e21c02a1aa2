/** Owns proof that a sentence about where a button stands is read against the screens, and that no other sentence is. */
import { describe, expect, it } from 'vitest';
import { misplacedButton } from './stands.ts';

describe('a sentence that says where a button stands', () => {
  it.each([
    'Archive stands under More, at the top of the record.',
    'Count from this day; Archive stands under More.',
    'Section 3 has the rules, and Archive stands under More at the top of the record.',
    'Merge stands under More.',
    'Place a hold stands beside Holds.',
    'On assignment. Record a decision stands under Data protection, beside How long it is kept.',
    'Answer stands below the message.',
    'Log as a data request stands below the message.',
    'Set how long to keep stands on the line of each.',
    'Submit stands beside {p.first}.',
    'Leave out stands with each person on the shortlist.',
  ])('is right: %s', (text) => expect(misplacedButton(text)).toBeUndefined());

  it.each([
    ['Place a hold stands under More.', '“Place a hold” does not stand under More; it stands beside Holds'],
    ['Answer stands over the message.', /^“Answer” does not stand over the message; it stands .*below the message/],
    ['Log a data request stands beside Holds.', /it stands beside Requests$/],
    ['Set how long to keep stands under More.', /it stands on a document$/],
    ['The request is open. Decide stands under More.', /^“Decide” does not stand under More; it stands on a due part/],
    ['Tell recipient stands under More.', /^no button under More is called “Tell recipient”; expected: .*Archive/],
  ])('is wrong: %s', (text, says) => expect(misplacedButton(text)).toMatch(says));

  it.each([
    'Boolean search stands over the list of candidates.',
    'The day stands on the certificate.',
    'What can be done stands under More.',
    'Some filters stand under More filters.',
    'Half the longlist stands on the shortlist.',
  ])('is none: %s', (text) => expect(misplacedButton(text)).toBeUndefined());
});
