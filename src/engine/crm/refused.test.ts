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
  'search-clients': { sort: 'Town' },
  'search-vacancies': { sort: 'Title' },
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
  'remove-tag': { candidate: AMIRA, tag: 'TAG-0001' },
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
  'decide-retention': {
    ...{ id: 'RD-0100', candidate: AMIRA, part: 'DOC-0003', decision: 'Erase', retention_rule: 'R-01', reason: 'x' },
  },
  'place-hold': { id: 'HOLD-0100', candidate: AMIRA, reason: ' ' },
  'release-hold': { hold: 'HOLD-0099', reason: 'x' },
  'erase-candidate': { candidate: AMIRA, retention_rule: 'R-01', agreed_with: 'STAFF-0001', reason: 'x' },
  'erase-part': {
    ...{ candidate: AMIRA, part: 'DOC-0003', retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'x' },
  },
  'anonymise-candidate': { candidate: AMIRA, retention_rule: 'R-01', agreed_with: 'STAFF-0001', reason: 'x' },
  'pseudonymise-candidate': { id: 'KEY-0100', candidate: BINNED, kept_by: 'STAFF-0002', reason: 'x' },
  'resolve-pseudonym': { candidate: AMIRA, reason: 'x' },
  'tell-recipient': {
    ...{ id: 'TOLD-0100', candidate: AMIRA, client: 'CLI-0001', told_on: '2026-12-01', how: 'E-mail' },
  },
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
  'answer-access-request': {
    ...{ id: 'AG-0100', request: 'AR-0099', answer: 'Granted', answer_reason: 'x', told: 'x' },
  },
  'record-refused-caller': {
    ...{ id: 'CR-0100', candidate: AMIRA, caller: 'A man', said_to_be: 'Her partner', asked_for: 'Where she works' },
    ...{ told: 'Nothing', how: 'Phone call', happened_on: '2026-11-03' },
  },
  'record-application': {
    ...{ id: 'APP-0100', message: 'MSG-0001', candidate: BINNED, vacancy: 'VAC-0001', source: 'Job board' },
  },
  'answer-application': {
    ...{ id: 'MSG-0100', application: 'APP-0099', outcome: 'Taken further', subject: 'Your application', body: 'x' },
  },
  'ask-what-is-meant': { id: 'CLA-0100', request: 'DR-0999', question: 'Which years?' },
  'record-what-is-meant': { id: 'CLA-0099', answer: 'All', answered_on: '2026-11-02' },
  'close-data-request': { request: 'DR-0999', outcome: 'Answered', reply: 'x' },
  'merge-candidates': { candidate: AMIRA, other: BINNED, keep: {}, reason: 'x' },
  'undo-merge': { merge: 'MRG-0099', reason: 'x' },
  'mark-not-duplicate': { candidate: AMIRA, other: AMIRA, reason: 'x' },
  'end-day': {},
  'save-search': { id: 'SEA-0100', name: 'x', owner: 'STAFF-0001', near: 'Atlantis', miles: 3 },
  'change-saved-search': { id: 'SEA-0099', changes: { name: 'x' } },
  'remove-saved-search': { id: 'SEA-0099' },
  'add-skill-to-many': { candidates: `${AMIRA} ${BINNED}`, skill: 'SKILL-0002' },
  'add-tag-to-many': { candidates: `${AMIRA} ${BINNED}`, tag: 'TAG-0001' },
  'remove-tag-from-many': { candidates: `${AMIRA} CAND-0999`, tag: 'TAG-0001' },
  'change-owner-of-many': { candidates: `${AMIRA} CAND-0999`, owner: 'STAFF-0002' },
  'add-many-to-longlist': { id: 'SL-0100', vacancy: 'VAC-0002', candidates: AMIRA },
  'export-candidates': { fields: 'name shoe_size', format: 'CSV', handed_to: 'x', purpose: 'x' },
  'place-card': { card: 'CARD-0001', choice: 'CHO-0003' },
  'match-term': { card: 'CARD-0001', choice: 'CHO-0001' },
  'order-cards': { question: 'QST-0003', order: 'CARD-0003 CARD-0004' },
  'write-answer': { question: 'QST-0002', answer: ' ' },
  'change-vacancy': { vacancy: 'VAC-0002', changes: { hours: 'Nights' } },
  'hold-vacancy': { vacancy: 'VAC-0001', waits_for: ' ' },
  'open-vacancy': { vacancy: 'VAC-0001' },
  'add-requirement': { id: 'REQ-0100', vacancy: 'VAC-0002', need: 'Must have', kind: 'Skill', what: 'Excel' },
  'change-requirement': { id: 'REQ-0001', changes: { good_from: '2026-11-09', good_to: '2026-11-08' } },
  'remove-requirement': { id: 'REQ-0001', reason: 'Double' },
  'add-to-shortlist': { id: 'SL-0100', vacancy: 'VAC-0001', candidate: AMIRA, state: 'Placed' },
  'leave-out': { id: 'SL-0002', left_out_for: 'Too far away', left_out_because: 'x' },
  'remove-from-shortlist': { id: 'SL-0002', reason: 'x' },
  'record-rationale': { id: 'RAT-0100', requirement: 'REQ-0001', candidate: AMIRA, verdict: 'Met' },
  'change-rationale': { id: 'RAT-0099', changes: { reason: 'x' } },
  'record-permission': {
    id: 'PERM-0100',
    vacancy: 'VAC-0001',
    candidate: AMIRA,
    given_on: '2026-11-03',
    how: 'Phone call',
  },
  'submit-candidate': { id: 'SUB-0100', vacancy: 'VAC-0002', candidate: AMIRA },
  'add-client': { id: 'CLI-0100', name: 'TANSLEY FOODS', state: 'Active' },
  'change-client': { client: 'CLI-0002', changes: { town: 'Leeds', name: 'Tansley foods' } },
  'add-contact': { id: 'CON-0100', client: 'CLI-0001', name: 'Rob Hart', email: 'rob.aldersley@example.com' },
  'change-contact': { id: 'CON-0002', changes: { name: 'Carla', email: 'rob.aldersley@example.com' } },
  'remove-contact': { id: 'CON-0001', reason: 'Left' },
  'add-vacancy': { id: 'VAC-0100', client: 'CLI-0002', contact: 'CON-0001', title: 'Picker' },
  'close-vacancy': { vacancy: 'VAC-0002', closed_for: 'Filled by us' },
  'reopen-vacancy': { vacancy: 'VAC-0001', reason: 'Too early' },
  'record-wish': { id: 'WISH-0100', vacancy: 'VAC-0002', asked: 'Young', asked_on: '2026-11-02' },
  'change-wish': { id: 'WISH-0001', changes: { restated: 'Lifting', asked: ' ' } },
  'challenge-wish': {
    id: 'WISH-0001',
    challenged_on: '2026-10-28',
    challenged_how: 'Phone call',
    challenge: 'Said that it does not count',
  },
  'escalate-wish': { id: 'WISH-0001', escalated_to: 'STAFF-0002', escalated_on: '2026-11-03' },
  'post-vacancy': { id: 'POST-0100', vacancy: 'VAC-0001', board: 'Jobmere', body: 'Picker' },
  'withdraw-post': { id: 'POST-0002' },
  'match-candidates': { vacancy: 'VAC-0099' },
  'move-on-list': { id: 'SL-0002', state: 'Shortlisted' },
  'confirm-with-candidate': {
    id: 'ACT-0100',
    vacancy: 'VAC-0001',
    candidate: BINNED,
    kind: 'Phone call',
    happened_on: '2026-11-02',
    interest: 'Interested',
    body: 'x',
  },
  'record-sent-by-another-agency': {
    id: 'SBA-0100',
    vacancy: 'VAC-0002',
    candidate: AMIRA,
    learnt_on: '2026-11-02',
    how: 'E-mail',
    what: 'x',
  },
  'withdraw-submission': { id: 'SUB-0099', withdrawn_by: 'Candidate', withdrawn_because: 'x' },
  'record-interview': {
    id: 'INT-0100',
    vacancy: 'VAC-0002',
    candidate: AMIRA,
    held_on: '2026-11-03',
    how: 'In person',
  },
  'change-interview': { id: 'INT-0099', changes: { outcome: 'Not chosen' } },
  'record-offer': {
    id: 'OFF-0100',
    vacancy: 'VAC-0001',
    candidate: AMIRA,
    offered_on: '2026-11-03',
    pay: '£13 an hour',
  },
  'answer-offer': { id: 'OFF-0099', answer: 'Accepted', answered_on: '2026-11-02' },
  'place-candidate': {
    id: 'PLA-0100',
    vacancy: 'VAC-0002',
    candidate: AMIRA,
    started_on: '2026-11-09',
    pay: '£13 an hour',
  },
  'record-start': { id: 'PLA-0099', started_on: '2026-11-02' },
  'record-fell-through': { id: 'PLA-0099', ended_on: '2026-11-02', ended_because: 'x' },
  'tell-unsuccessful': { id: 'SL-0002', told_on: '2026-11-02', told_how: 'Phone call', told_why: 'x' },
  'plan-follow-up': { id: 'TASK-0100', placement: 'PLA-0099' },
  'record-follow-up': {
    id: 'FU-0100',
    placement: 'PLA-0099',
    point: 'Day 1',
    happened_on: '2026-11-02',
    candidate_said: 'x',
  },
  'put-right': { id: 'FU-0099', put_right: 'x', put_right_on: '2026-11-02' },
  'write-message': { id: 'MSG-0100', kind: 'E-mail', subject: 'Hello', body: 'x' },
  'answer-message': { id: 'MSG-0100', answers: 'MSG-0001', subject: null, body: 'x' },
  'file-message': { message: 'MSG-0001', changes: { client: 'CLI-0099' } },
  'import-candidates': { id: 'IMP-0100', candidate: 'CAND-0100', name: 'x.csv', content: '1 ["Town"]\n2 ["Leeds"]' },
  'move-document': { document: 'DOC-0001', other: AMIRA, name: 'KHAN-A_CV', reason: 'x' },
  'file-new-version': { document: 'DOC-0099', attachment: 'ATT-0001', name: 'x' },
  'add-folder': { id: 'FOLD-0100', name: 'cvs' },
  'change-folder': { folder: 'FOLD-0001', changes: { name: 'CV', parent: 'FOLD-0001' } },
  'ask-for-access': { id: 'AR-0100', document: 'DOC-0001', asked_of: 'STAFF-0002', reason: 'x' },
  'send-access-pack': { id: 'PACK-0100', request: 'DR-0999', how: 'E-mail' },
  'accept-suggestions': { suggestions: `${AMIRA}/SKILL-0001` },
  'refuse-suggestions': { suggestions: `${AMIRA}/SKILL-0001`, reason: 'x' },
  'replace-in-many': { where: 'Job titles', find: 'Ware', put: 'x', reason: 'x' },
  'join-skills': { skill: 'SKILL-0001', other: 'SKILL-0001', reason: 'x' },
  'undo-change-of-many': { reason: 'x' },
  'undo-import': { id: 'IMP-0099', reason: 'x' },
  'look-at-client': { client: 'CLI-0099' },
  'look-at-vacancy': { vacancy: 'VAC-0099' },
};

const ISO_DAY = /\d{4}-\d\d-\d\d/;

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
      // A day is written as the sandbox writes days.
      for (const { says } of why) expect(says).not.toMatch(ISO_DAY);
      expect(changes).toEqual([]);
      expect(crm.content()).toEqual(before);
      expect(crm.sandbox.all('audit')).toEqual([]);
    },
  );
});
