/** Owns proof that a file is taken in as one step with a way back, whatever is in it, and that what somebody worked on since is kept. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../../tests/builders/cases-of.ts';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED } from '../../../../tests/builders/crm-rows.ts';
import { contentOf } from '../../import/read-file.ts';
import { runQuery } from '../queries/run-query.ts';
import { stateHash } from '../state-hash.ts';

const HEAD = 'First name,Surname,E-mail,Mobile,Address,Town,Postcode,Job title,Sector,Available from';
const ELLIS = 'Ellis,Okafor,ellis@example.com,07700 900142,1 Beck Side,Leeds,LS2 7DJ,Packer,Care,';
const NAIR = 'Priya,Nair,priya@example.com,07700 900204,2 Canal Walk,Leeds,LS2 7DJ,Cook,Care,';
const AMIRA_AGAIN = 'Amira,Khan,amira.khan@example.com,07700 900101,9 New Street,Leeds,LS9 0SG,Picker,Care,';
const text = (...rows: string[]): string => {
  const read = contentOf(new TextEncoder().encode([HEAD, ...rows].join('\n')));
  if (!read.ok) throw new Error(read.error[0]?.says);
  return read.value.content;
};
const GIVEN = { id: 'IMP-0001', candidate: 'CAND-0100', name: 'jobmere.csv' };
const take = (crm: TestCrm, content: string, more: Record<string, unknown> = {}) =>
  crm.do('import-candidates', { ...GIVEN, content, ...more });
const outcomes = (crm: TestCrm) =>
  crm.sandbox.where('import_row', 'data_import', 'IMP-0001').map(({ outcome, candidate }) => [outcome, candidate]);

describe('an import', () => {
  it('makes a record for each new person, with what every import sets, and keeps every row of the file', () => {
    const crm = new TestCrm();
    expect(take(crm, text(ELLIS, AMIRA_AGAIN, NAIR, 'Bo,,,,,,,,,', 'x,y')).refusals).toEqual([]);
    expect(outcomes(crm)).toEqual([
      ['New record', 'CAND-0100'],
      ['Same person', AMIRA],
      ['New record', 'CAND-0101'],
      ['To be asked', null],
      ['Refused', null],
    ]);
    expect(crm.row('candidate', 'CAND-0100')).toMatchObject({
      ...{ state: 'Active', source: 'Job board', right_to_work: 'Not checked', marketing: 'Not asked' },
      ...{ registered_on: '2026-11-02', last_contact: null, owner: 'STAFF-0001', town: 'Leeds' },
    });
    // What the file has otherwise of somebody who is known is not written.
    expect(crm.row('candidate', AMIRA)).toMatchObject({ address: '8 Cross Green Rise' });
    expect(crm.row('data_import', 'IMP-0001')).toMatchObject({ rows: 5, made: 2, name: 'jobmere.csv' });
  });

  it('takes over what a person took of a match, and puts it back', () => {
    const crm = new TestCrm();
    take(crm, text(ELLIS, AMIRA_AGAIN), { answers: '2 take: address' });
    expect(crm.row('candidate', AMIRA)).toMatchObject({ address: '9 New Street', sector: 'Warehouse and driving' });
    crm.do('undo-import', { id: 'IMP-0001', reason: 'Wrong file' });
    expect(crm.row('candidate', AMIRA)).toMatchObject({ address: '8 Cross Green Rise' });
    expect(crm.row('candidate', 'CAND-0100')).toBeUndefined();
    expect(outcomes(crm)).toEqual([
      ['New record', null],
      ['Same person', AMIRA],
    ]);
    expect(crm.refused('undo-import', { id: 'IMP-0001', reason: 'x' })).toEqual([
      'The import IMP-0001 is undone already.',
    ]);
  });

  it('asks of a day that can be read two ways, and takes the answer', () => {
    const crm = new TestCrm();
    const content = text(`${ELLIS}03/04/2027`);
    expect(crm.refused('import-candidates', { ...GIVEN, content })[0]).toMatch(/^No row of this file/);
    expect(take(crm, content, { answers: '1 available_from: 2027-04-03' }).refusals).toEqual([]);
    expect(crm.row('candidate', 'CAND-0100')).toMatchObject({ available_from: '2027-04-03' });
  });

  it('keeps the answer that somebody is a different person, and takes nobody whom a person put aside', () => {
    const crm = new TestCrm();
    const twin = AMIRA_AGAIN.replace('amira.khan@example.com', 'other@example.com');
    const answers = '1 different: Cousin with one phone\n2 aside: Asked not to be kept';
    expect(take(crm, text(twin, NAIR), { answers }).refusals).toEqual([]);
    expect(outcomes(crm)).toEqual([
      ['New record', 'CAND-0100'],
      ['Put aside', null],
    ]);
    expect(crm.sandbox.where('not_duplicate', 'candidate', AMIRA)).toMatchObject([
      { other: 'CAND-0100', reason: 'Cousin with one phone' },
    ]);
    // Nobody is asked about the two again, and the way back takes the answer along.
    expect(runQuery(crm.sandbox, 'duplicates', {}).total).toBe(0);
    crm.do('undo-import', { id: 'IMP-0001', reason: 'x' });
    expect(crm.sandbox.all('not_duplicate')).toEqual([]);
  });

  it('keeps a record that somebody worked on since, and says so before it is undone', () => {
    const crm = new TestCrm();
    take(crm, text(ELLIS, NAIR));
    crm.do('add-skill', { candidate: 'CAND-0100', skill: 'SKILL-0001' });
    expect(runQuery(crm.sandbox, 'dataImport', { id: 'IMP-0001' })?.rows.map(({ back }) => back)).toEqual([
      'keep',
      'remove',
    ]);
    crm.do('undo-import', { id: 'IMP-0001', reason: 'x' });
    expect(crm.row('candidate', 'CAND-0100')).toBeDefined();
    expect(crm.row('candidate', 'CAND-0101')).toBeUndefined();
  });

  it('does not write into a record that is out of daily use', () => {
    const crm = new TestCrm();
    const cleo = 'Cleo,Park,cleo.park@example.com,07700 900103,9 New Street,Leeds,LS9 0SG,Picker,Care,';
    expect(take(crm, text(ELLIS, cleo), { answers: '2 take: address' }).refusals[0]?.says).toContain('archived');
    expect(take(crm, text(ELLIS, cleo)).refusals).toEqual([]);
    expect(outcomes(crm)[1]).toEqual(['Same person', ARCHIVED]);
  });

  it.each([
    ['columns', 'first_name', 'The file has 10 columns, and 1 are named.'],
    ['columns', 'first_name first_name - - - - - - - -', 'Two columns go into one field. Leave one of them out.'],
    ['columns', 'owner - - - - - - - - -', '“owner” is no field that a file can fill.'],
    ['answers', 'what?', '“what?” is no answer about a row.'],
  ])('refuses %s that mean nothing: %s', (field, value, says) => {
    expect(new TestCrm().refused('import-candidates', { ...GIVEN, content: text(ELLIS), [field]: value })).toEqual([
      `${field}: ${says}`,
    ]);
  });

  it('tells what it did to the quality of the records', () => {
    const crm = new TestCrm();
    const before = runQuery(crm.sandbox, 'quality', {});
    take(crm, text(ELLIS, NAIR));
    const report = runQuery(crm.sandbox, 'dataImport', { id: 'IMP-0001' });
    expect(report?.before).toEqual(before);
    expect(report?.after).toMatchObject({ records: before.records + 2, whole: before.whole + 2 });
    expect(report?.after.faults['no-cv']).toBe(before.faults['no-cv'] + 2);
  });
});

describe('a file of any bytes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.constantFrom(HEAD, ELLIS, NAIR, AMIRA_AGAIN, '\n', '"', ';', '\t', '\u200b', 'é\u0301', '='), {
        maxLength: 12,
      })
      .map((parts) => new TextEncoder().encode([HEAD, ...parts].join('\n'))),
  );

  it('is refused, or every row of it is in one of the lists, also once it is taken in; undone, the records are as before', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const crm = new TestCrm();
        const people = crm.sandbox.all('candidate');
        const read = contentOf(given);
        if (!read.ok) return;
        const { content } = read.value;
        const plan = runQuery(crm.sandbox, 'importPlan', { content, columns: null, answers: null });
        if ('refused' in plan) throw new Error(plan.refused);
        if (take(crm, content).refusals.length > 0) return;
        expect(crm.sandbox.where('import_row', 'data_import', 'IMP-0001').map(({ number }) => number)).toEqual(
          plan.rows.map(({ row }) => row.row),
        );
        crm.do('undo-import', { id: 'IMP-0001', reason: 'x' });
        expect(crm.sandbox.all('candidate')).toEqual(people);
      }),
      { numRuns: casesOf(60) },
    );
  });

  it('leaves the same behind when its command is run again', () => {
    const hash = () => {
      const crm = new TestCrm();
      take(crm, text(ELLIS, NAIR, AMIRA_AGAIN));
      return stateHash(crm.sandbox.db);
    };
    expect(hash()).toBe(hash());
  });

  it('shows what a record holds now beside each value that the file would put in its place', () => {
    const crm = new TestCrm();
    const plan = runQuery(crm.sandbox, 'importPlan', {
      content: text(ELLIS, AMIRA_AGAIN),
      columns: null,
      answers: null,
    });
    if ('refused' in plan) throw new Error(plan.refused);
    const [ellis, amira] = plan.rows;
    expect(ellis?.now).toEqual({});
    const offers = amira?.row.outcome === 'matched' ? Object.keys(amira.row.offers) : [];
    expect(offers).not.toEqual([]);
    const record: Record<string, unknown> = { ...crm.row('candidate', AMIRA) };
    expect(amira?.now).toEqual(Object.fromEntries(offers.map((field) => [field, record[field]])));
  });

  it('of a job board is taken in as the preview said', () => {
    const crm = new TestCrm();
    const read = contentOf(
      readFileSync(new URL('../../../../tests/cases/import/01-board-semicolons.csv', import.meta.url)),
    );
    if (!read.ok) throw new Error('not read');
    const plan = runQuery(crm.sandbox, 'importPlan', { content: read.value.content, columns: null, answers: null });
    if ('refused' in plan) throw new Error(plan.refused);
    expect(take(crm, read.value.content).refusals).toEqual([]);
    expect(crm.row('data_import', 'IMP-0001')?.made).toBe(
      plan.rows.filter(({ row }) => row.outcome === 'imported').length,
    );
  });
});
