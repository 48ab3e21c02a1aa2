/** Owns whether others on file are called so, or are reached so: candidates, colleagues, clients' contacts. Must never say who. */
import { escaped } from '../../kernel/pattern.ts';
import { inPlainLetters } from '../../kernel/plain-letters.ts';
import type { Crm } from '../crm.ts';

export interface OnFile {
  /** Whether somebody else on file has this name, address or number too. */
  isOthers: (word: string) => boolean;
  /** Whether somebody else has the last name and the initial too. */
  isShared: (initial: string, last: string) => boolean;
}

/** `them`: the references of who is meant. */
export function onFile(crm: Crm, them: readonly string[]): OnFile {
  const others = compared(crm.db.row<{ said: string | null }>(OTHERS, [JSON.stringify(them)])?.said ?? '');
  const office = compared(crm.db.row<{ said: string | null }>(OFFICE)?.said ?? '');
  const isOffice = (word: string) =>
    office.includes(` ${compared(word)} `) || crm.db.row(CONTACT, [word]) !== undefined;
  const beginning = (word: string) => `${BESIDE}${escaped(compared(word))}`;
  return {
    isOthers: (word) => others.includes(`${BESIDE}${compared(word)}${BESIDE}`) || isOffice(word),
    isShared: (initial, last) =>
      new RegExp(`${beginning(initial)}[^${BESIDE}]*${beginning(last)}${BESIDE}`).test(others) ||
      new RegExp(` ${escaped(compared(initial))}[^${BESIDE}]* ${escaped(compared(last))} `).test(office),
  };
}

/** Stands between what is read as one text, once for all words: to ask SQLite for each takes longer. */
const BESIDE = '\u001f';
/** As SQLite has it: from a to z. */
export const lower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
const compared = (text: string): string => lower(inPlainLetters(text));
const NAMES = ['first_name', 'last_name', 'email', 'mobile', 'address'] as const;
const OTHERS = `SELECT group_concat(lower(concat_ws(char(31), '', ${NAMES.join(', ')}, '')), '') AS said
  FROM candidate WHERE id NOT IN (SELECT value FROM json_each(?))`;
/** A name is one of somebody's words, or several of them. */
const OFFICE = `SELECT group_concat(' ' || name || ' ', char(31)) AS said
  FROM (SELECT name FROM staff UNION ALL SELECT name FROM contact)`;
const CONTACT = 'SELECT 1 FROM contact WHERE email = ?1 COLLATE NOCASE OR phone = ?1 LIMIT 1';
