/** Owns the shapes of what the screens are told of a match, of a list with its reasons, and of a pipeline. Types only. */
import type { Row } from '../../record/catalogue.ts';
import type { ReasonFlag } from '../../record/reason-flags.ts';
import type { Verdict } from '../match/ladder.ts';
import type { Counts, MatchLine } from '../match/match.ts';
import type { Shown } from '../match/say-evidence.ts';
import type { SubmissionCheck } from '../rules/before-submission.ts';

/** One person against one requirement: what the program suggests, what a person said, and where it is shown. */
export interface MatchCell {
  requirement: string;
  /** A person's verdict where there is one, else the suggestion. */
  verdict: Verdict;
  suggested: Verdict;
  renewable: boolean;
  shown: Shown[];
  /** `flags`: what is asked about the reason; it stops nothing. */
  rationale: (Row<'rationale'> & { flags: ReasonFlag[] }) | null;
}
/** Beside the requirements: another agency sent them, they do not want this client, their record is out of use. A suggestion with its place. */
export interface StandsAgainst {
  what: string;
  shown: Shown | null;
}
export interface MatchPerson {
  candidate: string;
  name: string;
  /** The record's state; only live ones are matched. */
  state: string;
  job_title: string | null;
  town: string | null;
  availability: string | null;
  available_from: string | null;
  availability_verified: string | null;
  /** Nobody has asked for too long. */
  stale: boolean;
  /** To the job, where it asks for the way and both places are known. */
  miles: number | null;
  /** null for a record that is not in daily use. */
  standing: MatchLine | null;
  cells: MatchCell[];
  against: StandsAgainst[];
  /** Where they are on the list of this vacancy, if they are. */
  entry: (Row<'shortlist_entry'> & { flags: ReasonFlag[] }) | null;
}
/** Names of the register near what was typed, with how many people in daily use have each. `isNamed`: a record has the very name; undefined where nothing is named. */
export interface RecordNames {
  isNamed: boolean | undefined;
  names: { name: string; people: number }[];
}
interface OfVacancy {
  vacancy: Row<'vacancy'>;
  client_name: string;
  requirements: Row<'requirement'>[];
}
/** The beginning of the list of all, in order of who belongs on the shortlist and of the score. */
export interface MatchPage extends OfVacancy {
  counts: Counts;
  lines: MatchPerson[];
  /** How many there are of those that are asked for. */
  total: number;
}
export interface ListPage extends OfVacancy {
  people: MatchPerson[];
}

type By<N extends 'stage' | 'activity'> = Row<N> & { by_name: string };
export interface PipelinePerson {
  entry: Row<'shortlist_entry'>;
  name: string;
  /** What is to be done before a submission, and what stands against it; none once it is made. */
  checks: SubmissionCheck[];
  against: StandsAgainst[];
  moves: By<'stage'>[];
  /** What was asked and confirmed for this vacancy. */
  confirmed: By<'activity'>[];
  permissions: Row<'permission'>[];
  elsewhere: Row<'sent_elsewhere'>[];
  submissions: Row<'submission'>[];
  interviews: Row<'interview'>[];
  offers: Row<'offer'>[];
  placements: (Row<'placement'> & { tasks: Row<'task'>[]; followUps: Row<'follow_up'>[] })[];
}
export interface PipelinePage {
  vacancy: Row<'vacancy'>;
  client_name: string;
  people: PipelinePerson[];
}

/** What is done before a profile leaves the house, and what would be sent. */
export interface BeforeSubmission {
  vacancy: Row<'vacancy'>;
  client_name: string;
  checks: SubmissionCheck[];
  against: StandsAgainst[];
  profile: string;
}

/** One person on one vacancy, as persons recorded it. */
export interface RationaleRow {
  candidate: string;
  name: string;
  /** Where they stand; null for somebody who is not on the list, or was taken off it. */
  entry: Row<'shortlist_entry'> | null;
  rationales: Row<'rationale'>[];
  /** What was asked about this vacancy and confirmed. */
  calls: Row<'activity'>[];
  permissions: Row<'permission'>[];
  submissions: Row<'submission'>[];
}
export interface RationaleMatrix {
  vacancy: Row<'vacancy'>;
  client_name: string;
  /** The musts first. `counts`: it takes part; one that touches what the law protects does not. */
  requirements: (Row<'requirement'> & { counts: boolean })[];
  /** In the order in which they came on the list; then those who are not on it and were judged, or were on it. */
  people: RationaleRow[];
}
