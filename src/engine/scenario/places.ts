/**
 * Owns the places of the workplace by the words on the screen, so that a tutor, a link and a rail say the same.
 * Must never know how a place is reached or drawn; actions and ui do.
 */

/** By the name of the screen in the address. */
export const PLACES = {
  inbox: 'Inbox',
  today: 'Today',
  candidates: 'Candidates',
  'new-candidate': 'New candidate',
  tasks: 'Tasks',
  clients: 'Clients',
  vacancies: 'Vacancies',
  documents: 'Documents',
  archive: 'Archive & bin',
  audit: 'Audit trail',
  policies: 'Policies',
  questions: 'Questions',
} as const;
export type PlaceName = keyof typeof PLACES;

/** The parts of a candidate's record, by the name of the tab in the address. */
export const RECORD_PARTS = {
  profile: 'Profile',
  work: 'Work history',
  qualifications: 'Qualifications',
  documents: 'Documents',
  protection: 'Data protection',
  activity: 'Activity',
  tasks: 'Tasks',
  audit: 'Audit',
} as const;
export type RecordPart = keyof typeof RECORD_PARTS;

const named = <T extends string>(words: Readonly<Record<T, string>>, said: string): T | undefined =>
  (Object.keys(words) as T[]).find((name) => words[name] === said);

export const placeCalled = (said: string): PlaceName | undefined => named(PLACES, said);
export const partCalled = (said: string): RecordPart | undefined => named(RECORD_PARTS, said);

/** Every word that a tutor may use for a place. */
export const placeWords: readonly string[] = [...new Set([...Object.values(PLACES), ...Object.values(RECORD_PARTS)])];

/** Where something is on the screen: of a candidate's record the part, elsewhere what is picked in the list. */
export interface Place {
  screen: PlaceName;
  id?: string;
  tab?: RecordPart;
}

/** As it is said: "Ellis Okafor’s record, Work history" needs the name, which the screen knows. */
export const sayPlace = ({ screen, tab }: Place): string => (tab ? RECORD_PARTS[tab] : PLACES[screen]);
