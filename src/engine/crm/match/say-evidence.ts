/**
 * Owns how a place that shows a verdict is read by people: what it is, and its words. Several fields of one row are said once.
 * Must never judge: which places there are is the match's.
 */

import { sayDay } from '../../kernel/date.ts';
import { shortened } from '../../kernel/phrases.ts';
import { fold } from '../../kernel/text.ts';
import { labelOf, nounOf, type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { isMonth, sayMonth } from '../../record/formats.ts';
import type { Crm } from '../crm.ts';

/** `table` and `id`: of the row, for a link; of a text of a document, the document's. */
export interface Shown {
  table: TableName;
  id: string;
  /** "Work history", "CV AHMED-A_CV, version 2". */
  where: string;
  says: string;
}
const LONGEST = 180;

/** `names`: words to look for in a longer text, so that the right piece of it is shown. */
export function sayEvidence(crm: Crm, places: readonly string[], names: readonly string[]): Shown[] {
  const rows = Map.groupBy(
    places.map((place) => place.split(':') as [TableName, string, string]),
    ([table, id]) => `${table}:${id}`,
  );
  return [...rows.values()].flatMap((same) => {
    const [[table, id] = ['', ''] as const] = same;
    if (table === '') return [];
    return sayRow(crm, { table, id, fields: same.map(([, , field]) => field), names }) ?? [];
  });
}

interface Asked {
  table: TableName;
  id: string;
  fields: readonly string[];
  names: readonly string[];
}
type Say = (crm: Crm, asked: Asked) => Shown | undefined;

const of =
  <N extends TableName>(table: N, say: (row: Row<N>, crm: Crm, asked: Asked) => Omit<Shown, 'table' | 'id'>): Say =>
  (crm, asked) => {
    const row = crm.find(table, asked.id);
    return row && { table, id: asked.id, ...say(row, crm, asked) };
  };

const MONTHS = (from: string | null, to: string | null): string =>
  `${from ? sayMonth(from) : 'no month'} to ${to ? sayMonth(to) : 'now'}`;
const joined = (parts: readonly (string | null | false | undefined)[]): string => parts.filter(Boolean).join(', ');

const sayings: Partial<Record<TableName, Say>> = {
  work_history: of('work_history', (job) => ({
    where: 'Work history',
    says: joined([`${job.job_title} at ${job.employer}`, MONTHS(job.started, job.ended)]),
  })),
  qualification: of('qualification', (one) => ({
    where: 'Qualifications',
    says: joined([
      one.title,
      one.level !== null && !one.title.includes(one.level) && one.level.toLowerCase(),
      one.status.toLowerCase(),
      one.awarded_on && sayMonth(one.awarded_on),
      one.expires_on && `expires ${sayDay(one.expires_on)}`,
      one.certificate_seen ? 'certificate seen' : 'certificate not seen',
    ]),
  })),
  candidate_skill: of('candidate_skill', (one, crm) => ({
    where: 'Skills',
    says: joined([crm.find('skill', one.skill)?.name ?? one.skill, one.years !== null && `${one.years} years`]),
  })),
  document_version: (crm, asked) => {
    const version = crm.find('document_version', asked.id);
    const document = version && crm.find('document', version.document);
    if (!version || !document) return undefined;
    const where = `${document.kind} ${document.name}, version ${version.number}`;
    return { table: 'document', id: document.id, where, says: pieceOf(version.body, asked.names) };
  },
  activity: of('activity', (one, _crm, { names }) => ({
    where: `${one.kind} of ${sayDay(one.happened_on)}`,
    says: pieceOf(one.body, names),
  })),
  message: of('message', (one, _crm, { names }) => ({
    where: `${one.kind} of ${sayDay(one.on_day)}, ${one.subject}`,
    says: pieceOf(one.body, names),
  })),
  candidate: of('candidate', (person, _crm, { fields, names }) => ({
    where: fields.includes('summary') ? labelOf('candidate', 'summary') : 'Profile',
    says: joined(
      fields.map((field) =>
        field === 'summary'
          ? pieceOf(person.summary ?? '', names)
          : `${labelOf('candidate', field)}: ${sayCell('candidate', field, person[field as keyof typeof person])}`,
      ),
    ),
  })),
};

function sayRow(crm: Crm, asked: Asked): Shown | undefined {
  const say = sayings[asked.table];
  if (say) return say(crm, asked);
  const row = crm.lookup(asked.table, asked.id);
  if (!row) return undefined;
  const says = joined(asked.fields.map((field) => sayCell(asked.table, field, row[field] ?? null)));
  return { table: asked.table, id: asked.id, where: `Recorded ${nounOf(asked.table)}`, says: cut(says) };
}

function sayCell(table: TableName, field: string, value: Cell): string {
  const kind = tableOf(table).columns[field]?.kind;
  if (kind === 'day' && value !== null) return sayDay(String(value));
  return kind === 'month' && isMonth(String(value)) ? sayMonth(String(value)) : String(value ?? '');
}

/** The line or the sentence that has one of the names; else how the text begins. */
function pieceOf(text: string, names: readonly string[]): string {
  const wanted = names.map(fold).filter(Boolean);
  const pieces = text
    .split(/\n+|(?<=[.!?])\s+/)
    .map((piece) => piece.replace(/^[-–•*·]\s+/, '').trim())
    .filter(Boolean);
  return cut(pieces.find((piece) => wanted.some((name) => fold(piece).includes(name))) ?? pieces[0] ?? '');
}

const cut = (text: string): string => shortened(text, LONGEST);
