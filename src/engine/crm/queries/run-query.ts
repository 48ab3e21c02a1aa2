/** Owns the list of queries, by name. */
import { reference } from '../../kernel/ids.ts';
import { tableOf } from '../../record/catalogue.ts';
import { accessPack } from '../access-pack/make.ts';
import type { Crm } from '../crm.ts';
import * as later from './ahead.ts';
import { applications } from './applications.ts';
import * as searches from './boolean.ts';
import * as people from './candidates.ts';
import * as business from './clients.ts';
import { dayBook } from './day.ts';
import * as papers from './documents.ts';
import * as pairs from './duplicates.ts';
import { exportRows } from './export.ts';
import { findRecords } from './find-records.ts';
import * as imports from './imports.ts';
import * as jobs from './jobs.ts';
import * as lab from './lab.ts';
import * as goings from './leaving.ts';
import * as ledgers from './ledgers.ts';
import * as matches from './match.ts';
import { mergePreview } from './merge-preview.ts';
import * as mail from './messages.ts';
import { openRequests } from './open-requests.ts';
import * as paperChecks from './papers.ts';
import * as stages from './pipeline.ts';
import * as quality from './quality.ts';
import * as knowledge from './questions.ts';
import { rationaleMatrix } from './rationale-matrix.ts';
import { recent } from './recent.ts';
import * as names from './record-names.ts';
import * as releases from './retention.ts';
import * as rights from './roles.ts';
import * as saved from './saved-searches.ts';
import { senders } from './senders.ts';
import type { QueryName, QueryParams, QueryResult } from './shapes.ts';
import * as tagging from './tagging.ts';
import * as texts from './templates.ts';
import { timeline } from './timeline/timeline.ts';

const queries: { [Q in QueryName]: (crm: Crm, params: QueryParams<Q>) => QueryResult<Q> } = {
  overview: business.overview,
  choices: business.choices,
  day: dayBook,
  candidates: people.candidates,
  elsewhere: people.elsewhere,
  booleanTree: searches.booleanTree,
  booleanReason: searches.booleanReason,
  whyListed: lab.whyListed,
  otherWords: lab.otherWords,
  foundAmong: lab.foundAmong,
  candidate: people.candidate,
  inactive: people.inactive,
  savedSearches: saved.savedSearches,
  everyFound: saved.everyFound,
  manyPreview: saved.manyPreview,
  exportRows,
  retention: releases.retention,
  dueForRelease: releases.dueForRelease,
  leaving: goings.leaving,
  identifiable: goings.identifiable,
  heldNow: goings.heldNow,
  anybodyGone: goings.anybodyGone,
  statistics: goings.statistics,
  fallsDue: later.fallsDue,
  tryOut: later.tryOut,
  recipients: goings.recipients,
  decisions: goings.decisions,
  messages: mail.messages,
  message: mail.message,
  documents: papers.documents,
  document: papers.document,
  clients: business.clients,
  client: business.client,
  job: jobs.job,
  contacts: (crm, { client }) => crm.where('contact', 'client', client),
  vacancies: business.vacancies,
  vacancy: business.vacancy,
  match: matches.match,
  shortlist: matches.shortlist,
  rationaleMatrix,
  evidence: matches.evidence,
  recordNames: names.recordNames,
  unnamedRequirements: names.unnamedRequirements,
  standsAgainst: matches.stands,
  pipeline: stages.pipeline,
  beforeSubmission: stages.beforeSubmission,
  duplicates: pairs.duplicates,
  merges: pairs.merges,
  mergePreview,
  application: (crm, { id }) => crm.find('application', id),
  applications,
  tasks: ledgers.tasks,
  incidents: ledgers.incidents,
  questions: knowledge.questions,
  ownSteps: knowledge.ownSteps,
  audit: ledgers.auditEntries,
  access: ledgers.accessEntries,
  senders,
  templates: texts.templates,
  filledTemplate: texts.filledTemplate,
  timeline,
  findRecords,
  recent,
  importPlan: imports.importPlan,
  imports: imports.imports,
  dataImport: imports.dataImport,
  quality: quality.quality,
  faultLines: quality.faultLines,
  completeness: quality.completeness,
  accessPack: (crm, params) => (crm.find('candidate', params.candidate) ? accessPack(crm, params) : undefined),
  accessPacks: (crm, { candidate }) =>
    crm.where('access_pack', 'candidate', candidate).map((row) => ({
      ...row,
      sent_by_name: crm.find('staff', row.sent_by)?.name ?? row.sent_by,
    })),
  paperCheck: paperChecks.paperCheck,
  runsOut: paperChecks.runsOut,
  openRequests,
  roles: rights.roles,
  archiveHidden: rights.archiveHidden,
  accessRequests: rights.accessRequests,
  suggestions: tagging.suggestions,
  replacePreview: tagging.replacePreview,
  lastChange: tagging.lastChangeLines,
  lastChangeStep: tagging.stepOfLastChange,
  nextId: (crm, { table }) => reference(tableOf(table).prefix, crm.numbers.highest(table) + 1),
};

/** Of what whoever sits at the desk may see: no query has to know of it. */
export const runQuery = <Q extends QueryName>(crm: Crm, query: Q, params: QueryParams<Q>): QueryResult<Q> =>
  crm.sight.seen(() => queries[query](crm, params));
