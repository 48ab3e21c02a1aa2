/**
 * Owns proof that a scenario's own rows can give whoever sits at the desk a role that does not see the archive, and that no sentence of a
 * step names anybody who is in it. What the CRM shows to such a role: crm/out-of-sight.test.ts.
 */
import { expect, it } from 'vitest';
import { act, atDesk, done } from '../../../tests/builders/run.ts';
import { aScenario } from '../../../tests/builders/scenario.ts';

const assistant = {
  role: [
    { id: 'ROLE-ASSISTANT', name: 'Assistant', sees_restricted: 0, may_erase: 0, archive: 'Out of sight' } as const,
  ],
  staff: [{ id: 'STAFF-9001', name: 'You', job_title: 'Assistant resourcer', role: 'ROLE-ASSISTANT' }],
};
const scenario = aScenario({
  me: 'STAFF-9001',
  start: {
    ...assistant,
    candidate: [
      { id: 'CAND-9001', state: 'Active', first_name: 'Ellis', last_name: 'Okafor', email: 'ellis@example.com' },
      { id: 'CAND-9002', state: 'Archived', first_name: 'Zora', last_name: 'Xanthe', email: 'zora@example.com' },
    ],
    task: [
      {
        id: 'TASK-9002',
        candidate: 'CAND-9002',
        title: 'Ring Zora',
        due_on: '2026-11-02',
        owner: 'STAFF-9001',
        state: 'Open',
      },
    ],
  },
});
const SAYS =
  'This record is in the archive. The role Assistant does not see the archive. Ask Hannah Osei (Compliance officer) or Dawn Whitaker (Branch manager).';

it('no step that is refused says who is in the archive, and the next one goes on', () => {
  const run = atDesk(scenario);
  for (const [name, input] of [
    ['open-candidate', { candidate: 'CAND-9002' }],
    ['complete-task', { task: 'TASK-9002' }],
  ] as const) {
    const entry = act(run, name, input);
    expect([entry.outcome, entry.refusals]).toEqual(['refused', [{ field: '', says: SAYS }]]);
    expect(JSON.stringify([entry.says, entry.details])).not.toMatch(/Zora|Xanthe/);
  }
  expect(act(run, 'open-candidate', { candidate: 'CAND-9001' }).outcome).toBe('done');
});

it('a step that archives names whom it archived, and tells the screens that all of theirs may be out of sight', () => {
  const run = atDesk(scenario);
  const { entry, wrote } = run.do({
    name: 'archive-candidate',
    input: { candidate: 'CAND-9001', retention_rule: 'R-01', release_on: '2027-11-02', reason: 'Out of use' },
    at: '2026-11-23T09:30:00.000+00:00',
  });
  expect(entry.says).toContain('Ellis Okafor (CAND-9001)');
  expect(wrote).toEqual(expect.arrayContaining(['candidate', 'message', 'task', 'audit']));
  expect(run.query('candidate', { id: 'CAND-9001' })).toBeUndefined();
});

it('an answer about a twin in the archive stands in the log without who it is', () => {
  const run = atDesk(scenario);
  const profile = {
    ...{ first_name: 'Zora', last_name: 'Xanthe', email: 'zora@example.com', mobile: '07700 900142' },
    ...{
      address: '22 Kirkgate Mews',
      town: 'Leeds',
      postcode: 'LS2 7DJ',
      job_title: 'Cook',
      sector: 'Care',
      source: 'Walk-in',
    },
  };
  expect(act(run, 'register-candidate', { candidate: 'CAND-9003', profile }).refusals[0]?.says).toContain(
    'in the archive',
  );
  const entry = done(run, 'register-candidate', { candidate: 'CAND-9003', profile, different: 'Another person' });
  expect(entry.details.filter((detail) => /CAND-9002 \(|\(CAND-9002\)/.test(detail))).toEqual([]);
});
