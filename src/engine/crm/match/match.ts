/**
 * Owns holding every live record against every requirement of a vacancy, in SQL: the verdict on each, the order, and the evidence of a few.
 * The program suggests and a person decides: a verdict that stands in a rationale goes before the suggestion.
 * Must never read what the law protects, a name or an age (match.columns.test.ts), or write.
 */
import type { Crm } from '../crm.ts';
import { ASKED } from './asked.ts';
import { EXPERIENCE_FACTS, WORKED } from './experience-facts.ts';
import { isVerdict, LEVEL, levelOf, POINTS, type Verdict, verdictOf } from './ladder.ts';
import { OBSTACLES } from './obstacles.ts';
import { QUALIFICATION_FACTS, TITLES } from './qualification-facts.ts';
import { RECORD_FACTS } from './record-facts.ts';
import { SKILLS, skillFacts } from './skill-facts.ts';

export const standings = ['shortlist', 'ask first', 'no'] as const;
export type Standing = (typeof standings)[number];

export interface MatchParams {
  vacancy: string;
  /** How far each candidate lives from it; who is not named here is not known to be near or far. */
  miles?: Readonly<Record<string, number>>;
  /** Only these candidates. */
  only?: readonly string[];
  most?: number;
}
/** One candidate against the whole vacancy. `points` of `most` is the score: an order of the list, and no decision. */
export interface MatchLine {
  candidate: string;
  belongs: Standing;
  points: number;
  most: number;
  must_met: number;
  must_part: number;
  nice_met: number;
  nice_part: number;
}
/** One candidate against one requirement. `suggested`: by the program; `verdict`: the person's, where there is one. */
export interface Cell {
  candidate: string;
  requirement: string;
  verdict: Verdict;
  suggested: Verdict;
  /** A licence that is good for the first day and not for the last. */
  renewable: boolean;
  /** Places of the record, as `table:id:field`. */
  evidence: string[];
}

const withFacts = (whole: boolean): string =>
  `WITH ${[ASKED, TITLES, SKILLS, WORKED, OBSTACLES].join(',')},
fact(candidate, requirement, level, evidence) AS (${[
    ...RECORD_FACTS,
    ...QUALIFICATION_FACTS,
    ...skillFacts(whole),
    ...EXPERIENCE_FACTS,
  ].join('\nUNION ALL ')})`;

/** Of the suggestion and the person's own word, for each pair, as levels. Two words that differ, as a merge may leave them, are none. */
const JUDGED = `
own_word AS MATERIALIZED (
  SELECT r.candidate, r.requirement, CASE WHEN min(r.verdict) = max(r.verdict) THEN ${levelOf('max(r.verdict)')} END AS level
  FROM asked a CROSS JOIN rationale r ON r.requirement = a.id GROUP BY r.candidate, r.requirement
),
best AS MATERIALIZED (SELECT candidate, requirement, max(level) AS level FROM fact GROUP BY candidate, requirement),
judged AS (
  SELECT p.id AS candidate, a.id AS requirement, a.must, coalesce(b.level, ${LEVEL.silent}) AS suggested,
    coalesce(r.level, b.level, ${LEVEL.silent}) AS level
  FROM pool p CROSS JOIN asked a
  LEFT JOIN best b ON b.candidate = p.id AND b.requirement = a.id
  LEFT JOIN own_word r ON r.candidate = p.id AND r.requirement = a.id
)`;

const RENEWABLE = `level = ${LEVEL.renewable}`;
const count = (of: 'must' | 'NOT must', verdict: Verdict): string => `sum(${of} AND ${isVerdict('level', verdict)})`;

const LINES = `${withFacts(false)}, ${JUDGED},
counted AS (
  SELECT candidate, ${count('must', 'met')} AS must_met, ${count('must', 'part')} AS must_part,
    ${count('NOT must', 'met')} AS nice_met, ${count('NOT must', 'part')} AS nice_part,
    sum(must AND (${isVerdict('level', 'not')} OR (${isVerdict('level', 'part')} AND NOT ${RENEWABLE}))) AS against,
    sum(must AND (${isVerdict('level', 'unknown')} OR ${RENEWABLE})) AS to_ask,
    ${POINTS.must.met} * sum(must) + ${POINTS.nice.met} * sum(NOT must) AS most
  FROM judged GROUP BY candidate
),
line AS (SELECT candidate,
  CASE WHEN against > 0 OR candidate IN (SELECT candidate FROM obstacle) THEN 'no' WHEN to_ask > 0 THEN 'ask first' ELSE 'shortlist' END AS belongs,
  ${POINTS.must.met} * must_met + ${POINTS.must.part} * must_part + ${POINTS.nice.met} * nice_met + ${POINTS.nice.part} * nice_part AS points,
  most, must_met, must_part, nice_met, nice_part
FROM counted)`;

const IN_ORDER = `ORDER BY CASE belongs WHEN 'shortlist' THEN 0 WHEN 'ask first' THEN 1 ELSE 2 END, points DESC, candidate LIMIT ?5`;

