/**
 * Owns what the screens may ask the CRM, and the shape of each answer. A query never changes anything.
 * Reading a record in detail is a command (`open-candidate`), because it leaves a line in the access log; then these fetch what to show.
 * Long because the list of queries is one, with the shape of each answer beside it.
 */
import type { BooleanFault } from '../../boolean/fault.ts';
import type { RemarkKind } from '../../boolean/lex.ts';
import type { BooleanNode } from '../../boolean/tree.ts';
import type { ClockWords } from '../../protection/say-clock.ts';
import type { Row, TableName } from '../../record/catalogue.ts';
import type { Strength } from '../../record/same-person/judge.ts';
import type { FoundWords } from '../boolean/found-words.ts';
import type { Since } from '../merge/undo.ts';
import type { DueSlice, RetentionLine } from './retention-shapes.ts';

/** The beginning of a list. */
export interface Page<T> {
  lines: T[];
  /** How many fit; counted up to `MOST_COUNTED`. */
  total: number;
  /** There are more than were counted. */
  uncounted: boolean;
}
/** How many lines a list begins with when nobody says otherwise, and how far lines are counted. */
export const PAGE = 100;
export const MOST_COUNTED = 1000;

export interface CandidateSummary {
  id: string;
  name: string;
  job_title: string | null;
  sector: string | null;
  town: string | null;
  state: string;
  availability: string | null;
  available_from: string | null;
  availability_verified: string | null;
  mobile: string | null;
  email: string | null;
  /** Names of skills, for the list. */
  skills: string[];
  /** Where the words of a Boolean search stand; none without one. */
  found: readonly FoundWords[];
}

/** The list of candidates. With `faults` nobody was looked for: it is empty, and no answer. */
export interface CandidatePage extends Page<CandidateSummary> {
  /** The Boolean search that was read. */
  boolean: string;
  faults: readonly BooleanFault[];
  remarks: readonly RemarkKind[];
}

/** A part of a Boolean search, and how many it finds alone; counted up to `MOST_COUNTED`. */
export interface CountedNode {
  kind: BooleanNode['kind'];
  /** This part, as a search of its own. */
  query: string;
  total: number;
  uncounted: boolean;
  parts: readonly CountedNode[];
}

/** A part of a Boolean search as one person fits it or not; `found`: where its words stand. */
export interface ReasonNode {
  kind: BooleanNode['kind'];
  query: string;
  fits: boolean;
  found: readonly FoundWords[];
  parts: readonly ReasonNode[];
}

/** How many records in another state fit a search; counted up to `MOST_COUNTED`. */
export interface Elsewhere {
  state: Row<'candidate'>['state'];
  total: number;
  uncounted: boolean;
}

export type InactiveLine = Row<'candidate'> & { name: string };

export interface CandidateRecord {
  candidate: Row<'candidate'>;
  owner: string | null;
  jobs: Row<'work_history'>[];
  qualifications: Row<'qualification'>[];
  skills: { id: string; skill: string; name: string; years: number | null }[];
  tags: string[];
  activities: (Row<'activity'> & { author_name: string })[];
  /** null when the role at the desk may not see them; the number is known all the same. */
  adjustments: Row<'adjustment'>[] | null;
  adjustmentCount: number;
  documents: DocumentSummary[];
  tasks: (Row<'task'> & { owner_name: string })[];
  notices: Row<'privacy_notice'>[];
  placements: (Row<'placement'> & { client_name: string })[];
  shortlists: { id: string; vacancy: string; title: string; client_name: string; state: string }[];
  /** With the due date in words. */
  requests: (Row<'data_request'> & { clock: ClockWords })[];
  holds: Row<'hold'>[];
  incidents: Row<'incident'>[];
  audit: AuditEntry[];
  access: AccessEntry[];
}

/** Two records that may be of one person. `same` and `other`: what speaks for it and against, in words. */
export interface DuplicateLine {
  people: [Row<'candidate'>, Row<'candidate'>];
  strength: Strength;
  same: string;
  other: string;
}
export interface MergesOf {
  /** The record that the reference leads to, where it was merged away. */
  into: string | undefined;
  /** `since`: what was done since, and what undoing it would leave as it is now. */
  merges: (Row<'merge'> & { merged_by_name: string; since: Since[] })[];
}

export interface DocumentSummary {
  id: string;
  name: string;
  kind: string;
  folder: string;
  folder_name: string;
  restricted: boolean;
  candidate: string | null;
  candidate_name: string | null;
  version: number;
  received_on: string | null;
  state: string;
  retention_rule: string | null;
  keep_until: string | null;
}
/** One folder, and how many documents fit in each; more than `MOST_COUNTED` are not counted. */
export interface DocumentPage extends Page<DocumentSummary> {
  folders: Record<string, number>;
}
export interface DocumentRecord extends DocumentSummary {
  /** null when the role at the desk may not open the folder. */
  versions: Row<'document_version'>[] | null;
}

export interface MessageSummary {
  id: string;
  mailbox: string;
  kind: string;
  sender: string;
  recipient: string;
  subject: string;
  on_day: string;
  at_time: string;
  read: boolean;
  attachments: number;
}
export interface MessageRecord {
  message: Row<'message'>;
  attachments: Row<'attachment'>[];
}

export type TaskLine = Row<'task'> & { owner_name: string; candidate_name: string | null };

/** `record_name`, `before_name`, `after_name`: what the references are called; null where they have no name, or are none. */
export type AuditEntry = Row<'audit'> & {
  staff_name: string;
  record_name: string | null;
  before_name: string | null;
  after_name: string | null;
};
export type AccessEntry = Row<'access_log'> & { staff_name: string; record_name: string | null };

