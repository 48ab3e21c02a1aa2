/**
 * Owns what each list beside the candidates' is looked through for: one finder a list, for as long as the workplace stands, so that whoever
 * shows a step can put a search where a learner would. Must never look anything up.
 */
import { clientFilters, vacancyFilters } from '../../../engine/record/list-filters.ts';
import { ListFinder } from './list-finder.svelte.ts';

const namesOf = <F extends string>(filters: Readonly<Record<F, unknown>>): F[] => Object.keys(filters) as F[];

export class ListFinders {
  readonly clients: ListFinder<keyof typeof clientFilters>;
  readonly vacancies: ListFinder<keyof typeof vacancyFilters>;
  readonly documents: ListFinder<never>;

  /** Nothing is kept without an attempt. */
  constructor(attempt: string | undefined) {
    this.clients = new ListFinder(attempt, 'clients', namesOf(clientFilters));
    this.vacancies = new ListFinder(attempt, 'vacancies', namesOf(vacancyFilters));
    // Words in the document store are looked for once; a reload shows the whole folder.
    this.documents = new ListFinder(undefined, 'documents', []);
  }

  clear(): void {
    for (const finder of [this.clients, this.vacancies, this.documents]) finder.clear();
  }
}
