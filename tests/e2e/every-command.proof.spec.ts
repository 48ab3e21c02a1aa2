/**
 * Owns the proof that every command of the CRM can be done on the screen, by the words that stand on it.
 * Must never leave a command out: the list is checked against the registry.
 */

import { screenActions } from '../../src/actions/screen-actions.ts';
import type { CommandName } from '../../src/engine/command/registry.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { answeringCommands } from './support/knowledge.ts';
import { manyCommands } from './support/many.ts';
import { readPack } from './support/pack.ts';
import { qualityCommands } from './support/quality.ts';
import { stepNamed } from './support/solution.ts';
import { expect, LEARNER, REGISTER, test } from './support/test.ts';

const { ids, say } = scenarioOf(REGISTER);
const candidate = 'CAND-0201';
/** A draft, of a client with two contacts. */
const vacancy = 'VAC-0019';
const reason = 'It was entered by mistake';
const steps: [CommandName, Record<string, unknown>][] = [
  ['open-message', { message: ids['email'] }],
  ['open-attachment', { attachment: ids['cv'] }],
  ['search-candidates', { words: say('person', 'last') }],
  ['search-candidates', { boolean: `name:${say('person', 'last')} NOT town:nowhere` }],
  ['search-documents', { words: say('person', 'last'), folder: 'FOLD-0001' }],
  ['search-clients', { words: 'leeds', state: 'Active', sort: 'Town' }],
  ['search-vacancies', { words: 'leeds', state: 'Open' }],
  ['register-candidate', stepNamed(REGISTER, 'save').with],
  ['update-candidate', { candidate, changes: { town: 'Otley', travel_miles: 12, availability: 'Available' } }],
  ['add-job', stepNamed(REGISTER, 'job-latest').with],
  [
    'change-job',
    { id: stepNamed(REGISTER, 'job-latest').with['id'], changes: { ended: '2026-09', duties: 'Recall list' } },
  ],
  ['remove-job', { id: stepNamed(REGISTER, 'job-latest').with['id'] }],
  ['add-qualification', stepNamed(REGISTER, 'level-3').with],
  ['change-qualification', { id: stepNamed(REGISTER, 'level-3').with['id'], changes: { certificate_seen: 1 } }],
  ['remove-qualification', { id: stepNamed(REGISTER, 'level-3').with['id'] }],
  ['add-skill', { candidate, skill: 'SKILL-0001' }],
  ['remove-skill', { candidate, skill: 'SKILL-0001' }],
  ['add-activity', stepNamed(REGISTER, 'call').with],
  ['change-activity', { id: stepNamed(REGISTER, 'call').with['id'], changes: { subject: 'Call back' } }],
  ['remove-activity', { id: stepNamed(REGISTER, 'call').with['id'], reason }],
  ['record-adjustment', { id: 'ADJ-0901', candidate, need: 'Papers in large print', permission: 1 }],
  ['remove-adjustment', { id: 'ADJ-0901', reason }],
  [
    'add-task',
    { id: 'TASK-0901', candidate, title: 'Ring about hours', detail: null, due_on: '2026-11-04', owner: 'STAFF-0001' },
  ],
  ['complete-task', { task: 'TASK-0901' }],
  ['reopen-task', { task: 'TASK-0901' }],
  ['remove-task', { id: 'TASK-0901', reason }],
  [
    'add-task',
    {
      id: 'TASK-0902',
      candidate: null,
      title: 'Order badges',
      detail: null,
      due_on: '2026-11-05',
      owner: 'STAFF-0001',
    },
  ],
  ['send-privacy-notice', { id: 'PN-0901', candidate, how: 'Post' }],
  ['file-attachment', stepNamed(REGISTER, 'cv').with],
  ['open-document', { document: stepNamed(REGISTER, 'cv').with['document'] }],
  ['change-document', { document: stepNamed(REGISTER, 'cv').with['document'], changes: { kind: 'Other' } }],
  [
    'move-document',
    { document: stepNamed(REGISTER, 'cv').with['document'], other: 'CAND-0001', name: 'MOVED_CV', reason },
  ],
  [
    'move-document',
    {
      document: stepNamed(REGISTER, 'cv').with['document'],
      other: stepNamed(REGISTER, 'cv').with['candidate'],
      name: stepNamed(REGISTER, 'cv').with['name'],
      reason,
    },
  ],
  [
    'set-document-retention',
    {
      document: stepNamed(REGISTER, 'cv').with['document'],
      retention_rule: 'R-01',
      keep_until: '2027-11-02',
      reason,
    },
  ],
  [
    'report-incident',
    {
      id: 'INC-0901',
      candidate,
      kind: 'Other',
      happened_on: '2026-11-02',
      what: 'A letter went to the old address',
      action: 'The address was put right',
      reported_to: 'STAFF-0002',
    },
  ],
  [
    'record-refused-caller',
    {
      ...{ id: 'CR-0901', candidate, caller: 'A man who gave no name', said_to_be: 'Her partner' },
      ...{ asked_for: 'Where she works', told: 'That we say nothing of anybody' },
      ...{ how: 'Phone call', happened_on: '2026-11-02' },
    },
  ],
  ['log-data-request', { id: 'DR-0901', candidate, kind: 'Subject access', received_on: '2026-11-02' }],
  [
    'log-data-request',
    { id: 'DR-0902', candidate, kind: 'Correction', received_on: '2026-11-02', message: ids['email'] },
  ],
  ['close-data-request', { request: 'DR-0902', outcome: 'Answered', reply: 'It was put right' }],
  ['ask-for-identity', { request: 'DR-0901' }],
  ['confirm-identity', { request: 'DR-0901', identity_seen: 'Called back on the number we hold' }],
  ['extend-data-request', { request: 'DR-0901', extension_reason: 'Complex', reason }],
  ['ask-what-is-meant', { id: 'CLA-0901', request: 'DR-0901', question: 'Which of your two jobs do you mean?' }],
  ['record-what-is-meant', { id: 'CLA-0901', answer: 'Both', answered_on: '2026-11-02' }],
  ['send-access-pack', { id: 'PACK-0901', request: 'DR-0901', how: 'Post', strike: 'Mrs Quill' }],
  ['close-data-request', { request: 'DR-0901', outcome: 'Answered', reply: 'Here is what we hold' }],
  ['place-hold', { id: 'HOLD-0901', candidate, reason: 'A claim was notified' }],
  ['release-hold', { hold: 'HOLD-0901', reason: 'The claim was settled' }],
  [
    'decide-retention',
    {
      id: 'RD-0901',
      candidate,
      decision: 'Keep',
      retention_rule: 'R-01',
      release_on: '2027-11-02',
      figures: 1,
      reason,
    },
  ],
  ['tell-recipient', { id: 'TOLD-0901', candidate, client: 'CLI-0001', told_on: '2026-11-02', how: 'E-mail' }],
  ['pseudonymise-candidate', { id: 'KEY-0901', candidate, kept_by: 'STAFF-0002', reason }],
  ['resolve-pseudonym', { candidate, reason }],
  ['change-vacancy', { vacancy, changes: { contact: 'CON-0010', hours: 'Mon to Fri', starts_on: '2026-12-14' } }],
  ['hold-vacancy', { vacancy, waits_for: 'Health and safety risks' }],
  ['open-vacancy', { vacancy }],
  ['add-requirement', { id: 'REQ-0901', vacancy, need: 'Must have', kind: 'Experience', what: 'Complaints', years: 2 }],
  ['change-requirement', { id: 'REQ-0901', changes: { need: 'Nice to have', named: 'Complaint handling' } }],
  ['remove-requirement', { id: 'REQ-0901', reason }],
  ['add-requirement', { id: 'REQ-0902', vacancy, need: 'Must have', kind: 'Other', what: 'Clear spoken English' }],
  ['match-candidates', { vacancy }],
  ['add-to-shortlist', { id: 'SL-0901', vacancy, candidate: 'CAND-0003', state: 'Longlisted' }],
  ['remove-from-shortlist', { id: 'SL-0901', reason }],
  ['add-to-shortlist', { id: 'SL-0902', vacancy, candidate: 'CAND-0003', state: 'Longlisted' }],
  ['add-to-shortlist', { id: 'SL-0903', vacancy, candidate, state: 'Shortlisted' }],
  ['leave-out', { id: 'SL-0902', left_out_for: 'Too far away', left_out_because: 'Two hours each way' }],
  [
    'record-rationale',
    { id: 'RAT-0901', requirement: 'REQ-0902', candidate, verdict: 'Met', evidence: 'The call', reason: 'Was clear' },
  ],
  ['change-rationale', { id: 'RAT-0901', changes: { verdict: 'Part' } }],
  ['move-on-list', { id: 'SL-0903', state: 'Longlisted' }],
  [
    'confirm-with-candidate',
    {
      ...{ id: 'ACT-0902', vacancy, candidate, kind: 'Phone call', happened_on: '2026-11-02', interest: 'Interested' },
      ...{ availability: 'Available', pay: '£24,000 a year', body: 'Told about hours, pay and risks' },
    },
  ],
  [
    'record-sent-by-another-agency',
    { id: 'SBA-0901', vacancy, candidate, learnt_on: '2026-11-02', how: 'Phone call', what: 'Sent last week' },
  ],
  ['record-permission', { id: 'PERM-0901', vacancy, candidate, given_on: '2026-11-02', how: 'Phone call' }],
  ['submit-candidate', { id: 'SUB-0901', vacancy, candidate }],
  ['withdraw-submission', { id: 'SUB-0901', withdrawn_by: 'Candidate', withdrawn_because: 'Wanted to think' }],
  ['submit-candidate', { id: 'SUB-0902', vacancy, candidate }],
  ['record-interview', { id: 'INT-0901', vacancy, candidate, held_on: '2026-11-02', how: 'Video call' }],
  ['change-interview', { id: 'INT-0901', changes: { client_said: 'Clear and calm', outcome: 'Offer to follow' } }],
  ['record-offer', { id: 'OFF-0901', vacancy, candidate, offered_on: '2026-11-02', pay: '£24,000 a year' }],
  ['answer-offer', { id: 'OFF-0901', answer: 'Accepted', answered_on: '2026-11-02' }],
  ['place-candidate', { id: 'PLA-0901', vacancy, candidate, started_on: '2026-11-09', pay: '£24,000 a year' }],
  ['plan-follow-up', { id: 'TASK-0903', placement: 'PLA-0901', rebate_ends: '2027-01-04' }],
  ['record-start', { id: 'PLA-0901', started_on: '2026-11-02' }],
  [
    'record-follow-up',
    {
      ...{ id: 'FU-0901', placement: 'PLA-0901', point: 'Day 1', happened_on: '2026-11-02' },
      ...{ candidate_said: 'All well', issue: 'The shift is wrong' },
    },
  ],
  ['put-right', { id: 'FU-0901', put_right: 'The client changed the rota', put_right_on: '2026-11-02' }],
  ['record-fell-through', { id: 'PLA-0901', ended_on: '2026-11-02', ended_because: 'Another job' }],
  ['tell-unsuccessful', { id: 'SL-0902', told_on: '2026-11-02', told_how: 'Phone call', told_why: 'Too far' }],
  ['add-client', { id: 'CLI-0901', name: 'Fernleigh Bakery', sector: 'Hospitality', town: 'Leeds', state: 'Active' }],
  ['change-client', { client: 'CLI-0901', changes: { about: 'Bakes for cafés', terms_sent: '2026-11-02' } }],
  ['add-contact', { id: 'CON-0901', client: 'CLI-0901', name: 'Ines Duarte', email: 'ines.duarte@example.com' }],
  ['change-contact', { id: 'CON-0901', changes: { job_title: 'Office manager', phone: '0113 496 0199' } }],
  ['remove-contact', { id: 'CON-0901', reason }],
  [
    'add-vacancy',
    {
      ...{ id: 'VAC-0901', client: 'CLI-0901', title: 'Night baker', work_type: 'Permanent', town: 'Leeds' },
      ...{ pay: '£27,000 a year', notice: 'One month', duties: 'Bakes bread', from_message: ids['email'] },
    },
  ],
  ['record-wish', { id: 'WISH-0901', vacancy: 'VAC-0901', asked: 'Young, no mums', asked_on: '2026-11-02' }],
  ['change-wish', { id: 'WISH-0901', changes: { restated: 'Can lift 15 kg' } }],
  [
    'challenge-wish',
    {
      ...{ id: 'WISH-0901', challenged_on: '2026-11-02', challenged_how: 'Phone call' },
      challenge: 'Said that neither counts, and asked what the job needs',
    },
  ],
  ['escalate-wish', { id: 'WISH-0901', escalated_to: 'STAFF-0002', escalated_on: '2026-11-02' }],
  ['post-vacancy', { id: 'POST-0901', vacancy: 'VAC-0901', board: 'Jobmere', body: 'Night baker, Leeds' }],
  ['withdraw-post', { id: 'POST-0901' }],
  ['close-vacancy', { vacancy: 'VAC-0901', closed_for: 'Withdrawn by the client' }],
  ['reopen-vacancy', { vacancy: 'VAC-0901', reason: 'They rang again' }],
  ['mark-not-duplicate', { candidate, other: 'CAND-0003', reason: 'Another birthday' }],
  [
    'write-message',
    {
      ...{ id: 'MSG-0901', kind: 'E-mail', to_contact: 'CON-0001', candidate: 'CAND-0001', vacancy: 'VAC-0001' },
      ...{ subject: 'A question', body: 'Are the hours still the same?' },
    },
  ],
  ['answer-message', { id: 'MSG-0902', answers: ids['email'], subject: 'Your CV', body: 'Thank you, it has come.' }],
  ['file-message', { message: ids['email'], changes: { candidate, vacancy: 'VAC-0001' } }],
  [
    'record-application',
    {
      ...{ id: 'APP-0901', message: ids['email'], candidate: 'CAND-0003', vacancy: 'VAC-0001' },
      ...{ source: 'Job board', board: 'Jobmere' },
    },
  ],
  [
    'answer-application',
    {
      ...{ id: 'MSG-0903', application: 'APP-0901', outcome: 'Taken further' },
      ...{ subject: 'Your application', body: 'We ring you today.' },
    },
  ],
  ['look-at-client', { client: 'CLI-0001' }],
  ['look-at-vacancy', { vacancy: 'VAC-0001' }],
  ['bin-candidate', { candidate, reason }],
  ['restore-candidate', { candidate, reason }],
  ['archive-candidate', { candidate, retention_rule: 'R-01', release_on: '2027-11-02', reason }],
  ['open-candidate', { candidate: 'CAND-0001' }],
  ...manyCommands,
  [
    'erase-part',
    { candidate: 'CAND-0001', part: 'DOC-0001', retention_rule: 'R-01', agreed_with: 'STAFF-0006', reason },
  ],
  ['anonymise-candidate', { candidate: 'CAND-0001', retention_rule: 'R-01', agreed_with: 'STAFF-0006', reason }],
  ['erase-candidate', { candidate, retention_rule: 'R-01', agreed_with: 'STAFF-0006', reason }],
  ...qualityCommands,
];

/** Those of scenarios that have days (interrupted.proof.spec.ts) or questions (knowledge.proof.spec.ts), merging, where the CRM asks back (merge.proof.spec.ts), a newer version, which needs an attachment that is not filed (papers.proof.spec.ts), and the answer to a request for access, which is a manager's (access-requests.proof.spec.ts). */
const ELSEWHERE: readonly CommandName[] = [
  'end-day',
  'merge-candidates',
  'undo-merge',
  'file-new-version',
  'answer-access-request',
  ...answeringCommands,
];

test('every command of the CRM can be done on the screen, and is done as it was given', async ({ atDesk }) => {
  test.setTimeout(600_000);
  expect(new Set([...steps.map(([name]) => name), ...ELSEWHERE])).toEqual(new Set(Object.keys(screenActions)));

  const player = await atDesk(REGISTER);
  for (const [name, input] of steps)
    await test.step(name, () => player.do({ do: name, with: input as Record<string, never> }));

  await player.writeAccount({ situation: 'S', task: 'T', action: 'A', result: 'R' });
  const { verdict } = await readPack(await player.makePack(LEARNER, 'None.'));
  expect(verdict).toMatchObject({ kind: 'as made', shown: { refused: 0 } });
});