export interface VacancySummary {
  id: string;
  title: string;
  client: string;
  client_name: string;
  town: string | null;
  state: string;
  work_type: string | null;
  pay: string | null;
  starts_on: string | null;
  shortlisted: number;
}
export interface VacancyRecord {
  vacancy: Row<'vacancy'>;
  client_name: string;
  contact: Row<'contact'> | null;
  requirements: Row<'requirement'>[];
  shortlist: (Row<'shortlist_entry'> & { candidate_name: string })[];
}
export interface ClientSummary {
  id: string;
  name: string;
  sector: string | null;
  town: string | null;
  state: string;
  vacancies: number;
}
export interface ClientRecord {
  client: Row<'client'>;
  contacts: Row<'contact'>[];
  vacancies: VacancySummary[];
  placements: {
    id: string;
    candidate: string;
    candidate_name: string;
    job_title: string;
    state: string;
    started_on: string | null;
    ended_on: string | null;
  }[];
}

/** A question of a knowledge task, with its cards as they are placed. */
export interface QuestionRecord {
  question: Row<'question'>;
  choices: Row<'choice'>[];
  cards: Row<'card'>[];
}

/** What a form chooses from. */
export interface Choices {
  skills: Row<'skill'>[];
  staff: Row<'staff'>[];
  folders: Row<'folder'>[];
  rules: Row<'retention_rule'>[];
  tags: Row<'tag'>[];
}

export interface Overview {
  agency: string;
  today: string;
  me: string;
  myName: string;
  unread: number;
  openTasks: number;
  inBin: number;
  /** How many questions the scenario has. */
  questions: number;
}

/** What became due with a day, since another one; the learner's own tasks first. */
export interface DayBook {
  /** Open tasks whose day has come. */
  due: TaskLine[];
  /** The learner's own that were due before and are open still. */
  late: TaskLine[];
  /** Records whose time in the bin is over, or nearly; `last_day`: the last on which they can be restored. */
  bin: { id: string; name: string; last_day: string }[];
  /** Records whose availability went stale. */
  stale: { id: string; name: string; availability: string | null; availability_verified: string }[];
}

/** Every query: what it is given, what it gives back. `undefined` as an answer: there is no such record. */
export interface Queries {
  overview: { params: Record<string, never>; result: Overview };
  choices: { params: Record<string, never>; result: Choices };
  /** What became due after that day, until today. */
  day: { params: { after: string }; result: DayBook };
  /**
   * `search`: each word must be found in name, reference, address, town, postcode, job title, sector, mobile, e-mail, a skill, a job's
   * employer or title, a qualification or its level; figures where a word begins. Live records only unless `state` says otherwise.
   * `boolean`: a Boolean search, which looks for whole words in record and CV (engine/boolean).
   */
  candidates: {
    params: {
      search?: string;
      boolean?: string;
      state?: string;
      availability?: string;
      sector?: string;
      most?: number;
    };
    result: CandidatePage;
  };
  /** What the same search leaves out because of the state it looks in. */
  elsewhere: { params: Omit<QueryParams<'candidates'>, 'most'>; result: Elsewhere[] };
  /** A Boolean search as a tree. `tree`: undefined when nothing is asked, or when something is wrong. */
  booleanTree: {
    params: Omit<QueryParams<'elsewhere'>, 'boolean'> & { boolean: string };
    result: { faults: readonly BooleanFault[]; tree: CountedNode | undefined };
  };
  /** Why one person is found by a Boolean search, or is not. `undefined`: nothing is asked, it cannot be read, or there is nobody. */
  booleanReason: { params: { id: string; boolean: string }; result: ReasonNode | undefined };
  /** Records in the archive or in the bin, with what their lists say of them. */
  inactive: { params: { state: 'Archived' | 'In the bin'; most?: number }; result: Page<InactiveLine> };
  candidate: { params: { id: string }; result: CandidateRecord | undefined };
  /** What is right to do today with the record and each of its parts. */
  retention: { params: { candidate: string }; result: RetentionLine[] };
  /** What is due, in records behind `after`; asked again with `next` until that is null. */
  dueForRelease: { params: { after?: string }; result: DueSlice };
  messages: { params: { mailbox: string; most?: number }; result: Page<MessageSummary> };
  message: { params: { id: string }; result: MessageRecord | undefined };
  documents: { params: { search?: string; folder: string; most?: number }; result: DocumentPage };
  document: { params: { id: string }; result: DocumentRecord | undefined };
  clients: { params: { most?: number }; result: Page<ClientSummary> };
  client: { params: { id: string }; result: ClientRecord | undefined };
  vacancies: { params: { state?: string; most?: number }; result: Page<VacancySummary> };
  vacancy: { params: { id: string }; result: VacancyRecord | undefined };
  tasks: {
    params: { state?: string; owner?: string; most?: number };
    result: Page<TaskLine>;
  };
  duplicates: { params: { most?: number }; result: { lines: DuplicateLine[]; total: number } };
  merges: { params: { candidate: string }; result: MergesOf };
  incidents: {
    params: Record<string, never>;
    result: (Row<'incident'> & { reported_to_name: string; candidate_name: string | null })[];
  };
  questions: { params: Record<string, never>; result: QuestionRecord[] };
  /** Numbers of the steps that an answer can name. */
  ownSteps: { params: Record<string, never>; result: number[] };
  audit: { params: { candidate?: string; limit?: number }; result: AuditEntry[] };
  access: { params: { candidate?: string; limit?: number }; result: AccessEntry[] };
  /** The next free reference of a table, to travel in the command that makes the row. */
  nextId: { params: { table: TableName }; result: string };
}
export type QueryName = keyof Queries;
export type QueryParams<Q extends QueryName> = Queries[Q]['params'];
export type QueryResult<Q extends QueryName> = Queries[Q]['result'];
