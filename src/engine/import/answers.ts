/**
 * Owns what a person answers about the rows of a file, as a command carries it: one answer on a line, with the number of its row.
 * `4 last_name: Okafor`, `5 aside: No e-mail`, `6 different: Father and son`, `7 same: CAND-0012`, `8 take: town pay_expected`.
 * Must never answer anything itself.
 */
import type { Day } from '../kernel/date.ts';
import { tables } from '../record/catalogue.ts';
import { cleanCell, faultOf } from '../record/cell.ts';
import type { Column } from '../record/column.ts';
import { namesIn } from '../record/name-list.ts';
import { mandatoryFields } from '../record/profile.ts';
import { type ImportedField, importedFields, WHOLE_NAME } from './column-words.ts';
import type { RowRead } from './read-row.ts';

export interface RowAnswer {
  /** What a field says, in place of what the file says; empty: it is left out. */
  values: Partial<Record<ImportedField, string>>;
  /** Why the row is not taken. */
  aside?: string;
  /** Why it is of somebody else than those it is like. */
  different?: string;
  /** Whose record it is, of those it is like. */
  same?: string;
  /** Of a match: the fields that are written into the record. */
  take: readonly ImportedField[];
}
export type Answers = ReadonlyMap<number, RowAnswer>;

const LINE = /^(\d{1,4}) ([a-z_]+):(.*)$/;
const isField = (name: string): name is ImportedField => importedFields.some((field) => field === name);

/** Undefined with the line that cannot be read. */
export function readAnswers(text: string | null): { answers: Answers } | { unread: string } {
  const answers = new Map<number, RowAnswer>();
  for (const line of (text ?? '').split('\n').filter((one) => one.trim() !== '')) {
    const [, row = '', what = '', value = ''] = LINE.exec(line) ?? [];
    const answer = answers.get(Number(row)) ?? { values: {}, take: [] };
    const said = value.trim();
    if (isField(what)) answer.values[what] = said;
    else if (what === 'take') answer.take = namesIn(said).filter(isField);
    else if ((what === 'aside' || what === 'different' || what === 'same') && said) answer[what] = said;
    else return { unread: line };
    answers.set(Number(row), answer);
  }
  return { answers };
}

export const answersText = (answers: Answers): string =>
  [...answers]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([row, { values, take, ...said }]) => [
      ...Object.entries(values).map(([field, value]) => `${row} ${field}: ${value}`),
      ...(take.length > 0 ? [`${row} take: ${take.join(' ')}`] : []),
      ...(['aside', 'different', 'same'] as const).flatMap((what) =>
        said[what] ? [`${row} ${what}: ${said[what]}`] : [],
      ),
    ])
    .join('\n');

const columns: Readonly<Record<string, Column>> = tables.candidate.columns;
const isNeeded = (field: ImportedField): boolean => mandatoryFields.some((one) => one === field);

/** The row as it reads with what a person said. What the form would refuse is asked about again. */
export function withValues(read: RowRead, answer: RowAnswer | undefined, today: Day): RowRead {
  const given = Object.entries(answer?.values ?? {}) as [ImportedField, string][];
  if (given.length === 0) return read;
  const fields = { ...read.fields };
  const answered = new Set(given.map(([field]) => field));
  // Whoever says both names has answered the question about them in one piece.
  const named = answered.has('first_name') && answered.has('last_name');
  const reasons = read.reasons.filter(
    ({ field }) => !(field === WHOLE_NAME ? named : answered.has(field as ImportedField)),
  );
  for (const [field, said] of given) {
    const column = columns[field];
    if (!column) continue;
    const cell = cleanCell(column, said);
    const fault = cell === null ? undefined : faultOf(column, cell, today);
    if (cell === null && isNeeded(field)) reasons.push({ field, kind: 'missing', typed: said });
    else if (fault) reasons.push({ field, kind: fault.kind ?? 'not-on-the-list', typed: said });
    if (cell === null || fault) delete fields[field];
    else fields[field] = cell;
  }
  return { ...read, fields, reasons };
}
