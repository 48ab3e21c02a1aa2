/** Owns the places of the rail: their words, their icons, their order. Must never hold a record. */
import Archive from '@lucide/svelte/icons/archive';
import BookOpen from '@lucide/svelte/icons/book-open';
import Briefcase from '@lucide/svelte/icons/briefcase';
import Building2 from '@lucide/svelte/icons/building-2';
import Folder from '@lucide/svelte/icons/folder';
import Inbox from '@lucide/svelte/icons/inbox';
import ListChecks from '@lucide/svelte/icons/list-checks';
import ScrollText from '@lucide/svelte/icons/scroll-text';
import Users from '@lucide/svelte/icons/users';
import type { Component } from 'svelte';
import { PLACES } from '../../../engine/scenario/places.ts';
import type { Screen } from '../router.svelte.ts';

export interface Section {
  screen: Screen;
  label: string;
  icon: Component;
  /** Also in the bar at the foot of a narrow workplace. */
  inBar?: boolean;
  /** Apart from the others, at the end of the rail. */
  atEnd?: boolean;
}

export const sections: readonly Section[] = [
  { screen: 'inbox', label: PLACES.inbox, icon: Inbox, inBar: true },
  { screen: 'candidates', label: PLACES.candidates, icon: Users, inBar: true },
  { screen: 'tasks', label: PLACES.tasks, icon: ListChecks, inBar: true },
  { screen: 'clients', label: PLACES.clients, icon: Building2 },
  { screen: 'vacancies', label: PLACES.vacancies, icon: Briefcase },
  { screen: 'documents', label: PLACES.documents, icon: Folder, inBar: true },
  { screen: 'archive', label: PLACES.archive, icon: Archive },
  { screen: 'audit', label: PLACES.audit, icon: ScrollText },
  { screen: 'policies', label: PLACES.policies, icon: BookOpen, atEnd: true },
];

/** The section that a screen belongs to. */
export const sectionOf = (screen: Screen): Screen => (screen === 'new-candidate' ? 'candidates' : screen);
export const labelOfScreen = (screen: Screen): string => PLACES[screen];
