/** Owns proof that a search that is shown stands in its own list, and that the next one begins with nothing. */
import { expect, it } from 'vitest';
import { ListFinders } from './list-finders.ts';

it('takes a whole search in place of what stands in a list, and leaves the other lists alone', () => {
  const lists = new ListFinders(undefined);
  lists.vacancies.take({ words: 'picker', work_type: 'Temporary' });
  lists.vacancies.take({ state: 'Open' });
  expect([lists.vacancies.words, lists.vacancies.on, lists.clients.isEmpty]).toEqual(['', { state: 'Open' }, true]);
  lists.clear();
  expect([lists.clients, lists.vacancies, lists.documents].every(({ isEmpty }) => isEmpty)).toBe(true);
});
