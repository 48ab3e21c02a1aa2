/** Owns proof that what stands against somebody is said once over a comparison, however many notes say it. */
import { expect, it } from 'vitest';
import { obstaclesIn } from './match-words.ts';

it('two notes that say the same are one flag', () => {
  const against = (what: string) => ({ what, shown: null });
  expect(
    obstaclesIn([
      against('sent-by-another-agency'),
      against('sent-by-another-agency'),
      against('does-not-want-this-client'),
      against('archived'),
    ]),
  ).toEqual(['Sent by another agency', 'Does not want this client', 'The record is archived']);
});
