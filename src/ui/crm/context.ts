/** Owns what every part of the workplace may reach: the session, the place it is at, the office round it. Must never hold a record. */
import { createContext } from 'svelte';
import type { Session } from '../session.svelte.ts';
import type { ActionPanel } from './actions/panel.svelte.ts';
import type { Finder } from './candidates/finder.svelte.ts';
import type { Office } from './office.svelte.ts';
import type { Places } from './places.svelte.ts';

export const [getSession, setSession] = createContext<Session>();
export const [getPlaces, setPlaces] = createContext<Places>();
export const [getOffice, setOffice] = createContext<Office>();
export const [getFinder, setFinder] = createContext<Finder>();
export const [getPanel, setPanel] = createContext<ActionPanel>();
