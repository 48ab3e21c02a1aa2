/**
 * Owns the proof that every command of the CRM can be done on the screen, by the words that stand on it.
 * Must never leave a command out that is not marked as "not on a screen": the list is checked against the registry.
 */

import { screenActions } from '../../src/actions/screen-actions.ts';
import type { CommandName } from '../../src/engine/command/registry.ts';
import { answeringCommands } from './support/knowledge.ts';
import { readPack } from './support/pack.ts';
import { stepNamed } from './support/solution.ts';
import { expect, LEARNER, REGISTER, test } from './support/test.ts';

const candidate = 'CAND-0201';
const reason = 'It was entered by mistake';
const steps: [CommandName, Record<string, unknown>][] = [
  ['open-message', { message: 'MSG-0901' }],
  ['open-attachment', { attachment: 'ATT-0901' }],
  ['search-candidates', { words: 'Okafor' }],
  ['search-documents', { words: 'Okafor', folder: 'FOLD-0001' }],
  ['register-candidate', stepNamed(REGISTER, 'save').with],
  ['update-candidate', { candidate, changes: { town: 'Otley', travel_miles: 12, availability: 'Available' } }],
  ['add-job', stepNamed(REGISTER, 'job-dentist').with],
  [
    'change-job',
    { id: stepNamed(REGISTER, 'job-dentist').with['id'], changes: { ended: '2026-09', duties: 'Recall list' } },
  ],
  ['remove-job', { id: stepNamed(REGISTER, 'job-dentist').with['id'] }],
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
  ['bin-candidate', { candidate, reason }],
  ['restore-candidate', { candidate, reason }],
  ['archive-candidate', { candidate, retention_rule: 'R-01', release_on: '2027-11-02', reason }],
  ['open-candidate', { candidate: 'CAND-0001' }],
];

test('every command that has a place on the screen can be done there, and is done as it was given', async ({
  atDesk,
}) => {
  test.setTimeout(120_000);
  const wanted = Object.entries(screenActions).filter(([, { kind }]) => kind !== 'not on a screen');
  // Questions are there in scenarios that ask some (knowledge.spec.ts).
  const all = [...steps.map(([name]) => name), ...answeringCommands];
  expect(new Set(all)).toEqual(new Set(wanted.map(([name]) => name)));

  const player = await atDesk(REGISTER);
  for (const [name, input] of steps)
    await test.step(name, () => player.do({ do: name, with: input as Record<string, never> }));

  await player.writeAccount({ situation: 'S', task: 'T', action: 'A', result: 'R' });
  const { verdict } = await readPack(await player.makePack(LEARNER, 'None.'));
  expect(verdict).toMatchObject({ kind: 'as made', shown: { refused: 0 } });
});
