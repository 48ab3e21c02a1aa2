/**
 * Owns the list of every table of the sandbox CRM: the one place to ask what exists.
 * The order is the order of creation: a table after those it refers to.
 */
import type { Row as RowOf, Table } from './column.ts';
import * as access from './tables/access.ts';
import * as applications from './tables/applications.ts';
import * as briefs from './tables/briefs.ts';
import * as clients from './tables/clients.ts';
import * as documents from './tables/documents.ts';
import * as imports from './tables/imports.ts';
import * as office from './tables/office.ts';
import * as people from './tables/people.ts';
import * as pipeline from './tables/pipeline.ts';
import * as protection from './tables/protection.ts';
import * as questions from './tables/questions.ts';
import * as release from './tables/release.ts';

export const tables = {
  setting: office.setting,
  role: office.role,
  staff: office.staff,
  retention_rule: protection.retentionRule,
  skill: people.skill,
  tag: people.tag,
  folder: documents.folder,
  candidate: people.candidate,
  work_history: people.workHistory,
  qualification: people.qualification,
  candidate_skill: people.candidateSkill,
  candidate_tag: people.candidateTag,
  not_duplicate: people.notDuplicate,
  merge: people.merge,
  merged_row: people.mergedRow,
  document: documents.document,
  document_version: documents.documentVersion,
  client: clients.client,
  contact: clients.contact,
  vacancy: clients.vacancy,
  requirement: clients.requirement,
  rationale: clients.rationale,
  shortlist_entry: clients.shortlistEntry,
  permission: clients.permission,
  submission: clients.submission,
  placement: clients.placement,
  stage: pipeline.stage,
  sent_elsewhere: pipeline.sentElsewhere,
  interview: pipeline.interview,
  offer: pipeline.offer,
  follow_up: pipeline.followUp,
  activity: people.activity,
  adjustment: people.adjustment,
  task: people.task,
  privacy_notice: protection.privacyNotice,
  consent: protection.consent,
  data_request: protection.dataRequest,
  clarification: protection.clarification,
  access_pack: protection.accessPack,
  hold: protection.hold,
  incident: protection.incident,
  retention_decision: release.retentionDecision,
  recipient_told: release.recipientTold,
  had_data: release.hadData,
  pseudonym_key: release.pseudonymKey,
  kept_figure: release.keptFigure,
  template: office.template,
  message: office.message,
  attachment: office.attachment,
  brief: briefs.brief,
  wish: briefs.wish,
  job_post: briefs.jobPost,
  application: applications.application,
  saved_search: clients.savedSearch,
  question: questions.question,
  choice: questions.choice,
  card: questions.card,
  refused_suggestion: people.refusedSuggestion,
  access_request: access.accessRequest,
  access_grant: access.accessGrant,
  caller_refused: access.callerRefused,
  data_import: imports.dataImport,
  import_row: imports.importRow,
  audit: protection.audit,
  access_log: protection.accessLog,
} satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export type Row<N extends TableName> = RowOf<(typeof tables)[N]>;
/** What a starting row or an insert gives: the id and whatever is not empty. */
export type NewRow<N extends TableName> = { id: string } & Partial<Row<N>>;
/** Rows by table: how an agency, or a scenario's cast, enters the CRM. */
export type Rows = { [N in TableName]?: NewRow<N>[] };

export const isTableName = (name: string): name is TableName => Object.hasOwn(tables, name);
export const tableOf = (name: TableName): Table => tables[name];
/** "Mobile" for `candidate`, `mobile`; the field's own name when the table has no such column. */
export const labelOf = (name: string, field: string): string =>
  (isTableName(name) ? tableOf(name).columns[field]?.label : undefined) ?? field;
/** "job" for `work_history`: what one row is called. */
export const nounOf = (name: string): string => (isTableName(name) ? tableOf(name).noun : name);
