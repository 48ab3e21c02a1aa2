/** Owns what has to be known of somebody before they are taken out: how they and what is theirs are called, and who else stays named. */
import { standsIn } from '../../kernel/take-out-words.ts';
import { tableOf } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';
import type { Leaver } from './leaver.ts';
import type { TheirWords } from './their-words.ts';
import type { Going } from './what-goes.ts';

/** `rows`: what goes with them. Asked while all of it is still there. */
export function leaverOf(crm: Crm, candidate: string, theirs: TheirWords, rows: readonly Going[]): Leaver {
  const { alone: words, about, shown, name: whole, single } = theirs;
  const own = rows.filter(({ others }) => !others);
  const called = own.flatMap((row) => titlesOf(crm, row)).toSorted((a, b) => b.length - a.length);
  return {
    candidate,
    words,
    about: [...called, ...about],
    shown,
    called: { ...shown, whole, single },
    kept: keptNames(crm, candidate).filter((name) => !standsIn(name, whole)),
    theirs: new Set([candidate, ...own.map(({ id }) => id)]),
  };
}

/** Whoever works here, the clients of whom it stays on record that they were told, and what the rules of retention are called. */
const keptNames = (crm: Crm, candidate: string): string[] =>
  crm.db
    .rows<{ name: string }>(
      `SELECT name FROM staff UNION SELECT c.name FROM recipient_told r JOIN client c ON c.id = r.client
       WHERE r.candidate = ? UNION SELECT record FROM retention_rule ORDER BY name`,
      [candidate],
    )
    .map(({ name }) => name);

/** What sentences call a row that goes: "the task Ring Ellis". */
function titlesOf(crm: Crm, { table, id }: Going): string[] {
  const row: Readonly<Record<string, unknown>> | undefined = crm.find(table, id);
  return tableOf(table).titled.flatMap((field) => {
    const title = row?.[field];
    return tableOf(table).columns[field]?.kind === 'text' && typeof title === 'string' && title.trim().length > 1
      ? [title]
      : [];
  });
}
