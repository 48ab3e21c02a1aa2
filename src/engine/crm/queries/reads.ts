/**
 * Owns which tables each query reads, so that a screen asks again only when one of them was written. A test compares it with what
 * SQLite really opens. Must never leave a table out: the screen would go on showing what is no longer so.
 */
import { type TableName, tables } from '../../record/catalogue.ts';
import { candidateColumns } from '../merge/plan.ts';
import type { QueryName } from './shapes.ts';

const CANDIDATES = ['candidate', 'candidate_skill', 'skill', 'work_history', 'qualification', 'merge'] as const;
/** And the texts of their CVs. */
const WITH_CVS = [...CANDIDATES, 'document', 'document_version', 'folder'] as const;
const DOCUMENTS = ['document', 'folder', 'candidate'] as const;
/** Who sits at the desk, and what that role may open. */
const RIGHTS = ['setting', 'staff', 'role', 'folder'] as const;
/** What a line of a ledger can name. */
const NAMED = (Object.keys(tables) as TableName[]).filter((name) => tables[name].titled.length > 0);
const RETENTION = [
  'setting',
  'retention_rule',
  'candidate',
  'document',
  'placement',
  'shortlist_entry',
  'adjustment',
  'consent',
  'hold',
  'data_request',
  'privacy_notice',
  'activity',
] as const;
const VACANCIES = ['vacancy', 'client', 'shortlist_entry'] as const;

export const reads: Record<QueryName, readonly TableName[]> = {
  overview: ['setting', 'staff', 'message', 'task', 'candidate', 'question'],
  choices: ['skill', 'staff', 'folder', 'retention_rule', 'tag'],
  day: ['setting', 'task', 'staff', 'candidate'],
  candidates: WITH_CVS,
  elsewhere: WITH_CVS,
  booleanTree: WITH_CVS,
  booleanReason: WITH_CVS,
  inactive: CANDIDATES,
  candidate: [
    ...CANDIDATES,
    ...NAMED,
    ...RIGHTS,
    'candidate_tag',
    'tag',
    'activity',
    'adjustment',
    'document',
    'task',
    'privacy_notice',
    'placement',
    'client',
    'shortlist_entry',
    'vacancy',
    'data_request',
    'hold',
    'incident',
    'audit',
    'access_log',
  ],
  retention: RETENTION,
  dueForRelease: RETENTION,
  messages: ['message', 'attachment'],
  message: ['message', 'attachment'],
  documents: DOCUMENTS,
  document: [...DOCUMENTS, ...RIGHTS, 'document_version'],
  clients: ['client', 'vacancy'],
  client: ['contact', 'placement', 'candidate', ...VACANCIES],
  vacancies: VACANCIES,
  vacancy: ['contact', 'requirement', 'candidate', ...VACANCIES],
  duplicates: ['candidate', 'work_history', 'not_duplicate'],
  merges: ['merge', 'merged_row', 'candidate', 'staff', ...candidateColumns.map(({ table }) => table)],
  tasks: ['task', 'staff', 'candidate'],
  incidents: ['incident', 'staff', 'candidate'],
  questions: ['question', 'choice', 'card'],
  ownSteps: ['setting', 'audit', 'access_log'],
  audit: ['audit', ...NAMED],
  access: ['access_log', ...NAMED],
  nextId: [],
};

/** The queries whose answers may be others, now that these tables were written. */
export const staleAfter = (wrote: readonly TableName[]): QueryName[] =>
  (Object.keys(reads) as QueryName[]).filter((name) => reads[name].some((table) => wrote.includes(table)));
