/**
 * Owns proof that every verdict, its evidence and every shortlist come out as the cases of matching say, and do so whoever the people are.
 * Goes by the vacancies' rows, as the CRM keeps them. Must never know a rule itself.
 */
import { describe, expect, it } from 'vitest';
import { Crm } from '../../src/engine/crm/crm.ts';
import { leftOutFor } from '../../src/engine/crm/match/left-out.ts';
import { againstOf, type Cell, type MatchParams, ranked, verdictsOf } from '../../src/engine/crm/match/match.ts';
import type { NewRow, Rows } from '../../src/engine/record/catalogue.ts';
import { recordStates } from '../../src/engine/record/picks.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { casesOf } from '../builders/case-file.ts';
import type { Form } from '../builders/case-form.ts';
import { sqlite } from '../builders/sqlite.ts';
import { exchanged } from './exchanged.ts';
import { type Asked, askedKeys, requirementRow, verdictPick } from './requirement-rows.ts';

interface Right {
  is: Cell['verdict'];
  machine?: Cell['verdict'][];
  shown_by?: string[];
}
interface Person {
  belongs: string;
  left_out_for?: string[];
  shown_by?: string[];
  [requirement: string]: unknown;
}
interface VacancyCase {
  id: string;
  row: NewRow<'vacancy'>;
  must: Asked[];
  nice?: Asked[];
  miles?: Record<string, number>;
  right: Record<string, Person>;
  shortlist: string[];
}
interface CaseFile {
  office: Rows;
  people: Rows;
  vacancies: VacancyCase[];
}

const isRight = (value: unknown): value is Right => typeof value === 'object' && value !== null && 'is' in value;
const idOf = (vacancy: VacancyCase, id: string): string => `${vacancy.id}/${id}`;
const asked = (vacancy: VacancyCase): Asked[] => [...vacancy.must, ...(vacancy.nice ?? [])];

function requirementsOf(vacancy: VacancyCase, office: Rows): NewRow<'requirement'>[] {
  return asked(vacancy).map((one) => ({
    ...requirementRow(one, office),
    id: idOf(vacancy, one.id),
    vacancy: vacancy.id,
    need: vacancy.must.includes(one) ? 'Must have' : 'Nice to have',
  }));
}

/** Where only reading can tell, the program may say less than is right; a person then writes what they read. */
const byReading = (vacancy: VacancyCase): NewRow<'rationale'>[] =>
  Object.entries(vacancy.right).flatMap(([candidate, right]) =>
    Object.entries(right).flatMap(([id, one]) =>
      isRight(one) && one.machine
        ? [
            {
              id: `RAT/${vacancy.id}/${candidate}/${id}`,
              candidate,
              requirement: idOf(vacancy, id),
              verdict: verdictPick(one.is),
            },
          ]
        : [],
    ),
  );

function worldOf(file: CaseFile, people: Rows, read: boolean): Crm {
  const { vacancies, office } = file;
  const rows: Rows = {
    vacancy: vacancies.map(({ row }) => row),
    requirement: vacancies.flatMap((vacancy) => requirementsOf(vacancy, office)),
    ...(read && { rationale: vacancies.flatMap(byReading) }),
  };
  return new Crm(sqlite, [office, people, rows], ENGINE);
}

/** A requirement, or a word of ours. The comment names no word for somebody who does not want the client; any other that a case has is taken for it. */
const reason = (vacancy: VacancyCase, named: string): string => {
  if (asked(vacancy).some(({ id }) => id === named)) return idOf(vacancy, named);
  if (recordStates.some((state) => state.toLowerCase() === named)) return named;
  return /agency/.test(named) ? 'sent-by-another-agency' : 'does-not-want-this-client';
};

/** The notes by which a case shows something. */
const shownBy = (vacancies: readonly VacancyCase[]): Set<string> =>
  new Set(
    vacancies
      .flatMap(({ right }) => Object.values(right))
      .flatMap((right) => [right, ...Object.values(right)])
      .flatMap((one) => (typeof one === 'object' && one !== null ? ((one as Right).shown_by ?? []) : [])),
  );

const ASKED: Form = Object.fromEntries(askedKeys.map((key) => [key, 'free' as const]));
const FORM: Form = {
  office: 'free',
  people: 'free',
  vacancies: {
    ...{ row: 'free', ends_on: 'free', said: 'free', must: ASKED, nice: ASKED, miles: 'free' },
    ...{ right: 'free', shortlist: 'free' },
  },
};

casesOf('match.yaml', FORM, (content) => {
  const file = content as CaseFile;
  const crowds: [string, Rows][] = [
    ['as they are', file.people],
    [
      'with names, births and adjustments exchanged, and no word of a family',
      exchanged(file.people, shownBy(file.vacancies)),
    ],
  ];
  describe.each(file.vacancies.length > 0 ? crowds : [])('of people %s', (_, people) => {
    const crm = worldOf(file, people, false);
    const read = worldOf(file, people, true);

    describe.each(file.vacancies.map((vacancy) => [vacancy.id, vacancy] as const))('for %s', (_id, vacancy) => {
      const only = Object.keys(vacancy.right);
      const params: MatchParams & { only: string[] } = { vacancy: vacancy.id, miles: vacancy.miles ?? {}, only };
      const suggestions = verdictsOf(crm, params);
      const verdicts = verdictsOf(read, params);
      const standing = (id: string) => ranked(read, params).find(({ candidate }) => candidate === id)?.belongs ?? 'no';
      const against = againstOf(read, params);

      it.each(
        Object.entries(vacancy.right).flatMap(([id, right]) =>
          Object.entries(right).flatMap(([name, one]) => (isRight(one) ? [[id, name, one] as const] : [])),
        ),
      )('%s on %s is %j, and the evidence shows it', (id, name, right) => {
        const cell = suggestions.find((one) => one.candidate === id && one.requirement === idOf(vacancy, name));
        expect(right.machine ?? [right.is]).toContain(cell?.suggested);
        expect(cell?.evidence).toEqual(expect.arrayContaining(right.shown_by ?? []));
        if (right.shown_by?.length === 0) expect(cell?.evidence).toEqual([]);
      });

      it.each(Object.entries(vacancy.right))(
        '%s belongs where the case says, for the reasons it gives',
        (id, right) => {
          const cells = verdicts
            .filter(({ candidate }) => candidate === id)
            .map((cell) => ({ ...cell, must: vacancy.must.some((one) => idOf(vacancy, one.id) === cell.requirement) }));
          const mine = against.filter(({ candidate }) => candidate === id);
          const belongs = standing(id);
          expect(belongs).toBe(right.belongs);
          expect(new Set(leftOutFor(belongs, cells, mine))).toEqual(
            new Set((right.left_out_for ?? []).map((named) => reason(vacancy, named))),
          );
          if (right.shown_by)
            expect(mine.map(({ evidence }) => evidence)).toEqual(expect.arrayContaining(right.shown_by));
        },
      );

      it('the whole shortlist is those who belong on it', () => {
        const on = ranked(read, params).filter(({ belongs }) => belongs === 'shortlist');
        expect(on.map(({ candidate }) => candidate).toSorted()).toEqual(vacancy.shortlist.toSorted());
      });
    });
  });
});
