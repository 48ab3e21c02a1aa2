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
import type { ListedColumn } from '../../record/list-columns.ts';
import type { QualityRuleName } from '../../record/quality-rules.ts';
import type { Strength } from '../../record/same-person/judge.ts';
import type { GivenSearch, SearchFilters } from '../../record/search-filters.ts';
import type { Template } from '../../record/standard-templates.ts';
import type { TimelineKind, TimelineSubject } from '../../record/timeline-kinds.ts';
import type { AccessPack, PackGiven } from '../access-pack/make.ts';
import type { FoundWords } from '../boolean/found-words.ts';
import type { ImportGiven } from '../imports/planned.ts';
import type { Standing } from '../match/match.ts';
import type { Shown } from '../match/say-evidence.ts';
import type { Since } from '../merge/undo.ts';
import type { Held } from '../rules/held.ts';
import type { ManyChange, PlannedLine } from '../rules/many.ts';
import type { Replaced } from '../tagging/replace.ts';
import type { Suggestion } from '../tagging/suggest.ts';
import type { DueGroup, TriedOut, TryWay } from './ahead-shapes.ts';
import type { DataImportRecord, ImportPreview } from './import-shapes.ts';
import type { Identifiable, Leaving } from './leaving-shapes.ts';
import type {
  BeforeSubmission,
  ListPage,
  MatchPage,
  PipelinePage,
  RationaleMatrix,
  RecordNames,
  StandsAgainst,
} from './match-shapes.ts';
import type { MergeGiven, MergePreview } from './merge-shapes.ts';
import type { PaperCheck, PaperGiven, RunsOut } from './paper-shapes.ts';
import type { Completeness, FaultLine, QualityReport } from './quality-shapes.ts';
import type { OpenRequest } from './request-shapes.ts';
import type { DueSlice, RetentionLine } from './retention-shapes.ts';
import type { LastChangeLines } from './tagging-shapes.ts';

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

/** What a list of clients or vacancies is looked through for; `sort`: one of those of record/list-filters.ts. */
export interface ListParams {
  search?: string;
  sort?: string;
  most?: number;
}
export interface FoundPage<T> extends Page<T> {
  /** The words are more than a quick search takes: nothing was looked for. */
  tooLong: boolean;
}

export interface CandidateSummary extends Pick<Row<'candidate'>, ListedColumn> {
  id: string;
  name: string;
  state: string;
  owner_name: string | null;
  /** Names of skills, for the list. */
  skills: string[];
  /** As the crow flies to the place that was asked for; null where none was, or where it is not known where they live. */
  miles: number | null;
  /** Where the words of a Boolean search stand; none without one. */
  found: readonly FoundWords[];
}

