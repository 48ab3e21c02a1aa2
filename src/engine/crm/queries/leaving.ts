/**
 * Owns the queries about somebody who goes: what would be done, what stays and why, who has to be told, and whether the person can be told
 * from what is left. Reads only. What is shown is the plan that is carried out (crm/erase).
 */
import { listWords } from '../../kernel/phrases.ts';
import { labelOf, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { isGone, recordStates } from '../../record/picks.ts';
import type { Crm } from '../crm.ts';
import { figures } from '../erase/figures.ts';
import { HAD } from '../erase/had-data.ts';
import { mentionsOf } from '../erase/mentions.ts';
import { wordsOf } from '../erase/their-words.ts';
import { goingWith } from '../erase/what-goes.ts';
import { alikeWith, leftOf, whyNotLeft } from '../rules/alike.ts';
import { anonymity } from '../rules/anonymity.ts';
import { heldBy, isHeld } from '../rules/held.ts';
import { jobsOf, saidInLog, saySaidInLog } from '../rules/said-in-log.ts';
import { counted } from './counted-rows.ts';
import type { Identifiable, Leaving, Recipient } from './leaving-shapes.ts';
import { exportsWith } from './lists-that-left.ts';
import { isServedStill, outlasting } from './retention.ts';
import type { QueryParams, QueryResult } from './shapes.ts';

export function leaving(crm: Crm, { candidate }: QueryParams<'leaving'>): Leaving | undefined {
  const found = crm.find('candidate', candidate);
  if (!found) return undefined;
  const rows = goingWith(crm, found).filter(({ others }) => !others);
  const theirs = new Set(rows.map(({ table, id }) => `${table}:${id}`));
  const named = mentionsOf(crm, wordsOf(crm, found)).filter(
    ({ table, id }) => !tableOf(table).ledger && id !== candidate && !theirs.has(`${table}:${id}`),
  );
  const stays = outlasting(crm, candidate);
  return {
    removed: counted(rows.filter(({ after }) => !after)),
    emptied: counted(rows.filter(({ after }) => after)),
    mentions: named.length,
    stays,
    endsService: isServedStill(crm, candidate, stays),
    isHeld: isHeld(crm, candidate),
    recipients: recipientsOf(crm, candidate),
    exports: exportsWith(crm, found),
  };
}

export const heldNow = (crm: Crm, { candidate }: QueryParams<'heldNow'>): QueryResult<'heldNow'> =>
  heldBy(crm, candidate) ?? null;

/** Whether there is a record that nobody is in any more: their words are known to nobody, so nothing finds them in what is typed now. */
export const anybodyGone = (crm: Crm): boolean =>
  crm.db.row('SELECT 1 FROM candidate WHERE state IN (SELECT value FROM json_each(?)) LIMIT 1', [
    JSON.stringify(recordStates.filter(isGone)),
  ]) !== undefined;

/** What a person asks of a record that goes, whatever becomes of it. */
export const recipients = (crm: Crm, { candidate }: QueryParams<'recipients'>): QueryResult<'recipients'> => ({
  recipients: recipientsOf(crm, candidate),
  exports: exportsWith(crm, crm.find('candidate', candidate)),
});

/** The newest first. */
export const decisions = (crm: Crm, { candidate }: QueryParams<'decisions'>): QueryResult<'decisions'> =>
  crm.db.rows(
    'SELECT d.*, s.name AS by FROM retention_decision d JOIN staff s ON s.id = d.decided_by WHERE d.candidate = ? ORDER BY d.decided_on DESC, d.id DESC',
    [candidate],
  );

/** Clients who were sent something of the person, or took them on. */
const recipientsOf = (crm: Crm, candidate: string): Recipient[] =>
  crm.db
    .rows<Recipient>(
      `SELECT c.id AS client, c.name, coalesce(group_concat(DISTINCT g.had ORDER BY g.had), '') AS had,
       (SELECT max(t.told_on) FROM recipient_told t WHERE t.candidate = ?1 AND t.client = c.id) AS told_on
     FROM (${HAD}) g JOIN client c ON c.id = g.client GROUP BY c.id ORDER BY c.name, c.id`,
      [candidate],
    )
    .map((client) => ({ ...client, had: listWords(client.had.split(',').filter(Boolean).map(oneOf)) || SOMETHING }));

/** What it was went with the record. */
const SOMETHING = 'something of this person';
const oneOf = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** `left`: which cells would stay, in place of those that are there now. `jobs`: of a record that says them no more. */
export function identifiable(
  crm: Crm,
  { candidate, left }: QueryParams<'identifiable'>,
  jobs?: readonly string[],
): Identifiable | undefined {
  const found = crm.find('candidate', candidate);
  if (!found) return undefined;
  const cells: Record<string, Cell> = left
    ? leftOf(found, left)
    : Object.fromEntries(Object.entries(found).filter(([field]) => !OF_THE_FILE.has(field)));
  const rows = left ? [] : counted(goingWith(crm, found).filter(({ after }) => !after));
  const alike = alikeWith(crm, found, cells);
  return {
    left: Object.entries(cells).flatMap(([field, value]) =>
      value === null || value === '' || value === 0
        ? []
        : [{ label: labelOf('candidate', field), value: String(value) }],
    ),
    alike,
    refused: (left && whyNotLeft(crm, found, left)) ?? null,
    tells: anonymity({
      left: cells,
      alike,
      keyKept: !left && crm.where('pseudonym_key', 'candidate', candidate).length > 0,
      elsewhere: [
        ...rows.map(({ what }) => what),
        ...saySaidInLog(saidInLog(crm, candidate, jobs ?? jobsOf(crm, found))),
      ],
    }),
  };
}

/** What the CRM itself says of the record. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['id', 'state', 'owner', 'retention_rule', 'binned_by', 'one_name']);

export const statistics = (crm: Crm): Record<string, number> => figures(crm);
