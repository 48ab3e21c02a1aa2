/**
 * Owns what the screens ask of a match: a page of all who were held against a vacancy, and those on its list with every reason.
 * Reads only; the verdicts are the match's (crm/match), the reasons a person's.
 */
import type { Row } from '../../record/catalogue.ts';
import { flagsOn } from '../../record/reason-flags.ts';
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';
import { heldAgainst } from '../match/held-against.ts';
import { againstOf, type MatchLine, ranked, rankedPage, standings, verdictsOf } from '../match/match.ts';
import { type Shown, sayEvidence } from '../match/say-evidence.ts';
import { isStale } from '../rules/availability.ts';
import { countingIn } from '../rules/what-counts.ts';
import type { ListPage, MatchCell, MatchPage, MatchPerson, StandsAgainst } from './match-shapes.ts';
import { mustsFirst } from './musts-first.ts';
import { searchWords, wordsIn } from './page.ts';
import { PAGE, type QueryParams } from './shapes.ts';

export function match(crm: Crm, params: QueryParams<'match'>): MatchPage | undefined {
  const { vacancy } = params;
  const of = ofVacancy(crm, vacancy);
  if (!of) return undefined;
  const { lines, counts, total } = pageFor(crm, params);
  return {
    ...of,
    counts,
    total,
    lines: peopleOf(
      crm,
      of,
      lines.map(({ candidate }) => candidate),
      lines,
    ),
  };
}

/** Who is looked for among them is found after the match: no name takes part in it (match.columns.test.ts). */
function pageFor(crm: Crm, { vacancy, most = PAGE, find = '', belongs }: QueryParams<'match'>) {
  const held = heldAgainst(crm, vacancy);
  const words = searchWords(find);
  if (words.length === 0 && !belongs) {
    const page = rankedPage(crm, { ...held, most });
    return { ...page, total: standings.reduce((sum, one) => sum + page.counts[one], 0) };
  }
  const { lines: all, counts } = rankedPage(crm, held);
  const wanted = belongs ? all.filter((line) => line.belongs === belongs) : all;
  const called = words.length > 0 ? calledSo(crm, wanted, words) : undefined;
  const lines = called ? wanted.filter(({ candidate }) => called.has(candidate)) : wanted;
  return { lines: lines.slice(0, most), counts, total: lines.length };
}

