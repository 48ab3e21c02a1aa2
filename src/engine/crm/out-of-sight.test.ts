/**
 * Owns proof that nothing of an archived record shows to a role that does not see the archive, whatever is asked and whoever it is, in
 * every table of the catalogue; and that nothing is different for a role that does.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../tests/builders/cases-of.ts';
import { TestCrm } from '../../../tests/builders/crm.ts';
import { everyQuery } from '../../../tests/builders/every-query.ts';
import { PERSON, personal, type Somebody, theirRows } from '../../../tests/builders/theirs.ts';
import { recordStates, searchedStates } from '../record/picks.ts';
import { OUT_OF_SIGHT } from './out-of-sight.ts';
import { runQuery } from './queries/run-query.ts';
import type { QueryName, QueryParams } from './queries/shapes.ts';

/** Letters that occur nowhere else, so that what is found is theirs. */
const name = fc
  .array(fc.constantFrom(...'bdfgklmprtvz'), { minLength: 4, maxLength: 8 })
  .map((letters) => `Xq${letters.join('')}`);
const person: fc.Arbitrary<Somebody> = fc.record({
  first_name: name,
  last_name: name,
  email: name.map((word) => `${word.toLowerCase()}qx@example.com`),
  mobile: fc.integer({ min: 100000, max: 999999 }).map((number) => `07711 ${number}`),
  address: name.map((word) => `14 ${word} Yard`),
});

const hide = (crm: TestCrm) => crm.sandbox.update('role', 'ROLE-RESOURCER', { archive: 'Out of sight' });
const ROWS = personal.filter((table) => table !== 'brief');

/** A CRM with them in every table, archived by whoever sits at the desk. */
function crmOf(who: Somebody) {
  const { rows, said } = theirRows(who, 'zq');
  const crm = new TestCrm(rows);
  crm.do('update-candidate', { candidate: PERSON, changes: { job_title: 'Receptionist' } });
  crm.do('open-candidate', { candidate: PERSON });
  crm.do('open-document', { document: 'DOC-0701' });
  const archived = crm.do('archive-candidate', {
    ...{ candidate: PERSON, retention_rule: 'R-01', release_on: '2027-10-01', reason: 'Out of use' },
  });
  expect(archived.refusals).toEqual([]);
  const words = [...said, ...Object.values(who).filter((word) => word !== null)].map(String);
  return { crm, words: [...new Set(words)] };
}

/** Each kind of question, about them and what is theirs, and about everybody. */
function questions(who: Somebody): [QueryName, QueryParams<QueryName>][] {
  const asked = everyQuery({
    ...{ candidate: PERSON, document: 'DOC-0701', message: 'MSG-0701', sent: 'MSG-0701' },
    ...{ attachment: 'ATT-0701', application: 'APP-0701' },
  });
  const theirs: [QueryName, QueryParams<QueryName>][] = [...searchedStates, undefined].flatMap((state) =>
    [{}, { search: who.last_name ?? '' }, { boolean: `name:${who.last_name}` }].map((words): [QueryName, object] => [
      'candidates',
      { ...words, ...(state && { state }) },
    ]),
  ) as [QueryName, QueryParams<QueryName>][];
  const lists = [
    ['elsewhere', { search: who.last_name }],
    ['elsewhere', { boolean: `name:${who.last_name}` }],
    ['booleanTree', { boolean: `name:${who.last_name}`, state: 'All' }],
    ['whyListed', { id: PERSON, boolean: `name:${who.last_name}`, state: 'All' }],
    ['foundAmong', { ids: [PERSON], state: 'All' }],
    ['everyFound', { state: 'All' }],
    ['documents', { folder: 'FOLD-0001', search: who.last_name }],
    ['findRecords', { tables: ['candidate'], words: who.last_name }],
    ...recordStates.map((state) => ['inactive', { state }]),
    ['timeline', { of: 'client', id: 'CLI-0001' }],
    ['timeline', { of: 'vacancy', id: 'VAC-0001' }],
    ['client', { id: 'CLI-0001' }],
    ['vacancy', { id: 'VAC-0001' }],
    ['messages', { mailbox: 'Sent' }],
  ] as [QueryName, QueryParams<QueryName>][];
  const every = (Object.keys(asked) as QueryName[]).flatMap((query) =>
    asked[query].map((params): [QueryName, QueryParams<QueryName>] => [query, params]),
  );
  return [...every, ...theirs, ...lists];
}

/** The words of theirs in an answer, but for those that were asked with. */
function shown(crm: TestCrm, [query, params]: [QueryName, QueryParams<QueryName>], words: readonly string[]): string[] {
  const says = JSON.stringify(runQuery(crm.sandbox, query, params) ?? null).toLowerCase();
  const asked = JSON.stringify(params).toLowerCase();
  return [...words, PERSON].filter(
    (word) => says.includes(word.toLowerCase()) && !asked.includes(word.toLowerCase()),
  );
}

describe('for a role that does not see the archive', () => {
  it('no query shows anything of an archived record, whoever it is', () => {
    fc.assert(
      fc.property(person, (who) => {
        const { crm, words } = crmOf(who);
        hide(crm);
        for (const question of questions(who)) expect([...question, shown(crm, question, words)]).toEqual([...question, []]);
      }),
      { numRuns: casesOf(6) },
    );
  }, 60_000);
});
