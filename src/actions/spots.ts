/** Owns the spots of the workplace where actions have their buttons. Names only: the demo and the tests find their way by them. */
import { AUDIT_PARTS, type PlaceName, QUALITY_PARTS, RECORD_PARTS, VACANCY_PARTS } from '../engine/scenario/places.ts';

/** The parts of a candidate's record, and the words on their tabs. */
export const recordTabs = RECORD_PARTS;
export type RecordTab = keyof typeof recordTabs;
/** The parts of a vacancy, and the words on their tabs. */
export const vacancyTabs = VACANCY_PARTS;
export type VacancyTab = keyof typeof vacancyTabs;

/** The parts of data quality, and the words on their tabs. */
export const qualityParts = QUALITY_PARTS;
export type QualityPart = keyof typeof qualityParts;

/** The parts of the screens that stand over a list of their own, and the words on their tabs. */
export const listParts = { ...QUALITY_PARTS, ...AUDIT_PARTS } as const;
export type ListPart = keyof typeof listParts;

/** Records besides the candidates' that have a page of their own, and the screen it is on. */
export const pages = { vacancy: 'vacancies', client: 'clients' } as const;
export type Page = keyof typeof pages;

/**
 * `tab`: the part of the record where the spot is; `page`: whose page it is on, where that is no candidate's; `list`: over which list.
 * `part`: of that page; `person`: it stands beside one of several people there, and its buttons say of whom.
 */
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
  'over all tasks': { list: 'tasks' },
  'over the inbox': { list: 'inbox' },
  'beside History': { tab: 'history' },
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
  'under the banner': {},
  'beside How long it is kept': { tab: 'protection' },
  'beside Holds': { tab: 'protection' },
  'on a hold': { tab: 'protection' },
  'beside Recipients': { tab: 'protection' },
  'on a due part': { list: 'archive' },
  'over the vacancy': { page: 'vacancy' },
  'beside Requirements': { page: 'vacancy', part: 'job' },
  'on a requirement': { page: 'vacancy', part: 'job' },
  'beside Shortlist': { page: 'vacancy', part: 'shortlist' },
  'on a shortlist entry': { page: 'vacancy', part: 'shortlist' },
  'on a rationale': { page: 'vacancy', part: 'shortlist' },
  'on the reasons of a requirement': { page: 'vacancy', part: 'shortlist' },
  'on a verdict': { page: 'vacancy', part: 'shortlist' },
  'on a match': { page: 'vacancy', part: 'match', person: true },
  'on a person': { page: 'vacancy', part: 'pipeline', person: true },
  'on a person’s stage': { page: 'vacancy', part: 'pipeline' },
  'on a submission': { page: 'vacancy', part: 'pipeline' },
  'on an interview': { page: 'vacancy', part: 'pipeline' },
  'on an offer': { page: 'vacancy', part: 'pipeline' },
  'on a placement': { page: 'vacancy', part: 'pipeline' },
  'on a follow-up': { page: 'vacancy', part: 'pipeline' },
  'beside Wishes': { page: 'vacancy', part: 'job' },
  'on a wish': { page: 'vacancy', part: 'job' },
  'beside Posts': { page: 'vacancy', part: 'job' },
  'on a post': { page: 'vacancy', part: 'job' },
  'over all vacancies': { list: 'vacancies' },
  'on a message': {},
  'from a message': {},
  'on a question': { tab: 'protection' },
  'beside Callers': { tab: 'protection' },
  'on a request for access': { list: 'audit', within: 'requests' },
  'on an application': { page: 'vacancy', part: 'job' },
  'over all clients': { list: 'clients' },
  'over the client': { page: 'client' },
  'beside Contacts': { page: 'client' },
  'beside Vacancies': { page: 'client' },
  'on a contact': { page: 'client' },
  'beside the history of a client': { page: 'client' },
  'beside the history of a vacancy': { page: 'vacancy', part: 'history' },
  'over the candidates': { list: 'candidates' },
  'over the selected': { list: 'candidates' },
  'on a saved search': { list: 'candidates' },
  'over the folders': { list: 'documents' },
  'on a folder': { list: 'documents' },
  'over the suggestions': { list: 'quality', within: 'tags' },
  'over the tags': { list: 'quality', within: 'tags' },
  'over the last change': { list: 'quality', within: 'tags' },
  'after a change of many': { list: 'candidates' },
  'on an import': { list: 'quality', within: 'imports' },
} as const satisfies Record<string, Trait>;
interface Trait {
  tab?: RecordTab;
  page?: Page;
  list?: PlaceName;
  part?: VacancyTab;
  person?: true;
  /** The part of the list's screen. */
  within?: ListPart;
}
export type Spot = keyof typeof spots;
export const tabOf = (spot: Spot): RecordTab | undefined => (spots[spot] as Trait).tab;
export const partOf = (spot: Spot): VacancyTab | undefined => (spots[spot] as Trait).part;
/** Beside one of several people. */
export const isOnPerson = (spot: Spot): boolean => (spots[spot] as Trait).person ?? false;
/** Whose page the spot is on; undefined on a candidate's, and where it is over a list. */
export const pageAt = (spot: Spot): Page | undefined => (spots[spot] as Trait).page;
/** Over which list the spot is; undefined elsewhere. */
export const listAt = (spot: Spot): PlaceName | undefined => (spots[spot] as Trait).list;
/** The part of the list's screen where the spot is. */
export const withinOf = (spot: Spot): ListPart | undefined => (spots[spot] as Trait).within;
