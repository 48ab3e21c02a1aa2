/**
 * Owns who else stands in what is held about a person, as far as the CRM can know them: colleagues, contacts of clients, those who wrote or
 * got a message or asked after the person in vain, other
 * candidates whose names stand in the texts. Whom nobody can know a person has to find. Reads only.
 */
import { nameOf } from '../../record/names.ts';
import type { Crm } from '../crm.ts';

/** Two words with capitals, one behind the other. */
const PAIR = /(?=(?<![\p{L}])(\p{Lu}[\p{L}'’-]+)\s+(\p{Lu}[\p{L}'’-]+))/gu;

export function thirdParties(crm: Crm, candidate: string, texts: readonly string[]): string[] {
  const contacts = crm.db.rows<{ name: string }>(
    `SELECT n.name FROM contact n WHERE n.client IN (
       SELECT v.client FROM shortlist_entry e JOIN vacancy v ON v.id = e.vacancy WHERE e.candidate = ?1
       UNION SELECT p.client FROM placement p WHERE p.candidate = ?1
       UNION SELECT m.client FROM message m WHERE m.candidate = ?1 OR m.to_candidate = ?1
       UNION SELECT a.client FROM activity a WHERE a.candidate = ?1)`,
    [candidate],
  );
  const staff = crm.db.rows<{ name: string }>('SELECT name FROM staff');
  const messages = crm.db.rows<{ name: string }>(
    `SELECT sender AS name FROM message WHERE candidate = ?1 OR to_candidate = ?1
     UNION SELECT recipient FROM message WHERE candidate = ?1 OR to_candidate = ?1`,
    [candidate],
  );
  const callers = crm.db
    .rows<{ caller: string }>('SELECT caller FROM caller_refused WHERE candidate = ?1', [candidate])
    .flatMap(({ caller }) => callerName(caller) ?? []);
  const own = nameOf(crm.lookup, 'candidate', candidate);
  const all = [...contacts, ...staff, ...messages].map(({ name }) => name).concat(callers);
  // The desk's own name for whoever sits at it is nobody's.
  return [...new Set([...all, ...namedIn(crm, candidate, texts)])].filter((name) => name !== own && name !== 'You');
}

/** A number, an address or a word of where they are stands behind the name. */
const BEHIND_NAME = /[,;(+\d]/u;
const CAPITALS = /\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*/gu;
/** One word alone before others is how a sentence begins ("Would not say"). */
function callerName(caller: string): string | undefined {
  const said = (caller.split(BEHIND_NAME)[0] ?? '').trim();
  const runs = [...said.matchAll(CAPITALS)];
  return runs.find(([run], at) => at > 0 || !said.startsWith(run) || run === said || /\s/.test(run))?.[0];
}

/** Other candidates whose first and last name stand in a text, those in the archive too: what goes out must not name them either. */
const namedIn = (crm: Crm, candidate: string, texts: readonly string[]): string[] =>
  crm.sight.whole(() => everybodyIn(crm, candidate, texts));

function everybodyIn(crm: Crm, candidate: string, texts: readonly string[]): string[] {
  crm.lists.candidates.bringUpToDate();
  const pairs = new Set(texts.flatMap((text) => [...text.matchAll(PAIR)].map(([, first, last]) => `${first} ${last}`)));
  return [...pairs].filter((pair) => {
    const [first = '', last = ''] = pair.replace(/['’]s$/, '').split(' ');
    const sql = 'SELECT 1 AS found FROM candidate_list l WHERE l.last_name = ? AND l.first_name = ? AND l.id <> ?';
    return crm.db.row(sql, [last, first, candidate]) !== undefined;
  });
}
