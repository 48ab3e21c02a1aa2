/**
 * Owns proof that the lists beside the CRM's rows are always what the rows would make them anew, and are no part of the state.
 * Must never say what a search finds; queries.test.ts does.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { casesOf } from '../../../tests/builders/cases-of.ts';
import { TestCrm } from '../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../tests/builders/crm-rows.ts';
import type { Row } from '../record/catalogue.ts';
import { wordList } from './boolean/word-list.ts';
import { type Crm, refuse } from './crm.ts';
import { candidateList, documentList, ListIndex } from './list-index.ts';
import { stateHash } from './state-hash.ts';

const people = fc.constantFrom(AMIRA, BINNED, ARCHIVED);
const text = fc.constantFrom('Łukasz', 'York', 'O’Neill', '', null);
const change = fc.oneof(
  fc.tuple(people, fc.constantFrom('first_name', 'last_name', 'town', 'email'), text).map(
    ([id, field, value]) =>
      (crm: Crm) =>
        crm.update('candidate', id, { [field]: value }),
  ),
  fc.tuple(people, fc.constantFrom<Row<'candidate'>['state']>('Active', 'Archived', 'In the bin')).map(
    ([id, state]) =>
      (crm: Crm) =>
        crm.update('candidate', id, { state }),
  ),
  fc.tuple(people, fc.integer({ min: 2, max: 5 })).map(([candidate, number]) => (crm: Crm) => {
    const id = `CS-000${number}`;
    if (crm.find('candidate_skill', id)) crm.remove('candidate_skill', id);
    else crm.insert('candidate_skill', { id, candidate, skill: 'SKILL-0001' });
  }),
  fc.tuple(people, fc.constantFrom('A_CV', 'B_RTW')).map(([candidate, name]) => (crm: Crm) => {
    crm.update('document', 'DOC-0001', { candidate, name });
  }),
  fc
    .tuple(people, fc.integer({ min: 2, max: 4 }), fc.constantFrom('Wharfe', 'O’Neill & Co'))
    .map(([candidate, number, name]) => (crm: Crm) => {
      const [job, qualification] = [`JOB-000${number}`, `QUAL-000${number}`];
      if (crm.find('work_history', job)) crm.update('work_history', job, { candidate, employer: name });
      else crm.insert('work_history', { id: job, candidate, employer: name, job_title: 'Clerk' });
      if (crm.find('qualification', qualification)) crm.remove('qualification', qualification);
      else
        crm.insert('qualification', {
          id: qualification,
          candidate,
          title: name,
          status: 'Achieved',
          certificate_seen: 0,
        });
    }),
  fc
    .tuple(fc.constantFrom('Forklift, nights', 'York'), fc.integer({ min: 1, max: 2 }))
    .map(([body, number]) => (crm: Crm) => {
      const id = `DV-000${number}`;
      const version = { document: 'DOC-0001', number, body, filed_on: '2026-11-02', filed_by: 'STAFF-0001' };
      if (crm.find('document_version', id)) crm.update('document_version', id, { body });
      else crm.insert('document_version', { id, ...version });
      crm.update('document', 'DOC-0001', { version: number });
    }),
  fc.constantFrom('FOLD-0001', 'FOLD-0003').map((folder) => (crm: Crm) => {
    crm.update('document', 'DOC-0001', { folder });
  }),
  fc.constantFrom('Reception', 'Welding').map((name) => (crm: Crm) => crm.update('skill', 'SKILL-0001', { name })),
);
const step = fc.record({ changes: fc.array(change, { maxLength: 3 }), refused: fc.boolean(), read: fc.boolean() });

const linesOf = (crm: Crm) =>
  ['candidate_list', 'document_list', 'candidate_words'].map((name) =>
    // The number of a line is any number.
    crm.db.rows(`SELECT * FROM ${name} ORDER BY id`).map(({ doc: _, ...line }) => line),
  );
const WORDS = ['lukasz', 'york', 'oneill', 'reception', 'welding', 'forklift', 'nights'];
/** Whom the index of words gives for each word. */
const foundOf = (crm: Crm) =>
  WORDS.map((word) =>
    crm.db.rows(
      'SELECT w.id FROM candidate_index i JOIN candidate_words w ON w.doc = i.docid WHERE i.candidate_index MATCH ? ORDER BY 1',
      [word],
    ),
  );

it('the lists follow every write, also over refused steps, and no hash sees them', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const { sandbox: crm } = new TestCrm();
      const lists = Object.values(crm.lists);
      const unread = stateHash(crm.db);
      for (const list of lists) list.bringUpToDate();
      expect(stateHash(crm.db)).toBe(unread);
      for (const [i, { changes, refused, read }] of steps.entries()) {
        try {
          crm.step(i + 1, () => {
            for (const work of changes) work(crm);
            if (refused) refuse('', 'No.');
          });
        } catch {
          expect(refused).toBe(true);
        }
        if (read) for (const list of lists) list.bringUpToDate();
      }
      for (const list of lists) list.bringUpToDate();
      const kept = [linesOf(crm), foundOf(crm)];
      crm.db.script(
        'DROP TABLE candidate_list; DROP TABLE document_list; DROP TABLE candidate_index; DROP TABLE candidate_words;',
      );
      for (const list of [candidateList, documentList, wordList]) new ListIndex(crm.db, list).bringUpToDate();
      expect(kept).toEqual([linesOf(crm), foundOf(crm)]);
      crm.db.close();
    }),
    { numRuns: casesOf(60) },
  );
});
