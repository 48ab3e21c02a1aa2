/**
 * Owns what one fact of a record is worth against one requirement, and the verdict that the best fact gives.
 * The rules: tests/cases/match.yaml and the agency's matching policy. Must never know a table.
 */
export const verdicts = ['met', 'part', 'not', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * From the weakest fact to the strongest: of all that a record says, the strongest counts. A licence without a day of expiry is unclear,
 * which is more than one that has run out; one that can be renewed in time is asked about.
 */
export const LEVEL = { silent: 0, not: 1, unclear: 2, part: 3, renewable: 4, met: 5 } as const;

/** From which levels each verdict comes; a person's own word is worth the first. */
const OF_VERDICT = {
  met: [LEVEL.met],
  part: [LEVEL.part, LEVEL.renewable],
  not: [LEVEL.not],
  unknown: [LEVEL.silent, LEVEL.unclear],
} as const satisfies Record<Verdict, readonly number[]>;

/** Whether a level comes to this verdict, in SQL. */
export const isVerdict = (level: string, verdict: Verdict): string => `${level} IN (${OF_VERDICT[verdict].join(', ')})`;
/** The verdict of a level, in SQL. */
export const verdictOf = (level: string): string =>
  `CASE ${verdicts.map((verdict) => `WHEN ${isVerdict(level, verdict)} THEN '${verdict}'`).join(' ')} END`;
/** The level of a verdict that a person gave, in SQL. */
export const levelOf = (verdict: string): string =>
  `CASE lower(${verdict}) ${verdicts.map((each) => `WHEN '${each}' THEN ${OF_VERDICT[each][0]}`).join(' ')} END`;

/** What each verdict adds to the score, for a must and for what would be nice. It sorts, and decides nothing. */
export const POINTS = { must: { met: 4, part: 2 }, nice: { met: 2, part: 1 } } as const;

/** A place in the record, as evidence names it: `candidate:CAND-0801:town`, in SQL; NULL where the field is empty. */
const placeIn = (table: string, alias: string, field: string): string =>
  `CASE WHEN ${alias}.${field} IS NOT NULL THEN '${table}:' || ${alias}.id || ':${field}' END`;
/** Several of them, in SQL; empty fields are taken out when it is read. */
export const places = (table: string, alias: string, fields: readonly string[]): string =>
  `json_array(${fields.map((field) => placeIn(table, alias, field)).join(', ')})`;

/** One part of the facts: a SELECT of candidate, requirement, level, evidence. */
export const factSql = (level: string, evidence: string, from: string, candidate = 'p.id'): string =>
  `SELECT ${candidate} AS candidate, a.id AS requirement, ${level} AS level, ${evidence} AS evidence ${from}`;
