/** Owns the places of the rail: their words, their icons, their order. Must never hold a record. */
import Archive from '@lucide/svelte/icons/archive';
import BookOpen from '@lucide/svelte/icons/book-open';
import Briefcase from '@lucide/svelte/icons/briefcase';
import Building2 from '@lucide/svelte/icons/building-2';
import CircleHelp from '@lucide/svelte/icons/circle-question-mark';
import Folder from '@lucide/svelte/icons/folder';
import Inbox from '@lucide/svelte/icons/inbox';
import ListChecks from '@lucide/svelte/icons/list-checks';
import ScrollText from '@lucide/svelte/icons/scroll-text';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import Users from '@lucide/svelte/icons/users';
import type { Component } from 'svelte';
import type { Overview } from '../../../engine/crm/queries/shapes.ts';
import { PLACES } from '../../../engine/scenario/places.ts';
import type { Screen } from '../router.svelte.ts';

export interface Section {
  screen: Screen;
  label: string;
  icon: Component;
  /** Also in the bar at the foot of a narrow workplace; `with room`: unless the scenario has places of its own there. */
  inBar?: boolean | 'with room';
  /** Apart from the others, at the end of the rail. */
  atEnd?: boolean;
  /** Only where the scenario has some of it. */
  where?: keyof Overview;
}

export const sections: readonly Section[] = [
  { screen: 'inbox', label: PLACES.inbox, icon: Inbox, inBar: true },
  { screen: 'candidates', label: PLACES.candidates, icon: Users, inBar: true },
  { screen: 'tasks', label: PLACES.tasks, icon: ListChecks, inBar: true },
  { screen: 'clients', label: PLACES.clients, icon: Building2 },
  { screen: 'vacancies', label: PLACES.vacancies, icon: Briefcase },
  { screen: 'documents', label: PLACES.documents, icon: Folder, inBar: 'with room' },
  { screen: 'quality', label: PLACES.quality, icon: ShieldCheck },
  { screen: 'archive', label: PLACES.archive, icon: Archive },
  { screen: 'audit', label: PLACES.audit, icon: ScrollText },
  { screen: 'questions', label: PLACES.questions, icon: CircleHelp, inBar: true, where: 'questions', atEnd: true },
  { screen: 'policies', label: PLACES.policies, icon: BookOpen, atEnd: true },
];

/** The places there are in this attempt. */
export const placesIn = (overview: Overview | undefined): readonly Section[] =>
  sections.filter(({ where }) => where === undefined || Boolean(overview?.[where]));

/** Of these, those in the bar, and the rest behind More. */
export function barOf(places: readonly Section[]): { bar: readonly Section[]; rest: readonly Section[] } {
  const full = places.some(({ inBar, where }) => inBar && where);
  const isIn = ({ inBar }: Section): boolean => inBar === true || (inBar === 'with room' && !full);
  return { bar: places.filter(isIn), rest: places.filter((place) => !isIn(place)) };
}

/** The section that a screen belongs to. */
export const sectionOf = (screen: Screen): Screen => (screen === 'new-candidate' ? 'candidates' : screen);
export const labelOfScreen = (screen: Screen): string => PLACES[screen];
