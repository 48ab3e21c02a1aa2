/** Owns the screens of records: by the kind of record, where it is shown and what it is called there. Must never import the catalogue: the bar over every screen needs it. */
import type { TimelineSubject } from '../../../engine/record/timeline-kinds.ts';
import type { Screen } from '../router.svelte.ts';

export const recordPlaces: Readonly<Record<TimelineSubject, { screen: Screen; noun: string }>> = {
  candidate: { screen: 'candidates', noun: 'Candidate' },
  client: { screen: 'clients', noun: 'Client' },
  vacancy: { screen: 'vacancies', noun: 'Vacancy' },
};
