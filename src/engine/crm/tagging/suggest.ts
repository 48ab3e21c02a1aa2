/**
 * Owns what the agency's rules suggest from the text of somebody's CV: skills that are not on the record, and the sector that most of them
 * are of, each with the words that triggered it. Reads only; a person accepts or refuses.
 */
import { wordsFor } from '../../agency/vocabulary/triggers.ts';
import { escaped } from '../../kernel/pattern.ts';
import { fold } from '../../kernel/text.ts';
import type { Row } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';

export interface Suggestion {
  /** `CAND-0001/SKILL-0003`, `CAND-0001/sector`. */
  id: string;
  candidate: string;
  name: string;
  /** The reference of the skill, or the sector. */
  to: string;
  kind: 'skill' | 'sector';
  /** What it is called. */
  says: string;
  /** The words that triggered it, with what stands round them: the line of the CV, as it was written. */
  words: readonly { word: string; round: string }[];
}

interface Trigger {
  skill: Row<'skill'>;
  words: readonly { word: string; form: RegExp }[];
}

const triggersIn = (crm: Crm): Trigger[] =>
  crm.all('skill').map((skill) => ({
    skill,
    words: wordsFor(skill.name).map((word) => ({
      word,
      form: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(fold(word))}(?![\\p{L}\\p{N}])`, 'u'),
    })),
  }));

/** Signs to each side of a word that show where it stands, where its line is longer than that. */
const ROUND = 50;
/** So many skills of one sector before it is suggested. */
const ENOUGH = 2;

/** Each person's latest CV; one in a restricted folder is not read by a machine either. */
const CVS = `SELECT d.candidate, coalesce(nullif(${FULL_NAME}, ''), 'No name') AS name, c.sector, group_concat(v.body, char(10)) AS text
  FROM json_each(?) asked JOIN candidate c ON c.id = asked.value AND c.state = 'Active'
  JOIN document d ON d.candidate = c.id AND d.kind = 'CV' AND d.state = 'Active'
  JOIN folder f ON f.id = d.folder AND f.restricted = 0
  JOIN document_version v ON v.document = d.id AND v.number = d.version
  GROUP BY d.candidate ORDER BY d.candidate`;
interface Cv {
  candidate: string;
  name: string;
  sector: string | null;
  text: string;
}

/** Of these people, without what is on the record already or was refused. */
export function suggestionsFor(crm: Crm, candidates: readonly string[]): Suggestion[] {
  const triggers = triggersIn(crm);
  const has = pairsOf(crm, 'SELECT candidate, skill AS what FROM candidate_skill', candidates);
  const refused = pairsOf(
    crm,
    "SELECT candidate, coalesce(skill, 'sector') AS what FROM refused_suggestion",
    candidates,
  );
  return crm.db.rows<Cv>(CVS, [JSON.stringify(candidates)]).flatMap((cv) => {
    // Words of two lines are none of the rules'.
    const text = fold(cv.text.replace(/\n/g, ' / '));
    const found = triggers.flatMap((trigger) => {
      const words = trigger.words.flatMap(({ word, form }) =>
        form.test(text) ? [{ word, round: roundOf(cv.text, form) }] : [],
      );
      return words.length > 0 ? [{ skill: trigger.skill, words }] : [];
    });
    const { candidate, name } = cv;
    const skills = found
      .filter(({ skill }) => !has.has(`${candidate}/${skill.id}`) && !refused.has(`${candidate}/${skill.id}`))
      .map(
        ({ skill, words }): Suggestion => ({
          ...{ id: `${candidate}/${skill.id}`, candidate, name, to: skill.id, kind: 'skill', says: skill.name, words },
        }),
      );
    const sector = refused.has(`${candidate}/sector`) ? [] : sectorOf(cv, found);
    return [...skills, ...sector];
  });
}

function sectorOf(
  { candidate, name, sector }: Cv,
  found: readonly { skill: Row<'skill'>; words: Suggestion['words'] }[],
) {
  const bySector = Map.groupBy(found, ({ skill }) => skill.sector);
  // Whoever shows anything of the sector on the record is in it.
  if (bySector.has(sector as Row<'skill'>['sector'])) return [];
  const [most] = [...bySector].toSorted(([, one], [, other]) => other.length - one.length);
  if (!most?.[0] || most[1].length < ENOUGH) return [];
  const words = most[1].flatMap((one) => one.words.slice(0, 1));
  return [{ id: `${candidate}/sector`, candidate, name, to: most[0], kind: 'sector' as const, says: most[0], words }];
}

function roundOf(text: string, form: RegExp): string {
  const line = text.split('\n').find((one) => form.test(fold(one))) ?? '';
  const said = line.replace(/^[\s•*–-]+/, '').trim();
  if (said.length <= 2 * ROUND) return said;
  const words = said.split(/\s+/);
  // In which of its words it begins: the signs of a folded text are not those of the text, its words are.
  const before =
    fold(said)
      .slice(0, Math.max(0, fold(said).search(form)))
      .split(/\s+/).length - 1;
  let [from, to] = [before, before + 1];
  const isShort = (start: number, end: number) => words.slice(start, end).join(' ').length <= 2 * ROUND;
  while (from > 0 && words.slice(from - 1, before).join(' ').length <= ROUND) from -= 1;
  while (to < words.length && isShort(from, to + 1)) to += 1;
  return `${from > 0 ? '…' : ''}${words.slice(from, to).join(' ')}${to < words.length ? '…' : ''}`;
}

const pairsOf = (crm: Crm, sql: string, candidates: readonly string[]): ReadonlySet<string> =>
  new Set(
    crm.db
      .rows<{ candidate: string; what: string }>(`${sql} WHERE candidate IN (SELECT value FROM json_each(?))`, [
        JSON.stringify(candidates),
      ])
      .map(({ candidate, what }) => `${candidate}/${what}`),
  );
