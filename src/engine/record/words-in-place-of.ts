/**
 * Owns words that say nothing of what the law protects and often stand for it in a job: a passport for where somebody is from, energy for
 * age. They are asked about on the screen and nowhere else: nothing is left out of a match for them, and no check judges by them
 * (protected-words.ts is the list that counts). Must never judge.
 */
import { type WordList, wordsFound } from '../kernel/speaks-of.ts';

const IN_PLACE_OF: WordList = {
  any: [
    ...[
      'uk passport',
      'british passport',
      'eu passport',
      'english passport',
      'english only',
      'only english',
      'perfect english',
    ],
    ...['english sounding', 'english name', 'local people only', 'early in their career'],
    ...[
      'early in his career',
      'early in her career',
      'start of their career',
      'just out of school',
      'straight from school',
    ],
    ...[
      'straight from university',
      'energetic',
      'youthful',
      'high energy',
      'full of energy',
      'vibrant',
      'fresh face',
      'fresh faced',
    ],
    ...[
      'up and coming',
      'overqualified',
      'set in their ways',
      'set in his ways',
      'set in her ways',
      'strong and fit',
      'fit and strong',
    ],
    ...['no commitments', 'no ties', 'no time off sick', 'no sickness', 'perfect attendance', 'salesman'],
    ...['handyman', 'barmaid', 'waitress', 'hostess', 'christian name', 'maiden name'],
  ],
  'even-denied': true,
};

export const wordsInPlaceOf = (text: string): string[] => wordsFound(IN_PLACE_OF, text);