function calledSo(crm: Crm, lines: readonly MatchLine[], words: readonly string[]): Set<string> {
  const conditions = wordsIn(`fold(concat_ws(' ', ${FULL_NAME}, c.id, c.job_title, c.town))`, words);
  const found = crm.db.rows<{ id: string }>(
    `SELECT c.id FROM json_each(?) one CROSS JOIN candidate c ON c.id = one.value WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    [JSON.stringify(lines.map(({ candidate }) => candidate)), ...conditions.flatMap(({ cells }) => cells)],
  );
  return new Set(found.map(({ id }) => id));
}

/** Those who came on the list, in the order in which they did; also those left out. */
export function shortlist(crm: Crm, { vacancy }: QueryParams<'shortlist'>): ListPage | undefined {
  const of = ofVacancy(crm, vacancy);
  if (!of) return undefined;
  const only = crm
    .where('shortlist_entry', 'vacancy', vacancy)
    .toSorted((a, b) => (a.added_on === b.added_on ? 0 : a.added_on < b.added_on ? -1 : 1))
    .map(({ candidate }) => candidate);
  return { ...of, people: peopleOf(crm, of, only, ranked(crm, { ...heldAgainst(crm, vacancy), only })) };
}

export function evidence(crm: Crm, { requirement, candidate }: QueryParams<'evidence'>): Shown[] {
  const asked = crm.find('requirement', requirement);
  if (!asked) return [];
  const cell = verdictsOf(crm, { ...heldAgainst(crm, asked.vacancy), only: [candidate] }).find(
    (one) => one.requirement === requirement,
  );
  return sayEvidence(crm, cell?.evidence ?? [], namesOf(crm, asked));
}

type OfVacancy = Omit<ListPage, 'people'>;
function ofVacancy(crm: Crm, id: string): OfVacancy | undefined {
  const vacancy = crm.find('vacancy', id);
  if (!vacancy) return undefined;
  const requirements = mustsFirst(countingIn(crm, id));
  return { vacancy, client_name: crm.find('client', vacancy.client)?.name ?? vacancy.client, requirements };
}

type Summary = Pick<
  MatchPerson,
  'candidate' | 'name' | 'state' | 'job_title' | 'town' | 'availability' | 'available_from' | 'availability_verified'
>;

function peopleOf(crm: Crm, of: OfVacancy, only: readonly string[], lines: readonly MatchLine[]): MatchPerson[] {
  const params = { ...heldAgainst(crm, of.vacancy.id), only };
  const ids = JSON.stringify(only);
  const people = new Map(
    crm.db
      .rows<Summary>(
        `SELECT c.id AS candidate, ${FULL_NAME} AS name, c.state, c.job_title, c.town, c.availability, c.available_from, c.availability_verified
         FROM json_each(?) one CROSS JOIN candidate c ON c.id = one.value`,
        [ids],
      )
      .map((person) => [person.candidate, person]),
  );
  const rationales = Map.groupBy(
    crm.db.rows<Row<'rationale'>>(
      `SELECT r.* FROM requirement q CROSS JOIN rationale r ON r.requirement = q.id
       WHERE q.vacancy = ? AND r.candidate IN (SELECT value FROM json_each(?))`,
      [of.vacancy.id, ids],
    ),
    ({ candidate }) => candidate,
  );
  const entries = new Map(
    crm.where('shortlist_entry', 'vacancy', of.vacancy.id).map((entry) => [entry.candidate, entry]),
  );
  const found = Map.groupBy(verdictsOf(crm, params), ({ candidate }) => candidate);
  const against = standingAgainst(crm, of.vacancy.id, only);
  const standings = new Map(lines.map((line) => [line.candidate, line]));
  const names = new Map(of.requirements.map((requirement) => [requirement.id, namesOf(crm, requirement)]));
  return only.flatMap((id) => {
    const person = people.get(id);
    if (!person) return [];
    const entry = entries.get(id);
    return {
      ...person,
      stale: isStale(person.availability_verified, crm.today),
      miles: params.miles?.[id] ?? null,
      standing: standings.get(id) ?? null,
      cells: of.requirements.map((requirement): MatchCell => {
        const cell = found.get(id)?.find((one) => one.requirement === requirement.id);
        const rationale = rationales.get(id)?.find((one) => one.requirement === requirement.id);
        return {
          requirement: requirement.id,
          verdict: cell?.verdict ?? (rationale?.verdict.toLowerCase() as MatchCell['verdict'] | undefined) ?? 'unknown',
          suggested: cell?.suggested ?? 'unknown',
          renewable: cell?.renewable ?? false,
          shown: sayEvidence(crm, cell?.evidence ?? [], names.get(requirement.id) ?? []),
          rationale: rationale ? { ...rationale, flags: flagsOn(rationale) } : null,
        };
      }),
      against: against.get(id) ?? [],
      entry: entry ? { ...entry, flags: entry.left_out_for ? flagsOn({ reason: entry.left_out_because }) : [] } : null,
    };
  });
}

/** What stands against each of these people beside the requirements, wherever they are shown for this vacancy. */
export function standingAgainst(crm: Crm, vacancy: string, only: readonly string[]): Map<string, StandsAgainst[]> {
  const client = crm.find('client', crm.find('vacancy', vacancy)?.client ?? '')?.name ?? '';
  const found = Map.groupBy(againstOf(crm, { vacancy, only }), ({ candidate }) => candidate);
  return new Map(
    [...found].map(([candidate, all]) => [
      candidate,
      all.map(({ what, evidence }) => ({
        what,
        shown: sayEvidence(crm, evidence ? [evidence] : [], [client, 'agency'])[0] ?? null,
      })),
    ]),
  );
}

/** Of one person, before they are put on the list or moved on it. */
export const stands = (crm: Crm, { vacancy, candidate }: QueryParams<'standsAgainst'>): StandsAgainst[] =>
  crm.find('vacancy', vacancy) ? (standingAgainst(crm, vacancy, [candidate]).get(candidate) ?? []) : [];

/** The words by which a text may say that the requirement is met. */
function namesOf(crm: Crm, { named, same_as, near, skill, what }: Row<'requirement'>): string[] {
  const listed = [same_as, near].flatMap((list) => (list ?? '').split('\n'));
  return [named, (skill && crm.find('skill', skill)?.name) || null, ...listed, what].filter((name): name is string =>
    Boolean(name),
  );
}
