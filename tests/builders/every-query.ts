/**
 * Owns a question of every kind that the screens may ask, as data: what the proofs go through who are about all queries. A query that comes
 * later does not compile without its line here.
 */
import type { QueryName, QueryParams } from '../../src/engine/crm/queries/shapes.ts';
import { accessKinds } from '../../src/engine/crm/queries/shapes.ts';
import { exportFields } from '../../src/engine/record/export-fields.ts';
import { replacedIn } from '../../src/engine/record/picks.ts';
import { qualityRuleNames } from '../../src/engine/record/quality-rules.ts';
import { BINNED } from './crm-rows.ts';

/** Whom and what is asked about. */
export interface AskedAbout {
  candidate: string;
  document: string;
  message: string;
  /** One of which somebody asks who sent it. */
  sent: string;
  attachment: string;
  application: string;
}

export const everyQuery = ({
  candidate,
  document,
  message,
  sent,
  attachment,
  application,
}: AskedAbout): { [Q in QueryName]: QueryParams<Q>[] } => ({
  overview: [{}],
  choices: [{}],
  day: [{ after: '2026-11-01' }],
  candidates: [
    { tag: 'TAG-0001', skill: 'SKILL-0001', qualification: 'x', in_date_on: '2026-11-02', verified: 'In date' },
    { near: 'Leeds', miles: 5, sort: 'Distance', pay_at_most: '£12 an hour' },
    { boolean: 'x', sort: 'Relevance' },
    {},
    { boolean: 'x' },
    { search: 'x', state: 'Archived', availability: 'Available', sector: 'Care' },
  ],
  elsewhere: [{ search: 'x' }, { boolean: 'x' }],
  booleanTree: [{ boolean: 'x OR NOT y' }],
  booleanReason: [{ id: candidate, boolean: 'x OR NOT y' }],
  whyListed: [{ id: candidate, boolean: 'x', sector: 'Care', search: 'x' }],
  otherWords: [{ boolean: 'bricklayer OR NOT y' }],
  foundAmong: [{ ids: [candidate] }, { ids: [candidate], boolean: 'x', search: 'x' }],
  savedSearches: [{}],
  everyFound: [{ search: 'x' }],
  manyPreview: (['skill', 'tag', 'owner', 'longlist'] as const).map((kind) => ({
    ids: [candidate],
    change: { kind, to: 'X-0001' },
  })),
  exportRows: [{ ids: [], fields: [...exportFields.keys()] }],
  inactive: [{ state: 'Archived' }],
  candidate: [{ id: candidate }],
  retention: [{ candidate }],
  leaving: [{ candidate }],
  identifiable: [{ candidate }, { candidate, left: ['sector'] }],
  heldNow: [{ candidate }],
  anybodyGone: [{}],
  statistics: [{}],
  recipients: [{ candidate }],
  fallsDue: [{ on: '2027-11-02' }],
  tryOut: (['archive', 'erase'] as const).map((way) => ({ candidate, way, on: '2026-12-01' })),
  decisions: [{ candidate }],
  dueForRelease: [{}],
  messages: [{ mailbox: 'Inbox' }],
  message: [{ id: message }],
  contacts: [{ client: 'CLI-0001' }],
  job: [{ vacancy: 'VAC-0901' }],
  documents: [{ folder: 'FOLD-0001' }, { folder: 'FOLD-0001', search: 'x' }],
  document: [{ id: document }],
  clients: [{}, { search: 'northgate', state: 'Active', sort: 'Town' }],
  client: [{ id: 'CLI-0901' }],
  vacancies: [{}, { search: 'picker', work_type: 'Temporary', sort: 'Client' }],
  vacancy: [{ id: 'VAC-0901' }],
  match: [{ vacancy: 'VAC-0001' }],
  shortlist: [{ vacancy: 'VAC-0001' }],
  rationaleMatrix: [{ vacancy: 'VAC-0001' }],
  evidence: [{ requirement: 'REQ-0001', candidate: candidate }],
  pipeline: [{ vacancy: 'VAC-0001' }],
  beforeSubmission: [{ vacancy: 'VAC-0001', candidate: candidate }],
  standsAgainst: [{ vacancy: 'VAC-0001', candidate: candidate }],
  recordNames: ['Skill', 'Experience', 'Qualification', 'Licence or card'].map((kind) => ({ kind, typed: 'a' })),
  unnamedRequirements: [{ vacancy: 'VAC-0001' }],
  duplicates: [{}],
  merges: [{ candidate }, { candidate: 'CAND-0200' }],
  mergePreview: [
    { master: candidate, other: 'CAND-0002', choices: {} },
    { master: candidate, other: candidate, choices: {} },
  ],
  application: [{ id: application }],
  applications: [{ vacancy: 'VAC-0001' }],
  tasks: [{}, { state: 'Open' }],
  incidents: [{}],
  questions: [{}],
  ownSteps: [{}],
  audit: [{}, { candidate }],
  access: [{}, { candidate }, ...accessKinds.map((only) => ({ only }))],
  senders: [{ message: sent }],
  templates: [{}],
  filledTemplate: [{ template: 'unsuccessful', candidate, contact: 'CON-0901', vacancy: 'VAC-0901' }],
  timeline: (['candidate', 'client', 'vacancy'] as const).map((of) => ({
    of,
    id: of === 'candidate' ? candidate : 'VAC-0901',
  })),
  findRecords: [{ tables: ['candidate', 'contact', 'staff', 'client', 'vacancy'], words: 'x' }],
  recent: [{}],
  importPlan: [{ content: '1 ["E-mail"]\n2 ["amira.khan@example.com"]', columns: null, answers: null }],
  imports: [{}],
  dataImport: [{ id: 'IMP-0901' }],
  quality: [{}],
  faultLines: qualityRuleNames.map((rule) => ({ rule })),
  completeness: [{ candidate }],
  paperCheck: [
    { name: 'x', candidate, attachment, kind: 'CV' },
    { name: 'x', document: 'DOC-0002', folder: 'FOLD-0001' },
    { name: 'x', document: 'DOC-0001', candidate: BINNED },
  ],
  openRequests: [{}],
  runsOut: [{}],
  roles: [{}],
  archiveHidden: [{}, { candidate }],
  accessRequests: [{}],
  accessPack: [{ candidate, strike: null, leave_out: null }],
  accessPacks: [{ candidate }],
  suggestions: [{}, { candidate }],
  replacePreview: [...replacedIn].map((where) => ({ where, find: 'x', put: 'y' })),
  lastChange: [{}],
  lastChangeStep: [{}],
  nextId: [{ table: 'candidate' }],
});