/** The list of candidates. With `faults` nobody was looked for: it is empty, and no answer. */
export interface CandidatePage extends Page<CandidateSummary> {
  /** The Boolean search that was read. */
  boolean: string;
  faults: readonly BooleanFault[];
  remarks: readonly RemarkKind[];
  /** The place that was typed, where nobody knows it: then nobody was looked for either. */
  unknownPlace: string | undefined;
  /** The words are more than a quick search takes: nobody was looked for. */
  tooLong: boolean;
  /** Who fits but for the miles, since it is not known where they live. */
  unplaced: { total: number; uncounted: boolean };
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

/** Why somebody is in the list or not: what is chosen beside the words, piece by piece, and the words. */
export interface WhyListed {
  name: string;
  /** The state of the record. */
  state: string;
  listed: boolean;
  /** What is chosen, in the pieces that each narrow the list down by themselves. */
  filters: readonly { given: SearchFilters & { search?: string }; fits: boolean }[];
  reason: ReasonNode;
}

/** Other words for one that is asked for. `query`: the whole search in which either will do; `more`: how many it finds beyond now. */
export interface OtherWords {
  term: string;
  others: readonly { word: string; query: string; more: number }[];
}

/** How many records in another state fit a search; counted up to `MOST_COUNTED`. */
export interface Elsewhere {
  state: Row<'candidate'>['state'];
  total: number;
  uncounted: boolean;
}

/** `held`: a hold lasts on it, or an open request. */
export type InactiveLine = Row<'candidate'> & { name: string; held: 0 | 1 };

export interface CandidateRecord {
  candidate: Row<'candidate'>;
  owner: string | null;
  jobs: Row<'work_history'>[];
  qualifications: Row<'qualification'>[];
  skills: { id: string; skill: string; name: string; years: number | null }[];
  tags: { tag: string; name: string }[];
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
  /** Which data is meant: asked, and answered or not yet. */
  clarifications: Row<'clarification'>[];
  holds: Row<'hold'>[];
  /** By a hold that was placed, or by a request that nobody has answered yet. */
  isHeld: boolean;
  incidents: Row<'incident'>[];
  /** Who asked about the person and was told nothing. */
  refusedCallers: Row<'caller_refused'>[];
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
  /** What it answers and what answers it, as far as it goes. */
  thread: MessageSummary[];
  /** What the records are called that it is about. */
  about: { candidate: string | null; client: string | null; vacancy: string | null };
  /** What was logged as a data request out of it. */
  requests: Row<'data_request'>[];
  applications: Row<'application'>[];
  /** That were taken from it. */
  vacancies: Pick<Row<'vacancy'>, 'id' | 'title' | 'state'>[];
}

/** Somebody applied. `standing`: how far they are on the vacancy, where they are on its list. */
export type ApplicationLine = Row<'application'> & { candidate_name: string; standing: string | null };

/** A record that the sender's address is of, or one in the text. */
export interface Sender {
  table: 'candidate' | 'contact' | 'staff';
  id: string;
  name: string;
  /** Of a contact. */
  client: string | null;
  /** Of a candidate's record. */
  state: string | null;
  where: 'sender' | 'text';
}

/** A template with what is known put in; `left`: the fields that a person has to fill. */
export interface FilledTemplate {
  kind: Row<'template'>['kind'];
  subject: string;
  body: string;
  left: string[];
}

/** One thing that happened, or is to. */
export interface TimelineLine {
  kind: TimelineKind;
  record: TableName;
  /** Of the row that tells it, a line of the audit trail for a change. */
  id: string;
  on_day: string;
  at_time: string | null;
  /** The step that made it, or first touched it; 0 for what was there before. */
  step: number;
  what: string;
  title: string | null;
  detail: string | null;
  who: string | null;
  candidate: string | null;
  candidate_name: string | null;
  vacancy: string | null;
  /** Of a message: whether it lies in Sent. */
  is_sent: 0 | 1;
}
export interface Timeline extends Page<TimelineLine> {
  /** How many there are of each kind, whichever are shown; of one table counted up to `MOST_COUNTED` and one more. */
  counts: Record<TimelineKind, number>;
}

/** What can be looked for to be chosen. */
export type FindableTable = 'candidate' | 'contact' | 'staff' | 'client' | 'vacancy';
export interface FoundRecord {
  table: FindableTable;
  id: string;
  name: string;
  /** Of whose client, or what is beside the name. */
  detail: string | null;
  /** What was typed begins words of the name, of the reference or of what is beside them; else it stands elsewhere on the record. */
  byName: boolean;
}

export interface RecentRecord {
  table: TimelineSubject;
  id: string;
  name: string;
}

export type TaskLine = Row<'task'> & { owner_name: string; candidate_name: string | null };

/** `record_name`, `before_name`, `after_name`: what the references are called; null where they have no name, or are none. */
export type AuditEntry = Row<'audit'> & {
  staff_name: string;
  record_name: string | null;
  before_name: string | null;
  after_name: string | null;
};
/** What a line of the access log tells. */
export const accessKinds = ['Opened', 'Searched', 'Exported', 'Refused'] as const;
export type AccessKind = (typeof accessKinds)[number];
export interface RoleLine {
  id: string;
  name: string;
  /** Whoever sits at the desk has it. */
  mine: boolean;
  people: string[];
  rights: { says: string; has: boolean }[];
}
export type AccessRequestLine = Row<'access_request'> & {
  document_name: string;
  asked_by_name: string;
  asked_of_name: string;
  /** The paper is open for whoever asked. */
  granted: boolean;
  /** Nobody has answered it, and whoever sits at the desk may. */
  isToDecide: boolean;
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
  rationales: (Row<'rationale'> & { candidate_name: string; requirement_name: string })[];
}
/** What stands about the job itself: what is missing of it, where it came from, what was asked that does not count, where it was posted. */
export interface JobOf {
  client: Row<'client'> | undefined;
  /** In the words of the screen. */
  missing: string[];
  briefs: { id: string; subject: string; sender: string; on_day: string }[];
  wishes: Row<'wish'>[];
  posts: Row<'job_post'>[];
  /** What a post on a job board would begin with. */
  postText: string;
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
  /** Attachments that are not filed yet. */
  attachments: { id: string; name: string; sender: string }[];
  /** Those that are worked on. */
  vacancies: { id: string; title: string; client_name: string }[];
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

/** A saved search: what it looks for, and how many it finds today; null where it cannot be read. */
/** `shows`: the columns beside the name; none where it has the usual ones. */
export type SavedSearchLine = Row<'saved_search'> & {
  owner_name: string;
  search: GivenSearch;
  shows: string[];
  now: number | null;
};

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
    params: SearchFilters & { search?: string; boolean?: string; most?: number };
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
  /** The same with what is chosen beside the words. `undefined`: as above. */
  whyListed: { params: QueryParams<'booleanTree'> & { id: string }; result: WhyListed | undefined };
  /** From the agency's list of other words for the same job; a term without any is left out. */
  otherWords: { params: QueryParams<'booleanTree'>; result: OtherWords[] };
  /** Which of these people a search finds. A search that cannot be read finds nobody. */
  foundAmong: { params: QueryParams<'elsewhere'> & { ids: readonly string[] }; result: string[] };
  savedSearches: { params: Record<string, never>; result: SavedSearchLine[] };
  /** The references of those whom a search finds, in the list's order, as many as `most` says. */
  everyFound: { params: QueryParams<'candidates'>; result: string[] };
  /** What one thing done to many records would do to each. */
  manyPreview: { params: { ids: readonly string[]; change: ManyChange }; result: PlannedLine[] };
  /** What an export holds: a line of headings, then one for each record. With `ids` those; else all whom the search finds. */
  exportRows: { params: GivenSearch & { ids: readonly string[]; fields: readonly string[] }; result: string[][] };
  /** Records in the archive or in the bin, with what their lists say of them. */
  inactive: { params: { state: 'Archived' | 'In the bin'; most?: number }; result: Page<InactiveLine> };
  candidate: { params: { id: string }; result: CandidateRecord | undefined };
  /** What is right to do today with the record and each of its parts. */
  retention: { params: { candidate: string; on?: string }; result: RetentionLine[] };
  /** What is due, in records behind `after`; asked again with `next` until that is null. */
  dueForRelease: { params: { after?: string; on?: string }; result: DueSlice };
  /** What it would do to take a person out, who has to be told, and what a rule keeps all the same. */
  leaving: { params: { candidate: string }; result: Leaving | undefined };
  /** Whether somebody can be told from a record. `left`: as it would be with these fields. */
  identifiable: { params: { candidate: string; left?: readonly string[] }; result: Identifiable | undefined };
  /** By what the record is on hold today. */
  heldNow: { params: { candidate: string }; result: Held | null };
  /** Whether anybody was erased or anonymised. */
  anybodyGone: { params: Record<string, never>; result: boolean };
  /** What falls due, lapses or expires after today and until that day. */
  fallsDue: { params: { on: string; most?: number | undefined }; result: DueGroup[] };
  /** What would be left of somebody, done on a copy on that day; the copy is gone afterwards. */
  tryOut: { params: { candidate: string; way: TryWay; on: string }; result: TriedOut };
  recipients: { params: { candidate: string }; result: Pick<Leaving, 'recipients' | 'exports'> };
  /** What was decided of the record and its parts, the newest first. */
  decisions: { params: { candidate: string }; result: (Row<'retention_decision'> & { by: string })[] };
  /** How far people came, by sector, those who are gone among them; no group under five. */
  statistics: { params: Record<string, never>; result: Record<string, number> };
  messages: { params: { mailbox: string; most?: number }; result: Page<MessageSummary> };
  message: { params: { id: string }; result: MessageRecord | undefined };
  documents: { params: { search?: string; folder: string; most?: number }; result: DocumentPage };
  document: { params: { id: string }; result: DocumentRecord | undefined };
  /** `search`: each word stands in name, reference, town or sector. */
  clients: { params: ListParams & { state?: string }; result: FoundPage<ClientSummary> };
  client: { params: { id: string }; result: ClientRecord | undefined };
  /** `search`: each word stands in title, reference, town, or name or reference of the client. */
  vacancies: {
    params: ListParams & { state?: string; work_type?: string };
    result: FoundPage<VacancySummary>;
  };
  vacancy: { params: { id: string }; result: VacancyRecord | undefined };
  /** Everybody held against a vacancy, best first. */
  /** `find`: each word stands in name, reference, job or town; `belongs`: of this standing alone. Neither changes the order. */
  match: {
    params: { vacancy: string; most?: number; find?: string; belongs?: Standing };
    result: MatchPage | undefined;
  };
  /** `kind`: of the requirement that is being worded. */
  recordNames: { params: { kind: string; typed: string }; result: RecordNames };
  /** Requirements that are compared by a name that no record has. */
  unnamedRequirements: { params: { vacancy: string }; result: string[] };
  /** Everybody on the list of a vacancy, with each reason. */
  shortlist: { params: { vacancy: string }; result: ListPage | undefined };
  /** Who was chosen for a vacancy and who was not, as persons recorded it. */
  rationaleMatrix: { params: { vacancy: string }; result: RationaleMatrix | undefined };
  /** Where one person’s record shows one requirement, whatever a person said of it. */
  evidence: { params: { requirement: string; candidate: string }; result: Shown[] };
  /** What stands against putting this person forward beside the requirements. */
  standsAgainst: { params: { vacancy: string; candidate: string }; result: StandsAgainst[] };
  pipeline: { params: { vacancy: string }; result: PipelinePage | undefined };
  beforeSubmission: { params: { vacancy: string; candidate: string }; result: BeforeSubmission | undefined };
  contacts: { params: { client: string }; result: Row<'contact'>[] };
  job: { params: { vacancy: string }; result: JobOf | undefined };
  application: { params: { id: string }; result: Row<'application'> | undefined };
  /** Who applied for a vacancy, the latest first. */
  applications: { params: { vacancy: string }; result: ApplicationLine[] };
  tasks: {
    params: { state?: string; owner?: string; most?: number };
    result: Page<TaskLine>;
  };
  duplicates: { params: { most?: number }; result: { lines: DuplicateLine[]; total: number } };
  merges: { params: { candidate: string }; result: MergesOf };
  mergePreview: { params: MergeGiven; result: MergePreview };
  incidents: {
    params: Record<string, never>;
    result: (Row<'incident'> & { reported_to_name: string; candidate_name: string | null })[];
  };
  questions: { params: Record<string, never>; result: QuestionRecord[] };
  /** Numbers of the steps that an answer can name. */
  ownSteps: { params: Record<string, never>; result: number[] };
  /** Whom the address of a message's sender is of, and those that stand in its text. */
  senders: { params: { message: string }; result: Sender[] };
  templates: { params: Record<string, never>; result: Template[] };
  filledTemplate: {
    params: { template: string; candidate?: string; contact?: string; vacancy?: string };
    result: FilledTemplate | undefined;
  };
  /** `kinds`: of these only; all, when nothing is said. */
  timeline: {
    params: { of: TimelineSubject; id: string; kinds?: readonly TimelineKind[]; most?: number };
    result: Timeline;
  };
  /** Records to choose one from: each word stands in the name, the reference or what is beside it. */
  findRecords: { params: { tables: readonly FindableTable[]; words: string }; result: FoundRecord[] };
  /** What was opened last, latest first. */
  recent: { params: Record<string, never>; result: RecentRecord[] };
  audit: { params: { candidate?: string; limit?: number }; result: AuditEntry[] };
  /** `only`: lines of this kind. */
  access: { params: { candidate?: string; only?: AccessKind; limit?: number }; result: AccessEntry[] };
  paperCheck: { params: PaperGiven; result: PaperCheck };
  runsOut: { params: { most?: number }; result: Page<RunsOut> };
  /** Data requests of everybody that nobody has closed yet. */
  openRequests: { params: { most?: number }; result: Page<OpenRequest> };
  /** What each role sees and does, who has it, and which is the desk's own. */
  roles: { params: Record<string, never>; result: RoleLine[] };
  /** Why no archived record is shown, or not this one; null where that is not so. */
  archiveHidden: { params: { candidate?: string }; result: string | null };
  accessRequests: { params: Record<string, never>; result: AccessRequestLine[] };
  /** What an import would do, row by row. `undefined`: it cannot be read as it was given. */
  importPlan: { params: ImportGiven; result: ImportPreview | { refused: string } };
  /** What was taken in, latest first. */
  imports: { params: Record<string, never>; result: (Row<'data_import'> & { imported_by_name: string })[] };
  dataImport: { params: { id: string }; result: DataImportRecord | undefined };
  /** Faults of the records in daily use, by rule. */
  quality: { params: Record<string, never>; result: QualityReport };
  /** Who has one fault, by reference. */
  faultLines: { params: { rule: QualityRuleName; most?: number }; result: Page<FaultLine> };
  /** What is held about a person, as it would be sent. `undefined`: there is no such record. */
  accessPack: { params: PackGiven; result: AccessPack | undefined };
  /** Packs that were sent. */
  accessPacks: { params: { candidate: string }; result: (Row<'access_pack'> & { sent_by_name: string })[] };
  /** What the rules suggest from CVs, in records behind `after`; of one candidate alone, where one is named. */
  suggestions: { params: { candidate?: string; after?: string }; result: { lines: Suggestion[]; next: string | null } };
  replacePreview: { params: { where: string; find: string; put: string }; result: Replaced[] };
  /** What undoing the last change of many would take back. */
  lastChange: { params: Record<string, never>; result: LastChangeLines | null };
  lastChangeStep: { params: Record<string, never>; result: number | null };
  completeness: { params: { candidate: string }; result: Completeness | undefined };
  /** The next free reference of a table, to travel in the command that makes the row. */
  nextId: { params: { table: TableName }; result: string };
}
export type QueryName = keyof Queries;
export type QueryParams<Q extends QueryName> = Queries[Q]['params'];
export type QueryResult<Q extends QueryName> = Queries[Q]['result'];
