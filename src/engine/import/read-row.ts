/**
 * Owns what the cells of one row say for a record: each value in its written form, or the reason for which a person must look. A value that
 * the form would refuse is never dropped. Must never compare people, and never write.
 */
import type { Day } from '../kernel/date.ts';
import { fold } from '../kernel/text.ts';
import { tables } from '../record/catalogue.ts';
import { cleanCell, faultOf, remarksOn } from '../record/cell.ts';
import type { Cell, Column } from '../record/column.ts';
import type { RefusalKind } from '../record/formats.ts';
import { mandatoryFields } from '../record/profile.ts';
import { looksLikeFormula, madeBySpreadsheet, saidIn } from './cells.ts';
import { type ImportedField, importedFields, type Target, WHOLE_NAME } from './column-words.ts';
import { readDayOfFile } from './days.ts';

export type ReasonKind =
  | RefusalKind
  | 'not-on-the-list'
  | 'not-a-number'
  | 'ambiguous-date'
  | 'spreadsheet-date'
  | 'looks-like-formula'
  | 'name-in-one-piece'
  | 'name-order'
  | 'probable-duplicate';
/** Why a person must look at a value. */
export interface Reason {
  field: Target;
  kind: ReasonKind;
  /** As it stands in the file. */
  typed: string;
  /** What it may be. */
  offers?: string[];
}
export type ImportedFields = Partial<Record<ImportedField, Cell>>;
export interface RowRead {
  /** Only those that the file fills. */
  fields: ImportedFields;
  reasons: Reason[];
  /** Of a date of birth: that it is not kept, or looks wrong. */
  remarks: string[];
}

const columns: Readonly<Record<string, Column>> = tables.candidate.columns;
const NAMES: readonly Target[] = ['first_name', 'last_name', WHOLE_NAME];

/** `goesTo`: where each cell goes, in their order; null for one that is not used. */
export function readRow(cells: readonly string[], goesTo: readonly (Target | null)[], today: Day): RowRead {
  const read: RowRead = { fields: {}, reasons: [], remarks: [] };
  goesTo.forEach((target, at) => {
    const typed = cells[at] ?? '';
    const said = saidIn(typed);
    if (target === null || said === '') return;
    if (NAMES.includes(target) && looksLikeFormula(said))
      read.reasons.push({ field: target, kind: 'looks-like-formula', typed });
    else if (target === WHOLE_NAME) readWholeName(read, said, today);
    else readField(read, target, said, today);
  });
  for (const field of mandatoryFields)
    if (isImported(field) && isMissing(read, field)) read.reasons.push(missing(field, goesTo));
  return { ...read, reasons: once(read.reasons) };
}

const isImported = (field: string): field is ImportedField => importedFields.some((one) => one === field);

/** Nothing stands in it, and no other reason is given for it. */
function isMissing({ fields, reasons }: RowRead, field: ImportedField): boolean {
  const asked = reasons.some(
    (reason) => reason.field === field || (reason.field === WHOLE_NAME && NAMES.includes(field)),
  );
  return (fields[field] ?? null) === null && !asked;
}

/** Where both names stand in one column, that one is empty. */
const missing = (field: ImportedField, goesTo: readonly (Target | null)[]): Reason => ({
  field: NAMES.includes(field) && goesTo.includes(WHOLE_NAME) && !goesTo.includes(field) ? WHOLE_NAME : field,
  kind: 'missing',
  typed: '',
});

const once = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(({ field, kind }, at) => reasons.findIndex((one) => one.field === field && one.kind === kind) === at);

/** Taken apart at a comma only: in some languages the surname comes first. */
function readWholeName(read: RowRead, said: string, today: Day): void {
  const parts = said.split(',').map((part) => part.trim());
  const [last = '', first = ''] = parts;
  if (parts.length === 2 && first !== '' && last !== '') {
    readField(read, 'last_name', last, today);
    readField(read, 'first_name', first, today);
    return;
  }
  const words = said.split(/[\s,]+/).filter(Boolean);
  read.reasons.push({ field: WHOLE_NAME, kind: words.length > 1 ? 'name-order' : 'name-in-one-piece', typed: said });
}

function readField(read: RowRead, field: ImportedField, said: string, today: Day): void {
  const column = columns[field];
  if (!column) return;
  const { cell, reason, remark } = column.kind === 'day' ? dayOf(column, said, today) : cellOf(column, said, today);
  if (reason) read.reasons.push({ field, typed: said, ...reason });
  if (remark) read.remarks.push(remark);
  if (cell !== undefined) read.fields[field] = cell;
}

interface CellRead {
  cell?: Exclude<Cell, null>;
  reason?: Pick<Reason, 'kind' | 'offers'>;
  remark?: string;
}

function cellOf(column: Column, said: string, today: Day): CellRead {
  const made = column.format || column.lines ? undefined : madeBySpreadsheet(said);
  if (made) return { reason: { kind: made } };
  const cell = column.kind === 'pick' ? onList(column, said) : cleanCell(column, said);
  if (cell === null) return {};
  const fault = faultOf(column, cell, today);
  return fault
    ? { reason: { kind: fault.kind ?? (column.kind === 'pick' ? 'not-on-the-list' : 'not-a-number') } }
    : { cell };
}

/** Capitals make no other value of it. */
const onList = ({ picks = [] }: Column, said: string): string =>
  picks.find((pick) => fold(pick) === fold(said)) ?? said;

function dayOf(column: Column, said: string, today: Day): CellRead {
  const found = readDayOfFile(said);
  const readings = 'day' in found ? [found.day] : found.none === 'ambiguous-date' ? found.readings : [];
  // Whichever it is, it is not kept: nobody need be asked.
  if (readings.length > 0 && readings.every((day) => remarkOn(column, day, today) === NOT_NEEDED))
    return { remark: NOT_NEEDED };
  if (!('day' in found)) {
    const { none: kind, readings: offers } = found;
    return { reason: { kind, ...(offers.length > 0 && { offers }) } };
  }
  const fault = faultOf(column, found.day, today);
  if (fault) return { reason: { kind: fault.kind ?? 'not-a-day' } };
  const remark = remarkOn(column, found.day, today);
  return { cell: found.day, ...(remark && { remark }) };
}
const remarkOn = (column: Column, day: Day, today: Day): string | undefined => remarksOn(column, day, today)[0]?.kind;
const NOT_NEEDED = 'not-needed';