const RANKED = `${LINES}
SELECT * FROM line
${IN_ORDER}`;

/** The beginning of the same list, with how many there are of each standing in all: one run of the match does for both. */
const PAGED = `${LINES}
SELECT line.*, ${standings.map((one) => `sum(belongs = '${one}') OVER () AS "of ${one}"`).join(', ')} FROM line
${IN_ORDER}`;

const COUNTED = `${LINES} SELECT belongs, count(*) AS number FROM line GROUP BY belongs`;

/** What shows a requirement as met is enough; short of that, everything that was found is shown. */
const SHOWN = `${withFacts(true)}, ${JUDGED},
shown AS (
  SELECT f.candidate, f.requirement, json_group_array(json(f.evidence)) AS evidence
  FROM fact f JOIN best b ON b.candidate = f.candidate AND b.requirement = f.requirement
  WHERE b.level < ${LEVEL.met} OR f.level = ${LEVEL.met} GROUP BY f.candidate, f.requirement
)
SELECT j.candidate, j.requirement, ${verdictOf('j.level')} AS verdict, ${verdictOf('j.suggested')} AS suggested, j.${RENEWABLE} AS renewable,
  coalesce(s.evidence, '[]') AS evidence
FROM judged j LEFT JOIN shown s ON s.candidate = j.candidate AND s.requirement = j.requirement
ORDER BY j.candidate, j.requirement`;

const STANDING_AGAINST = `WITH ${ASKED}, ${OBSTACLES} SELECT candidate, what, evidence FROM obstacle ORDER BY candidate, what, evidence`;

/** Every statement of a match, for the proof of which columns take part. */
export const matchSql = [RANKED, PAGED, COUNTED, SHOWN, STANDING_AGAINST] as const;

const cells = (crm: Crm, { vacancy, miles = {}, only }: MatchParams): (string | null)[] => [
  vacancy,
  crm.today,
  JSON.stringify(miles),
  only ? JSON.stringify(only) : null,
];

/**
 * Of live records alone (`pool`), so that there is nothing in it that somebody may not see; and as many selects as SQLite takes stand in one
 * statement already.
 */
const answerTo = <T>(crm: Crm, sql: string, given: readonly (string | number | null)[]): T[] =>
  crm.sight.whole(() => crm.db.rows<T>(sql, given));

/** Live records, those who belong on the shortlist first, by score. None where nothing is asked for. */
export const ranked = (crm: Crm, params: MatchParams): MatchLine[] =>
  answerTo<MatchLine>(crm, RANKED, [...cells(crm, params), params.most ?? -1]);

export type Counts = Record<Standing, number>;
type PagedLine = MatchLine & Record<`of ${Standing}`, number>;
/** The beginning of the list. */
export function rankedPage(crm: Crm, params: MatchParams): { lines: MatchLine[]; counts: Counts } {
  const found = answerTo<PagedLine>(crm, PAGED, [...cells(crm, params), params.most ?? -1]);
  const [first] = found;
  const count = (standing: Standing): number => first?.[`of ${standing}`] ?? 0;
  const lines = found.map((line) =>
    Object.fromEntries(Object.entries(line).filter(([name]) => !name.startsWith('of '))),
  ) as unknown as MatchLine[];
  return { lines, counts: { shortlist: count('shortlist'), 'ask first': count('ask first'), no: count('no') } };
}

/** How many live records belong where. */
export function standingCounts(crm: Crm, params: MatchParams): Counts {
  const found = answerTo<{ belongs: Standing; number: number }>(crm, COUNTED, cells(crm, params));
  const count = (standing: Standing): number => found.find(({ belongs }) => belongs === standing)?.number ?? 0;
  return { shortlist: count('shortlist'), 'ask first': count('ask first'), no: count('no') };
}

type StoredCell = Omit<Cell, 'evidence' | 'renewable'> & { evidence: string; renewable: number };
export const verdictsOf = (crm: Crm, params: MatchParams & { only: readonly string[] }): Cell[] =>
  answerTo<StoredCell>(crm, SHOWN, cells(crm, params)).map((row) => ({
    ...row,
    renewable: row.renewable === 1,
    evidence: placesIn(row.evidence),
  }));

const placesIn = (json: string): string[] => [
  ...new Set((JSON.parse(json) as (string | null)[][]).flat().filter((place) => place !== null)),
];

export interface Against {
  candidate: string;
  what: string;
  /** The note or message that says it; none of what is the state of the record. */
  evidence: string | null;
}
/** What stands against these candidates beside the requirements; a record that is not in daily use is not looked at. */
export function againstOf(crm: Crm, params: MatchParams & { only: readonly string[] }): Against[] {
  const out = params.only.flatMap((candidate) => {
    const state = crm.find('candidate', candidate)?.state;
    return state && state !== 'Active' ? [{ candidate, what: state.toLowerCase(), evidence: null }] : [];
  });
  return [...out, ...answerTo<Against>(crm, STANDING_AGAINST, cells(crm, params))];
}
