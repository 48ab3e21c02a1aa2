/**
 * Owns the names by which records say what somebody holds, can do or was, so that a requirement is worded as the register words it; and which
 * requirements no record names. Reads names of things alone, never a person's.
 */
import { fold } from '../../kernel/text.ts';
import type { Crm } from '../crm.ts';
import { countingIn } from '../rules/what-counts.ts';
import type { RecordNames } from './match-shapes.ts';
import type { QueryParams } from './shapes.ts';

/** Where the match looks for each kind of requirement by name; of the other kinds nothing is named. */
const LIVE = "JOIN candidate c ON c.id = x.candidate AND c.state = 'Active'";
const titled = (name: string, where: string): string =>
  `SELECT ${name} AS name, x.candidate FROM qualification x ${LIVE} WHERE ${where}`;
const LICENCE = "x.level IS 'Licence or card'";
const sources: Readonly<Record<string, string>> = {
  Qualification: `${titled('x.title', `NOT ${LICENCE}`)} UNION ${titled("x.title || ' ' || x.level", `x.level IS NOT NULL AND NOT ${LICENCE}`)}`,
  'Licence or card': titled('x.title', LICENCE),
  Skill: `SELECT s.name, x.candidate FROM candidate_skill x ${LIVE} JOIN skill s ON s.id = x.skill`,
  Experience: `SELECT x.job_title AS name, x.candidate FROM work_history x ${LIVE} WHERE x.job_title IS NOT NULL`,
};
const MOST = 6;

/** Those that have the words that were typed, most of them first; then those that more people have. */
export function recordNames(crm: Crm, { kind, typed }: QueryParams<'recordNames'>): RecordNames {
  const source = sources[kind];
  const words = wordsOf(typed);
  if (!source || words.length === 0) return { isNamed: undefined, names: [] };
  const all = crm.db
    .rows<{ name: string; people: number; same: number }>(
      `SELECT name, count(DISTINCT candidate) AS people, as_words(name) = as_words(?) AS same FROM (${source}) GROUP BY name`,
      [typed],
    )
    .map((one) => ({ ...one, words: wordsOf(one.name) }));
  const shared = ({ words: own }: { words: readonly string[] }) =>
    words.filter((word) => own.some((other) => other.startsWith(word))).length;
  const names = all
    .filter((one) => one.same === 0 && shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a) || b.people - a.people || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name, people }) => ({ name, people }));
  return { isNamed: all.some(({ same }) => same === 1), names };
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Qualifications and licences alone: the rest is found in the words of a CV as well. */
export const unnamedRequirements = (crm: Crm, { vacancy }: QueryParams<'unnamedRequirements'>): string[] =>
  countingIn(crm, vacancy)
    .filter(
      ({ kind, named, same_as }) => (kind === 'Qualification' || kind === 'Licence or card') && (named || same_as),
    )
    .filter(({ named, same_as }) => ![named ?? '', ...(same_as ?? '').split('\n')].some((name) => isTitle(crm, name)))
    .map(({ id }) => id);

const isTitle = (crm: Crm, name: string): boolean =>
  name.trim() !== '' &&
  crm.db.row(
    `SELECT 1 FROM (SELECT DISTINCT title, level FROM qualification) q
     WHERE as_words(?1) IN (as_words(q.title), as_words(q.title || ' ' || coalesce(q.level, ''))) LIMIT 1`,
    [name],
  ) !== undefined;
