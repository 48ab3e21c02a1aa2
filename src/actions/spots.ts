/** Owns the spots of the workplace where actions have their buttons. Names only: the demo and the tests find their way by them. */
import { RECORD_PARTS } from '../engine/scenario/places.ts';

/** The parts of a candidate's record, and the words on their tabs. */
export const recordTabs = RECORD_PARTS;
export type RecordTab = keyof typeof recordTabs;

/** `tab`: the part of the record where the spot is; `of`: whose rows carry the buttons. */
export const spots = {
  'over the record': {},
  'under More': {},
  'beside Work history': { tab: 'work' },
  'beside Qualifications': { tab: 'qualifications' },
  'beside Open notes': { tab: 'activity' },
  'beside Tasks': { tab: 'tasks' },
  'beside Privacy notices': { tab: 'protection' },
  'beside Adjustments': { tab: 'protection' },
  'beside Requests': { tab: 'protection' },
  'over all tasks': {},
  'on a job': { tab: 'work' },
  'on a qualification': { tab: 'qualifications' },
  'on a note': { tab: 'activity' },
  'on an adjustment': { tab: 'protection' },
  'on a data request': { tab: 'protection' },
  'on a task': { tab: 'tasks' },
  'on a document': { tab: 'documents' },
  'on an attachment': {},
  'on a merge': { tab: 'audit' },
  'on a binned record': {},
  'on an archived record': {},
} as const satisfies Record<string, { tab?: RecordTab }>;
export type Spot = keyof typeof spots;
export const tabOf = (spot: Spot): RecordTab | undefined => (spots[spot] as { tab?: RecordTab }).tab;
