/**
 * Owns a small office for tests: settings, staff and roles, rules, skills, folders.
 * Must never be the agency; that one is made by engine/agency and has its own tests.
 */
import type { Rows } from '../../src/engine/record/catalogue.ts';

const TODAY = '2026-11-02';

export const office: Rows = {
  setting: [
    { id: 'today', value: TODAY },
    { id: 'me', value: 'STAFF-0001' },
    { id: 'agency', value: 'Test Agency' },
  ],
  role: [
    { id: 'ROLE-RESOURCER', name: 'Resourcer', sees_restricted: 0, may_erase: 0 },
    { id: 'ROLE-COMPLIANCE', name: 'Compliance', sees_restricted: 1, may_erase: 1 },
  ],
  staff: [
    { id: 'STAFF-0001', name: 'You', job_title: 'Resourcer', role: 'ROLE-RESOURCER' },
    { id: 'STAFF-0002', name: 'Hannah Osei', job_title: 'Compliance officer', role: 'ROLE-COMPLIANCE' },
  ],
  retention_rule: [
    {
      id: 'R-01',
      record: 'Candidate',
      keep: '12 months',
      months: 12,
      counted_from: 'Last service',
      afterwards: 'Review',
    },
  ],
  skill: [
    { id: 'SKILL-0001', name: 'Reception' },
    { id: 'SKILL-0002', name: 'Excel' },
  ],
  folder: [
    { id: 'FOLD-0001', name: 'CVs', restricted: 0 },
    { id: 'FOLD-0002', name: 'Certificates', restricted: 0 },
    { id: 'FOLD-0003', name: 'Right to work', restricted: 1 },
    { id: 'FOLD-0004', name: 'Health', restricted: 1 },
  ],
};
