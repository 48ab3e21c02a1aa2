/**
 * Owns one value on its way into a column: cleaned, what is wrong with it in a sentence, and the same value as it is typed in a form.
 * Knows the column alone: whether a row that is referred to exists is asked by whoever has the CRM.
 */

import type { Day } from '../kernel/date.ts';
import { shortened } from '../kernel/phrases.ts';
import { clean, cleanLine, cleanLines } from '../kernel/text.ts';
import { type Cell, type Column, LONGEST } from './column.ts';
import {
  day,
  type Format,
  month,
  numberIn,
  type RefusalKind,
  type RemarkKind,
  remarkWords,
  sayMonth,
} from './formats.ts';

/** What kind of value it holds, where that has a form of its own. */
export const formatOf = ({ kind, format }: Column): Format | undefined =>
  format ?? (kind === 'day' ? day : kind === 'month' ? month : undefined);

/** What is wrong with a value: the kind where the format knows it, and a sentence that says how to mend it. */
export interface CellFault {
  kind?: RefusalKind;
  says: string;
}
interface FaultWords {
  kind?: RefusalKind;
  words: string;
  /** They do not name the field. */
  needsLabel?: true;
}
/** What whoever typed it is asked to look at. It is saved all the same. */
export interface CellRemark {
  kind: RemarkKind;
  says: string;
}

/** The value as it would be stored: nothing invisible in it, in its written form, null for nothing at all. A tick not given is a no. */
export function cleanCell(column: Column, given: Cell): Cell {
  if (column.kind === 'flag') return given ?? 0;
  // SQLite knows no minus nought; a log that did would not run again the same.
  if (typeof given === 'number') return given + 0;
  if (given === null) return null;
  if (column.kind === 'number') return numberIn(given, column.unit) ?? (cleanLine(given) || null);
  const text = column.lines ? cleanLines(given).trimStart() : cleanLine(given);
  const reading = text === '' ? undefined : formatOf(column)?.read(text);
  return (reading && 'stored' in reading ? reading.stored : text) || null;
}

/** Why the CRM cannot take this value, already cleaned; undefined when it can. `today`: the sandbox's date, where it is known. */
export function faultOf(column: Column, value: Exclude<Cell, null>, today: Day | undefined): CellFault | undefined {
  const found = wordsFor(column, value, today);
  return found && { ...(found.kind && { kind: found.kind }), says: withLabel(column, found) };
}

/** The same in a sentence, by itself and behind the label where that stands already. */
export function faultAt(column: Column, value: Exclude<Cell, null>): { says: string; behindLabel: string } | undefined {
  const found = wordsFor(column, value, undefined);
  return found && { says: withLabel(column, found), behindLabel: found.words };
}

const withLabel = ({ label }: Column, { words, needsLabel }: FaultWords): string =>
  needsLabel ? `${label}: ${words}` : words;

const behindLabel = (words: string): FaultWords => ({ words, needsLabel: true });

function wordsFor(column: Column, value: Exclude<Cell, null>, today: Day | undefined): FaultWords | undefined {
  const text = String(value);
  switch (column.kind) {
    case 'text':
      return tooLong(column, text) ?? formFault(column, text, today);
    case 'number': {
      if (typeof value !== 'number')
        return behindLabel(
          `“${short(text)}” is not a number${column.unit ? ` of ${column.unit}` : ''}. Write it in figures, such as 10.`,
        );
      const most = column.most ?? Number.MAX_SAFE_INTEGER;
      const least = column.least ?? 0;
      return Number.isInteger(value) && value >= least && value <= most
        ? undefined
        : behindLabel(`write a whole number from ${least} to ${most}.`);
    }
    case 'pick':
      return column.picks?.includes(text)
        ? undefined
        : { words: `“${short(text)}” is not on the list for ${column.label.toLowerCase()}.` };
    case 'day':
      return formFault(column, text, today) ?? wrongTime(column, text, today);
    case 'month':
      return formFault(column, text, today) ?? wrongTime(column, text, today?.slice(0, 7));
    default:
      return undefined;
  }
}

function tooLong(column: Column, text: string): FaultWords | undefined {
  const room = column.format?.most ?? column.room ?? LONGEST[column.lines ? 'lines' : 'line'];
  return text.length > room
    ? {
        kind: 'too-long',
        words: `${column.label} is too long: it has ${text.length} characters, and there is room for ${room}. Keep the rest in a note.`,
      }
    : undefined;
}

function formFault(column: Column, text: string, today: Day | undefined): FaultWords | undefined {
  const format = formatOf(column);
  const reading = format?.read(text, today);
  if (!format || !reading || 'stored' in reading) return undefined;
  const kind = reading.refused;
  const words = `${format.says(column.label, short(text))} ${format.mend[kind] ?? format.looks}`;
  return { kind, words, ...(format.needsLabel && { needsLabel: true }) };
}

function wrongTime({ when, kind }: Column, value: string, now: string | undefined): FaultWords | undefined {
  if (now === undefined) return undefined;
  if (when === 'past' && value > now) return behindLabel(`this ${kind} has not come yet.`);
  return when === 'future' && value < now ? behindLabel(`this ${kind} has passed.`) : undefined;
}

/** What is asked about a value that is stored, or would be. */
export function remarksOn(column: Column, value: Cell, today: Day | undefined): CellRemark[] {
  if (typeof value !== 'string' || value === '') return [];
  const reading = formatOf(column)?.read(value, today);
  return reading && 'stored' in reading ? reading.remarks.map((kind) => ({ kind, says: remarkWords[kind] })) : [];
}

const short = (text: string): string => shortened(text, 60);

/** What was typed or chosen in a form, as a command carries it. What cannot be read stays as typed, for the CRM to refuse. */
export function typedCell(column: Column, typed: string): Cell {
  if (column.kind === 'flag') return typed === '1' ? 1 : 0;
  const text = clean(typed).trim();
  if (text === '') return null;
  const isRead = column.kind === 'day' || column.kind === 'month' || column.kind === 'number';
  return isRead ? cleanCell(column, text) : typed;
}

/** A stored value as it stands in a form before anybody types. */
export function formCell(column: Column, value: Cell): string {
  if (column.kind === 'flag') return value === 1 ? '1' : '0';
  if (value === null) return '';
  return column.kind === 'month' ? sayMonth(String(value)) : String(value);
}
