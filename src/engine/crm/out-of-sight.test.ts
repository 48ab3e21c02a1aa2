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
import { cleaned } from '../command/door.ts';
import { isGroup } from '../command/fields.ts';
import { commands } from '../command/registry.ts';
import { type TableName, tableOf } from '../record/catalogue.ts';
import { recordStates, searchedStates } from '../record/picks.ts';
import { ENGINE } from '../run/version.ts';
import { carryOut } from './carry-out.ts';
import { Refused } from './crm.ts';
import { allFigures } from './erase/figures.ts';
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
  return [...words, PERSON].filter((word) => says.includes(word.toLowerCase()) && !asked.includes(word.toLowerCase()));
}

describe('for a role that does not see the archive', () => {
  it('no query shows anything of an archived record, whoever it is', () => {
    fc.assert(
      fc.property(person, (who) => {
        const { crm, words } = crmOf(who);
        const all = questions(who);
        const before = new Map(all.map((question) => [question, shown(crm, question, words)]));
        // What is looked for is there to be found, and by most kinds of question.
        const told = new Set([...before.values()].flat());
        expect([who.first_name, who.last_name, who.mobile, PERSON].filter((word) => !told.has(word ?? ''))).toEqual([]);
        expect(new Set(all.filter((one) => before.get(one)?.length).map(([query]) => query)).size).toBeGreaterThan(25);
        crm.sees(false);
        for (const question of all) expect([...question, shown(crm, question, words)]).toEqual([...question, []]);
        // And all of it is there again for one that does.
        crm.sees(true);
        for (const question of all.filter(([query]) => query === 'candidate' || query === 'candidates'))
          expect(shown(crm, question, words)).toEqual(before.get(question));
      }),
      { numRuns: casesOf(6) },
    );
  }, 90_000);

  it('shows everything of those who are not archived', () => {
    const who = { first_name: 'Ola', last_name: 'Nowak', email: 'ola@example.com', mobile: null, address: null };
    const crm = new TestCrm(theirRows(who, 'zq').rows);
    const answers = () => questions(who).map(([query, params]) => JSON.stringify(runQuery(crm.sandbox, query, params)));
    crm.sandbox.update('candidate', 'CAND-0003', { state: 'In the bin', binned_on: '2026-10-30' });
    const before = answers();
    crm.sees(false);
    const after = answers();
    const asked = questions(who).map(([query]) => query);
    // The change of the role itself stands in the trail; the screen of roles and the note about the archive say it.
    const told: readonly QueryName[] = ['audit', 'ownSteps', 'roles', 'archiveHidden'];
    expect(after.filter((answer, at) => answer !== before[at] && !told.includes(asked[at] as QueryName))).toEqual([]);
  });

  it('is asked a Boolean search as long as any', () => {
    const crm = crmOf({ first_name: 'Ola', last_name: 'Nowak', email: null, mobile: null, address: null }).crm;
    crm.sees(false);
    const boolean = Array.from({ length: 240 }, (_, n) => `w${n}`).join(' OR ');
    expect(runQuery(crm.sandbox, 'candidates', { boolean, state: 'All' })).toMatchObject({ total: 0, faults: [] });
    expect(runQuery(crm.sandbox, 'candidates', { boolean: `${boolean} OR amira`, state: 'All' }).total).toBe(1);
  });

  it('covers every table that can be of somebody', () => {
    expect([...personal].filter((table) => !OUT_OF_SIGHT.has(table))).toEqual([]);
  });

  it('keeps the counts of the figures, and every reference that is taken', () => {
    const { crm } = crmOf({ first_name: 'Ola', last_name: 'Nowak', email: null, mobile: null, address: null });
    const before = [allFigures(crm.sandbox), runQuery(crm.sandbox, 'nextId', { table: 'candidate' })];
    crm.sees(false);
    expect([allFigures(crm.sandbox), runQuery(crm.sandbox, 'nextId', { table: 'candidate' })]).toEqual(before);
  });
});

describe('a command that names a row out of sight', () => {
  const who = { first_name: 'Ola', last_name: 'Nowak', email: null, mobile: null, address: null };
  const SAYS =
    'This record is in the archive. The role Resourcer does not see the archive. Ask Hannah Osei (Compliance officer).';
  /** Of each field by which a command names a row, an input that names theirs there, and says nothing else. */
  const naming = [...commands.values()].flatMap((spec) =>
    spec.kind !== 'crm'
      ? []
      : Object.entries(spec.shape).flatMap(([name, member]) => {
          const fields = isGroup(member) ? Object.entries(member.fields) : [[name, member] as const];
          return fields.flatMap(([field, { role, column }]) => {
            if (role === 'makes' || column.kind !== 'reference' || !OUT_OF_SIGHT.has(column.table as TableName))
              return [];
            const { prefix } = tableOf(column.table as TableName);
            const cell = { [field]: column.table === 'candidate' ? PERSON : `${prefix}-0701` };
            const groups = Object.entries(spec.shape).flatMap(([group, other]) =>
              isGroup(other) ? [[group, {}]] : [],
            );
            const input = { ...Object.fromEntries(groups), ...(isGroup(member) ? { [name]: cell } : cell) };
            return [{ spec, field, input }];
          });
        }),
  );

  it('is refused, whichever it is, and says what, why and whom to ask', () => {
    const { crm } = crmOf(who);
    crm.sees(false);
    expect(naming.length).toBeGreaterThan(80);
    for (const { spec, field, input } of naming) {
      const refused = (): string => {
        try {
          crm.sandbox.step(100, () => carryOut(crm.sandbox, spec, cleaned(spec.shape, input), ENGINE));
          return 'done';
        } catch (error) {
          return error instanceof Refused ? error.message : String(error);
        }
      };
      expect([spec.name, field, refused()]).toEqual([spec.name, field, SAYS]);
    }
    expect(crm.row('candidate', PERSON)?.state).toBe('Archived');
  });

  it.each([
    ['export-candidates', { candidates: PERSON, format: 'CSV', fields: 'id', handed_to: 'CLI', purpose: 'A list' }],
    ['change-owner-of-many', { candidates: `CAND-0001 ${PERSON}`, owner: 'STAFF-0002' }],
  ])('is refused where it stands in a list: %s', (name, input) => {
    const { crm } = crmOf(who);
    crm.sees(false);
    expect(crm.refused(name, input)).toEqual([SAYS]);
  });

  it('leaves a line in the access log for those who see it', () => {
    const { crm } = crmOf(who);
    crm.sees(false);
    expect(crm.refused('open-candidate', { candidate: PERSON })).toEqual([SAYS]);
    expect(runQuery(crm.sandbox, 'access', { only: 'Refused' })).toEqual([]);
    crm.sees(true);
    expect(runQuery(crm.sandbox, 'access', { only: 'Refused' })).toMatchObject([
      { record: 'candidate', record_id: PERSON, granted: 0 },
    ]);
  });
});
