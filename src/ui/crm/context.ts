/** Owns what every part of the workplace may reach: the session, the router, the office round it. Must never hold a record. */
import { createContext } from 'svelte';
import type { Session } from '../session/session.svelte.ts';
import type { ActionPanel } from './actions/panel.svelte.ts';
import type { Finder } from './candidates/finder.svelte.ts';
import type { ListFinders } from './frame/list-finders.ts';
import type { Office } from './office.svelte.ts';
import type { Router } from './router.svelte.ts';
import type { Arrangement } from './source/arrangement.svelte.ts';
import type { Sources } from './source/sources.svelte.ts';

export const [getSession, setSession] = createContext<Session>();
export const [getRouter, setRouter] = createContext<Router>();
export const [getOffice, setOffice] = createContext<Office>();
export const [getFinder, setFinder] = createContext<Finder>();
export const [getListFinders, setListFinders] = createContext<ListFinders>();
export const [getPanel, setPanel] = createContext<ActionPanel>();
export const [getSources, setSources] = createContext<Sources>();
/** Whether the vacancy whose page this is is worked on; outside of one there is none. */
export const WORKED_ON = Symbol('worked on');
export const [getArrangement, setArrangement] = createContext<Arrangement>();
