/**
 * Owns proof that version 2 of the agency has something to find and something to refuse: its history is in order, the verdicts that people
 * wrote down are those that the records bear out, and each open vacancy has people for it and against it.
 */
import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/engine/agency/index.ts';
import { sameJob } from '../../src/engine/agency/vocabulary/same-work.ts';
import { Crm } from '../../src/engine/crm/crm.ts';
import { againstOf, ranked, verdictsOf } from '../../src/engine/crm/match/match.ts';
import type { NewRow, Rows, TableName } from '../../src/engine/record/catalogue.ts';
import { onList, requirementKinds, shortlistStates } from '../../src/engine/record/picks.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { partOf } from '../builders/cases-of.ts';
import { sqlite } from '../builders/sqlite.ts';

const TODAY = '2026-11-02';
const all = <N extends TableName>(rows: Rows, name: N): NewRow<N>[] => (rows[name] ?? []) as NewRow<N>[];
const text = (cell: unknown): string => String(cell ?? '');

describe.for(partOf([1, 7]))('version 2, seed %i', (seed) => {
  const rows = agencies[2]?.({ seed, today: TODAY }) ?? {};
  const crm = new Crm(sqlite, [rows, { setting: [{ id: 'today', value: TODAY }] }], ENGINE);
  const people = new Map(all(rows, 'candidate').map((person) => [person.id, person]));
  const vacancies = new Map(all(rows, 'vacancy').map((vacancy) => [vacancy.id, vacancy]));
  const open = [...vacancies.values()].filter(({ state }) => state === 'Open');
  /** Trades with many people: what the scenarios are about. */
  const large = open.filter(({ sector }) => !/Hospitality|Engineering|Care/.test(text(sector)));
  const entries = all(rows, 'shortlist_entry');
  const everybody = [...people.keys()];

  it('has every stage, and nobody twice for one vacancy', () => {
    const met = new Set(entries.map(({ state }) => state));
    expect(shortlistStates.filter((stage) => !met.has(stage))).toEqual([]);
    expect(new Set(entries.map(({ candidate, vacancy }) => `${candidate} ${vacancy}`)).size).toBe(entries.length);
    for (const { id } of large) expect(entries.filter(({ vacancy }) => vacancy === id).length, id).toBeGreaterThan(2);
  });

  it('has its days in order: opened, on the list, asked, sent, noted, today', () => {
    const given = new Map(all(rows, 'permission').map((permission) => [permission.id, permission]));
    for (const { candidate, vacancy, permission, sent_on } of all(rows, 'submission')) {
      const entry = entries.find((one) => one.candidate === candidate && one.vacancy === vacancy);
      const asked = permission ? given.get(permission)?.given_on : sent_on;
      const days = [vacancies.get(vacancy ?? '')?.opened_on, entry?.added_on, asked, sent_on].map(text);
      expect(days, `${candidate} ${vacancy}`).toEqual(days.toSorted());
      expect(text(sent_on) < TODAY).toBe(true);
      expect(people.get(candidate ?? '')?.registered_on).toSatisfy((day: string) => day <= text(days[1]));
    }
  });

  it('bears out a placement: whoever works for the agency is not free, and whoever will is not sought elsewhere', () => {
    for (const { candidate, state, work_type } of all(rows, 'placement')) {
      const { availability } = people.get(candidate ?? '') ?? {};
      if (state === 'Started') expect(availability).toBe(work_type === 'Temporary' ? 'On assignment' : 'Not looking');
      if (state === 'Offered')
        expect(entries.filter((entry) => entry.candidate === candidate && entry.state === 'Offered')).toHaveLength(1);
    }
    const states = all(rows, 'placement').map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['Started', 'Ended', 'Offered', 'Fell through']));
  });

  it('asks for what records can be held against, of every kind', () => {
    const kinds = new Set(all(rows, 'requirement').map(({ kind }) => onList(requirementKinds, kind)));
    expect(requirementKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('has, for each open vacancy of the large trades, people who may fit, of whom somebody has to ask, and many who do not', () => {
    for (const { id } of large) {
      const lines = ranked(crm, { vacancy: id });
      expect(lines.length, id).toBeGreaterThan(350);
      const [best] = lines;
      expect(best?.must_met, id).toBeGreaterThan(2);
      expect(lines.filter(({ belongs }) => belongs === 'no').length, id).toBeGreaterThan(200);
      expect(lines.filter(({ belongs }) => belongs !== 'no').length, id).toBeGreaterThan(0);
    }
  });

  it('wrote down no verdict that the records do not bear out', () => {
    const said = Map.groupBy(all(rows, 'rationale'), ({ requirement }) => requirement);
    expect(said.size).toBeGreaterThan(50);
    let compared = 0;
    for (const vacancy of vacancies.keys()) {
      const asked = all(rows, 'requirement').filter((one) => one.vacancy === vacancy);
      const written = asked.flatMap(({ id }) => said.get(id) ?? []);
      const only = [...new Set(written.map(({ candidate }) => text(candidate)))];
      if (only.length === 0) continue;
      const cells = verdictsOf(crm, { vacancy, only });
      for (const { candidate, requirement, verdict } of written) {
        // The program does not look at records that are put away.
        if (people.get(text(candidate))?.state !== 'Active') continue;
        const cell = cells.find((one) => one.candidate === candidate && one.requirement === requirement);
        expect(cell?.suggested, `${candidate} ${requirement}`).toBe(text(verdict).toLowerCase());
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('has notes that stand against putting somebody forward, which the match finds', () => {
    const found = open.flatMap(({ id }) =>
      againstOf(crm, { vacancy: id, only: everybody.filter((one) => people.get(one)?.state === 'Active') }),
    );
    const of = (what: string) => found.filter((one) => one.what === what).length;
    expect(of('sent-by-another-agency')).toBeGreaterThan(4);
    expect(of('does-not-want-this-client')).toBeGreaterThan(4);
  });

  it('calls the same work by several names', () => {
    const titles = new Set(all(rows, 'work_history').map(({ job_title }) => job_title));
    for (const job of ['Bricklayer', 'Forklift driver', 'Accounts assistant', 'Contact centre adviser']) {
      const group = sameJob.find(([first]) => first === job) ?? [];
      expect(group.filter((word) => titles.has(word)).length, job).toBeGreaterThan(2);
    }
  });

  it('has licences and cards that have run out, and availability that nobody has checked for long', () => {
    const lapsed = all(rows, 'qualification').filter(({ expires_on }) => expires_on && expires_on < TODAY);
    expect(lapsed.filter(({ title }) => /CSCS/.test(text(title))).length).toBeGreaterThan(1);
    expect(lapsed.filter(({ title }) => /counterbalance|reach/i.test(text(title))).length).toBeGreaterThan(2);
  });

  it('has some people twice: the old record in the archive or the bin, the new one in use', () => {
    const same = Map.groupBy(people.values(), ({ mobile }) => mobile);
    const twins = [...same.values()].filter(({ length }) => length > 1);
    expect(twins.length).toBeGreaterThan(2);
    for (const twin of twins) {
      expect(new Set(twin.map(({ first_name, last_name }) => `${first_name} ${last_name}`)).size).toBe(1);
      expect(twin.filter(({ state }) => state === 'Active')).toHaveLength(1);
    }
  });
});
