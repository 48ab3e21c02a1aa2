/**
 * Owns taking a person out of the CRM for good: their rows, what others wrote of them, the words of the ledgers, what was worked out of
 * them for searching. What is left is one line that says what was done, under which rule, and the empty record that it is about.
 * Must never ask whether it was right.
 */
import { takenOut } from '../../kernel/take-out-words.ts';
import { type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import type { Crm } from '../crm.ts';
import { countAsGone } from './figures.ts';
import { keepingWhoHad } from './had-data.ts';
import { leaverOf } from './leaver-of.ts';
import { emptyLedgers, emptyLine, LINE, type Line } from './ledger-words.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { wordsOf } from './their-words.ts';
import { type Going, goingWith, goingWithPart } from './what-goes.ts';

export interface TakingOut {
  candidate: string;
  state: 'Erased' | 'Anonymised';
  /** Cells of the record that stay, for figures. */
  left: Record<string, Cell>;
  rule: string;
  reason: string;
}

export function takeOut(crm: Crm, { candidate, state, left, rule, reason }: TakingOut): void {
  const found = crm.find('candidate', candidate) as Row<'candidate'>;
  const words = wordsOf(crm, found);
  countAsGone(crm, found);
  const merged = crm.where('merge', 'candidate', candidate).map(({ other }) => other);
  const rows = goingWith(crm, found);
  crm.leaves(leaverOf(crm, candidate, words, rows));
  const keepWhoHad = keepingWhoHad(crm, candidate);
  carryOut(crm, rows);
  keepWhoHad();
  const nothing = Object.fromEntries(Object.keys(tableOf('candidate').columns).map((field) => [field, null]));
  crm.blank('candidate', candidate, { ...nothing, one_name: 0, ...left, state });
  emptyLedgers(crm, [candidate, ...merged], rows);
  for (const mention of mentionsOf(crm, words)) rewrite(crm, mention);
  crm.because(takenOut(reason, words.about));
  crm.noted(state === 'Erased' ? 'erase' : 'anonymise', 'candidate', candidate, rule);
  crm.forgetIndexed(candidate);
}

/** One part goes, the person stays. */
export function takeOutPart(crm: Crm, table: TableName, id: string, rule: string, reason: string): void {
  const rows = goingWithPart(crm, table, id);
  crm.because(reason);
  crm.noted('erase', table, id, rule);
  const [own] = crm.db.rows<{ id: string }>('SELECT id FROM audit ORDER BY length(id) DESC, id DESC LIMIT 1');
  carryOut(crm, rows);
  const gone = JSON.stringify(rows.filter(({ after }) => !after).map((row) => row.id));
  for (const line of crm.db.rows<Line>(
    `SELECT ${LINE} FROM audit WHERE record_id IN (SELECT value FROM json_each(?)) AND id <> ?`,
    [gone, own?.id ?? ''],
  ))
    emptyLine(crm, line);
  crm.forgetIndexed();
}

function carryOut(crm: Crm, rows: readonly Going[]): void {
  for (const { table, id, after } of rows) if (after) crm.blank(table, id, after);
  crm.wipe(rows.filter(({ after }) => !after));
}

function rewrite(crm: Crm, { table, id, after }: Mention): void {
  if (table === 'audit' || table === 'access_log') crm.blankLine(table, id, after);
  else crm.blank(table, id, after);
}
