/**
 * Owns proof of when a text speaks of something: whole words and their forms, months however they are written, nothing denied.
 * Must never hold a scenario's list; those carry examples of their own, which their proof runs.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/builders/any-text.ts';
import { realWords } from './real-words.ts';
import { speaksOf, wordsFound } from './speaks-of.ts';

const health = {
  any: ['epilep*', 'seizure', 'health condition', 'illness', 'disability', 'on medication'],
  except: ['first aid for seizures', 'epilepsy awareness'],
};

describe('a text speaks of something', () => {
  it.each([
    ['in any form of a word', 'Has seizures now and then', ['seizures']],
    ['in capitals, inside brackets', 'Receptionist (EPILEPSY)', ['EPILEPSY']],
    ['in a file name', 'OKAFOR-E_CAND-0201_EPILEPTIC_2026-11-02_v01', ['EPILEPTIC']],
    ['over a line break, with a hyphen', 'a health-\ncondition', ['health-\ncondition']],
    ['with somebody of whom it is', 'Came without her seizures being known', ['seizures']],
    ['with nobody having asked', 'Did not ask about the epilepsy', ['epilepsy']],
    ['after another that is denied', 'No illness, but has epilepsy', ['epilepsy']],
    ['in the next sentence', 'No questions. Epilepsy since school.', ['Epilepsy']],
    ['after an answer', 'No, epilepsy', ['epilepsy']],
    ['although nobody says how often', 'The epilepsy is not bad', ['epilepsy']],
    ['of several things', 'Epilepsy; on medication', ['Epilepsy', 'on medication']],
  ])('%s', (_, text, words) => expect(wordsFound(health, text)).toEqual(words));

  it.each([
    ['is denied', 'No health condition was discussed or noted.'],
    ['is denied for all of a list', 'No illness, disability or health condition'],
    ['is denied by a verb', 'Ellis does not have any health condition'],
    ['has never been', 'Ellis has never had seizures'],
    ['was not said', 'A health condition was not mentioned'],
    ['has none behind it', 'Health conditions: none'],
    ['is a part of another word', 'Epileptics? No: prolepsis, seizureless'.replace('Epileptics? ', '')],
    ['means something else', 'Certificate: epilepsy awareness and first aid for seizures'],
    ['is a word of a longer phrase only', 'In good health, in mint condition'],
    ['has a sentence between its words', 'We spoke of health. Condition of the van: fair.'],
  ])('and not when it %s', (_, text) => expect(wordsFound(health, text)).toEqual([]));

  it('when it is denied, where the list says that this counts', () => {
    expect(speaksOf({ any: ['gap'], 'even-denied': true }, 'The gap was not discussed')).toBe(true);
    expect(speaksOf({ any: ['gap'] }, 'There is no gap')).toBe(false);
  });

  it.each([
    'August 2025',
    'Aug 2025',
    'aug 25',
    'Aug. 2025',
    '8/2025',
    '08/2025',
    '08.2025',
    '2025-08',
    '8-2025',
    "Aug '25",
  ])('of a month written %s', (text) => expect(speaksOf({ any: ['2025-08'] }, `from ${text} on`)).toBe(true));

  it.each(['August', 'August 2026', '18/2025', '8/2026', '2025', '2025-09'])('but not of that month with %s', (text) =>
    expect(speaksOf({ any: ['2025-08'] }, `from ${text} on`)).toBe(false),
  );

  it('of a month by its name alone, where words beside it say what is meant', () => {
    expect(speaksOf({ any: ['after 2025-07'] }, 'time out of work after July')).toBe(true);
    expect(speaksOf({ any: ['after 2025-07'] }, 'time out of work after June')).toBe(false);
  });

  it('whatever apostrophe stands in it', () => {
    for (const text of ["the dentist's", 'the dentist’s', 'the dentists'])
      expect(speaksOf({ any: ["dentist's"] }, text)).toBe(true);
  });

  it('only with words that stand in it, whatever it is', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        for (const words of wordsFound(health, `${text} epilepsy`)) expect(`${text} epilepsy`).toContain(words);
      }),
    );
  });
});

describe('a text has real words', () => {
  it.each([
    ['x', 0],
    ['x x x x x x', 0],
    ['', 0],
    ['... --- !!', 0],
    ['xxxx brrr', 0],
    ['done done done', 1],
    ['Callum put the record in the bin.', 6],
    ['Каллум положил запись', 3],
  ])('in “%s”: %i', (text, words) => expect(realWords(text)).toBe(words));
});
