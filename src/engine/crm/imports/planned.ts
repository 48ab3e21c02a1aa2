/** Owns what an import would do, read from what its command carries. The screen's preview and the handler go by the same. Never writes. */
import { readAnswers } from '../../import/answers.ts';
import { importedFields, type Target, WHOLE_NAME } from '../../import/column-words.ts';
import { arranged, type FileTable, planRows, proposedTargets, type RowOutcome } from '../../import/plan.ts';
import { MOST_ROWS, readRows } from '../../record/file-rows.ts';
import type { Crm } from '../crm.ts';
import { refuse } from '../refuse.ts';
import { KnownInCrm } from './known-in-crm.ts';
import { NOT_USED } from './not-used.ts';

export interface ImportGiven {
  content: string;
  /** Where each column goes, in their order; `-` for one that is not used. Null: as proposed. */
  columns: string | null;
  answers: string | null;
}
export interface ImportPlan {
  table: FileTable;
  goesTo: readonly (Target | null)[];
  rows: RowOutcome[];
}

const targets: readonly string[] = [...importedFields, WHOLE_NAME];

export function plannedImport(crm: Crm, { content, columns, answers }: ImportGiven): ImportPlan {
  const rows = readRows(content);
  if (!rows) refuse('content', `This is no file that can be imported: at most ${MOST_ROWS - 1} rows, one on a line.`);
  const table = arranged(rows);
  const goesTo = columns === null ? proposedTargets(table) : targetsIn(columns, table.columns.length);
  const read = readAnswers(answers);
  if ('unread' in read) refuse('answers', `“${read.unread.slice(0, 60)}” is no answer about a row.`);
  return { table, goesTo, rows: planRows(table, goesTo, new KnownInCrm(crm), crm.today, read.answers) };
}

function targetsIn(columns: string, count: number): (Target | null)[] {
  const names = columns.split(/\s+/).filter(Boolean);
  if (names.length !== count) refuse('columns', `The file has ${count} columns, and ${names.length} are named.`);
  const strange = names.find((name) => name !== NOT_USED && !targets.includes(name));
  if (strange !== undefined) refuse('columns', `“${strange.slice(0, 40)}” is no field that a file can fill.`);
  const twice = names.find((name, at) => name !== NOT_USED && names.indexOf(name) !== at);
  if (twice !== undefined) refuse('columns', 'Two columns go into one field. Leave one of them out.');
  return names.map((name) => (name === NOT_USED ? null : (name as Target)));
}
