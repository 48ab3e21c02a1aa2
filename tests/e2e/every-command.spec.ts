/**
 * Owns the proof that every command of the CRM can be done on the screen, by the words that stand on it.
 * Must never leave a command out: the list is checked against the registry.
 */

import { screenActions } from '../../src/actions/screen-actions.ts';
import type { CommandName } from '../../src/engine/command/registry.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { answeringCommands } from './support/knowledge.ts';
import { readPack } from './support/pack.ts';
import { stepNamed } from './support/solution.ts';
import { expect, LEARNER, REGISTER, test } from './support/test.ts';

const { ids, say } = scenarioOf(REGISTER);
const candidate = 'CAND-0201';
const reason = 'It was entered by mistake';
const steps: [CommandName, Record<string, unknown>][] = [
  ['open-message', { message: ids['email'] }],
  ['open-attachment', { attachment: ids['cv'] }],
  ['search-candidates', { words: say('person', 'last') }],
  ['search-candidates', { boolean: `name:${say('person', 'last')} NOT town:nowhere` }],
  ['search-documents', { words: say('person', 'last'), folder: 'FOLD-0001' }],
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
  ['log-data-request', { id: 'DR-0901', candidate, kind: 'Subject access', received_on: '2026-11-02' }],
  ['ask-for-identity', { request: 'DR-0901' }],
  ['confirm-identity', { request: 'DR-0901', identity_seen: 'Called back on the number we hold' }],
  ['extend-data-request', { request: 'DR-0901', extension_reason: 'Complex', reason }],
  ['close-data-request', { request: 'DR-0901', outcome: 'Answered', reply: 'Here is what we hold' }],
  ['mark-not-duplicate', { candidate, other: 'CAND-0003', reason: 'Another birthday' }],
  ['bin-candidate', { candidate, reason }],
  ['restore-candidate', { candidate, reason }],
  ['archive-candidate', { candidate, retention_rule: 'R-01', release_on: '2027-11-02', reason }],
  ['open-candidate', { candidate: 'CAND-0001' }],
];

/** Those of scenarios that have days (interrupted.spec.ts) or questions (knowledge.spec.ts), and merging, where the CRM asks back (merge.spec.ts). */
const ELSEWHERE: readonly CommandName[] = ['end-day', 'merge-candidates', 'undo-merge', ...answeringCommands];

test('every command of the CRM can be done on the screen, and is done as it was given', async ({ atDesk }) => {
  test.setTimeout(120_000);
  expect(new Set([...steps.map(([name]) => name), ...ELSEWHERE])).toEqual(new Set(Object.keys(screenActions)));

  const player = await atDesk(REGISTER);
  for (const [name, input] of steps)
    await test.step(name, () => player.do({ do: name, with: input as Record<string, never> }));

  await player.writeAccount({ situation: 'S', task: 'T', action: 'A', result: 'R' });
  const { verdict } = await readPack(await player.makePack(LEARNER, 'None.'));
  expect(verdict).toMatchObject({ kind: 'as made', shown: { refused: 0 } });
});
