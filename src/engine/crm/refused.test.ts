/**
 * Owns proof that a refusal changes nothing, whatever the command, and that every command has its refusals.
 * Must never leave a command of the CRM out: the list is checked against the registry.
 */
import { describe, expect, it } from 'vitest';
import { aProfile, TestCrm } from '../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../tests/builders/crm-rows.ts';
import { commands } from '../command/registry.ts';

/** For each command of the CRM, something that it must refuse although it is well formed. */
const refusals: Record<string, Record<string, unknown>> = {
  'open-candidate': { candidate: 'CAND-0999' },
  'search-candidates': { words: ' ' },
  'search-documents': { words: 'x', folder: 'FOLD-0099' },
  'register-candidate': { candidate: 'CAND-0100', profile: aProfile({ mobile: '7700 900 142' }) },
  'update-candidate': { candidate: AMIRA, changes: { town: 'York', postcode: 'York' } },
  'add-job': {
    id: 'JOB-0100',
    candidate: BINNED,
    employer: 'E',
    job_title: 'J',
    started: '2024-01',
    ended: null,
    duties: null,
  },
  'change-job': { id: 'JOB-0001', changes: { employer: 'Other', ended: '1999-01' } },
  'remove-job': { id: 'JOB-0099' },
  'add-qualification': {
    id: 'QUAL-0100',
    candidate: AMIRA,
    title: '',
    level: null,
    status: 'Achieved',
    awarded_on: null,
    expires_on: null,
    certificate_seen: 0,
  },
  'change-qualification': { id: 'QUAL-0001', changes: { status: 'Not completed', expires_on: 'never' } },
  'remove-qualification': { id: 'QUAL-0099' },
  'add-skill': { candidate: AMIRA, skill: 'SKILL-0001' },
  'remove-skill': { candidate: AMIRA, skill: 'SKILL-0002' },
  'add-activity': {
    id: 'ACT-0100',
    candidate: AMIRA,
    kind: 'Note',
    happened_on: '2026-12-01',
    subject: null,
    body: 'x',
  },
  'change-activity': { id: 'ACT-0002', changes: { body: 'x' } },
  'remove-activity': { id: 'ACT-0002', reason: 'x' },
  'record-adjustment': { id: 'ADJ-0001', candidate: AMIRA, need: 'x', permission: 0 },
  'remove-adjustment': { id: 'ADJ-0001', reason: '' },
  'send-privacy-notice': { id: 'PN-0100', candidate: BINNED, how: 'Post' },
  'add-task': { id: 'TASK-0001', candidate: null, title: 'x', detail: null, due_on: '2026-11-03', owner: 'STAFF-0001' },
  'remove-task': { id: 'TASK-0001', reason: ' ' },
  'complete-task': { task: 'TASK-0099' },
  'reopen-task': { task: 'TASK-0001' },
  'open-message': { message: 'MSG-0099' },
  'open-attachment': { attachment: 'ATT-0099' },
  'open-document': { document: 'DOC-0002' },
  'file-attachment': {
    attachment: 'ATT-0001',
    document: 'DOC-0100',
    candidate: AMIRA,
    folder: 'FOLD-0001',
    kind: 'CV',
    name: 'KHAN-A_CV',
  },
  'change-document': { document: 'DOC-0001', changes: { kind: 'Other', name: 'HALL-B_CV' } },
  'set-document-retention': { document: 'DOC-0001', retention_rule: 'R-01', keep_until: '2027-01-15', reason: '' },
  'bin-candidate': { candidate: BINNED, reason: 'x' },
  'restore-candidate': { candidate: AMIRA, reason: 'x' },
  'archive-candidate': { candidate: AMIRA, retention_rule: 'R-01', release_on: '2026-11-01', reason: 'x' },
  'report-incident': {
    id: 'INC-0100',
    candidate: AMIRA,
    kind: 'Other',
    happened_on: '2026-11-01',
    what: 'x',
    action: 'x',
    reported_to: 'STAFF-0001',
  },
  'log-data-request': { id: 'DR-0900', candidate: AMIRA, kind: 'Erasure', received_on: '2026-12-24' },
  'ask-for-identity': { request: 'DR-0999' },
  'confirm-identity': { request: 'DR-0999', identity_seen: 'Passport' },
  'extend-data-request': { request: 'DR-0999', extension_reason: 'Complex', reason: 'x' },
  'close-data-request': { request: 'DR-0999', outcome: 'Answered', reply: 'x' },
  'merge-candidates': { candidate: AMIRA, other: BINNED, keep: {}, reason: 'x' },
  'undo-merge': { merge: 'MRG-0099', reason: 'x' },
  'mark-not-duplicate': { candidate: AMIRA, other: AMIRA, reason: 'x' },
  'end-day': {},
  'place-card': { card: 'CARD-0001', choice: 'CHO-0003' },
  'match-term': { card: 'CARD-0001', choice: 'CHO-0001' },
  'order-cards': { question: 'QST-0003', order: 'CARD-0003 CARD-0004' },
  'write-answer': { question: 'QST-0002', answer: ' ' },
};

describe('a refusal', () => {
  it('is there for every command of the CRM', () => {
    const names = [...commands.values()].filter(({ kind }) => kind === 'crm').map(({ name }) => name);
    expect(Object.keys(refusals).sort()).toEqual(names.sort());
  });

  it.each(Object.entries(refusals))(
    'of %s says why, and leaves content and audit trail as they were',
    (name, input) => {
      const crm = new TestCrm();
      const before = crm.content();
      const { refusals: why, changes } = crm.do(name, input);
      expect(why.map(({ says }) => says)).toEqual([expect.stringMatching(/^\S.{5,}[.?]$/)]);
      expect(changes).toEqual([]);
      expect(crm.content()).toEqual(before);
      expect(crm.sandbox.all('audit')).toEqual([]);
    },
  );
});
