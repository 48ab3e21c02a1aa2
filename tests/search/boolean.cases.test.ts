/**
 * Owns proof that a Boolean search finds exactly whom the cases say, and that a faulty one is told what is wrong and where.
 * Goes through the engine's own query, over records and CVs as the CRM holds them. Must never know a rule itself.
 */
import { describe, expect, it } from 'vitest';
import { faultKinds } from '../../src/engine/boolean/fault.ts';
import { remarkKinds } from '../../src/engine/boolean/lex.ts';
import { parseBoolean } from '../../src/engine/boolean/parse.ts';
import { printBoolean } from '../../src/engine/boolean/print.ts';
import { Crm } from '../../src/engine/crm/crm.ts';
import { runQuery } from '../../src/engine/crm/queries/run-query.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { type Candidate, recordsOf } from '../builders/boolean-records.ts';
import { casesOf } from '../builders/case-file.ts';
import type { Form } from '../builders/case-form.ts';
import { office } from '../builders/crm-office.ts';
import { sqlite } from '../builders/sqlite.ts';

interface Query {
  id: string;
  query: string;
  among?: string;
  finds: string[];
  remarks?: string[];
  why: string;
}
interface Faulty {
  id: string;
  query: string;
  fault: { kind: string; column: number };
  why: string;
}

const FORM: Form = {
  remark_kinds: 'free',
  fault_kinds: 'free',
  candidates: {
    ...{ id: 'free', name: 'free', town: 'free', title: 'free', skills: 'free', summary: 'free', cv: 'free' },
    ...{ availability: 'free', state: 'free' },
  },
  queries: { query: 'free', among: 'free', finds: 'free', remarks: 'free' },
  faulty: { query: 'free', fault: { kind: 'free', column: 'free' } },
};

casesOf('boolean.yaml', FORM, (content) => {
  const file = content as {
    remark_kinds: string[];
    fault_kinds: string[];
    candidates: Candidate[];
    queries: Query[];
    faulty: Faulty[];
  };
  const crm = new Crm(sqlite, [{ ...office, skill: [] }, recordsOf(file.candidates)], ENGINE);
  const ask = (boolean: string, state?: string) =>
    runQuery(crm, 'candidates', { boolean, most: 1000, ...(state && { state }) });
  const found = (query: string, state?: string) =>
    ask(query, state)
      .lines.map(({ id }) => id)
      .toSorted();

  it('every kind of fault and of remark that the cases name is one that the engine knows', () => {
    expect([...faultKinds]).toEqual(expect.arrayContaining(file.fault_kinds));
    expect([...remarkKinds]).toEqual(expect.arrayContaining(file.remark_kinds));
  });

  describe.runIf(file.queries.length > 0)('a search finds whom it asks for', () => {
    it.each(file.queries.map((one) => [one.id, one.query, one.why, one] as const))(
      '%s: %j. %s',
      (_, query, _why, one) => {
        expect(ask(query, one.among).faults).toEqual([]);
        expect(found(query, one.among)).toEqual(one.finds.toSorted());
        expect([...ask(query, one.among).remarks].toSorted()).toEqual((one.remarks ?? []).toSorted());
        const read = parseBoolean(query);
        expect(found(read.ok ? printBoolean(read.value.tree) : '(', one.among)).toEqual(one.finds.toSorted());
      },
    );
  });

  describe.runIf(file.faulty.length > 0)('a faulty search lists nobody and is told what is wrong', () => {
    it.each(file.faulty.map((one) => [one.id, one.query, one.why, one] as const))(
      '%s: %j. %s',
      (_, query, _why, one) => {
        const { faults, lines, total } = ask(query);
        expect([lines, total]).toEqual([[], 0]);
        expect(faults[0]).toMatchObject(one.fault);
      },
    );
  });
});
