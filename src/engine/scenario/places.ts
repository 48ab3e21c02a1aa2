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
  quality: 'Data quality',
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
  history: 'History',
  audit: 'Audit',
} as const;
export type RecordPart = keyof typeof RECORD_PARTS;

/** The parts of a vacancy, by the name of the tab in the address. */
export const VACANCY_PARTS = {
  job: 'The job',
  match: 'Match',
  shortlist: 'Shortlist',
  pipeline: 'Pipeline',
  history: 'History',
} as const;
export type VacancyPart = keyof typeof VACANCY_PARTS;

/** Records that have parts: the screen they are opened on, and the words of each part. */
const PARTS = { candidates: RECORD_PARTS, vacancies: VACANCY_PARTS } as const;
export type Parted = keyof typeof PARTS;
const parted = Object.keys(PARTS) as Parted[];
/** A part of a record: whose it is follows from the screen. */
export type Part = { screen: 'candidates'; tab: RecordPart } | { screen: 'vacancies'; tab: VacancyPart };

/** Of what record the screen is. */
export const RECORD_ON = { candidates: 'candidate', vacancies: 'vacancy' } as const satisfies Record<Parted, string>;

/** The parts of data quality, by the name of the tab in the address. */
export const QUALITY_PARTS = {
  faults: 'To put right',
  duplicates: 'Duplicates',
  imports: 'Imports',
  tags: 'Skills and tags',
} as const;

/** The parts of the audit trail, by the name of the tab in the address. */
export const AUDIT_PARTS = {
  changes: 'Changes',
  access: 'Access',
  requests: 'Asked for',
  roles: 'Roles',
} as const;

const named = <T extends string>(words: Readonly<Record<T, string>>, said: string): T | undefined =>
  (Object.keys(words) as T[]).find((name) => words[name] === said);

export const placeCalled = (said: string): PlaceName | undefined => named(PLACES, said);
/** The parts of records that are called so: History is a part of more than one. */
export const partsCalled = (said: string): Part[] =>
  parted.flatMap((screen) => {
    const tab = named<string>(PARTS[screen], said);
    return tab === undefined ? [] : [{ screen, tab } as Part];
  });

/** Every word that a tutor may use for a place. */
export const placeWords: readonly string[] = [
  ...new Set([...Object.values(PLACES), ...parted.flatMap((screen) => Object.values(PARTS[screen]))]),
];

/** Where something is on the screen: of a record the part, elsewhere what is picked in the list. */
export interface Place {
  screen: PlaceName;
  id?: string;
  tab?: RecordPart | VacancyPart;
}

/** The words on the tab; undefined where the place is no part of a record. */
export const sayPart = ({ screen, tab }: Place): string | undefined =>
  parted
    .filter((each) => each === screen)
    .map((each) => (PARTS[each] as Readonly<Record<string, string>>)[tab ?? ''])
    .at(0);

/** As it is said: "Ellis Okafor’s record, Work history" needs the name, which the screen knows. */
export const sayPlace = (place: Place): string => sayPart(place) ?? PLACES[place.screen];
