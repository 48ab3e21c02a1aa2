/** Owns the commands over the list of candidates as every-command.proof.spec.ts does them: filters, saved searches, what is done to many. */
import type { CommandName } from '../../../src/engine/command/registry.ts';

const candidates = 'CAND-0001 CAND-0003 CAND-0004';
const search = { id: 'SEA-0901', name: 'Round Leeds, in date', owner: 'STAFF-0001' };

export const manyCommands: [CommandName, Record<string, unknown>][] = [
  [
    'search-candidates',
    {
      boolean: 'leeds OR bradford',
      near: 'Leeds',
      miles: 40,
      work_type: 'Permanent',
      pay_at_most: '£40,000 a year',
      verified: 'In date',
      sort: 'Distance',
    },
  ],
  ['search-candidates', { qualification: 'NVQ', in_date_on: '2026-12-01', state: 'All', sort: 'Last verified' }],
  ['save-search', { ...search, near: 'LS2', miles: 25, verified_within: 90 }],
  ['change-saved-search', { id: search.id, changes: { miles: 30 } }],
  ['remove-saved-search', { id: search.id }],
  [
    'save-search',
    {
      ...{ id: 'SEA-0902', name: 'Who came from where', owner: 'STAFF-0001', sector: 'Care', sort: 'Last contact' },
      columns: 'id town source registered_on last_contact',
    },
  ],
  ['remove-saved-search', { id: 'SEA-0902' }],
  ['add-skill-to-many', { candidates, skill: 'SKILL-0066' }],
  ['add-tag-to-many', { candidates, tag: 'TAG-0014' }],
  ['remove-tag', { candidate: 'CAND-0003', tag: 'TAG-0014' }],
  ['remove-tag-from-many', { candidates, tag: 'TAG-0014' }],
  ['change-owner-of-many', { candidates, owner: 'STAFF-0002' }],
  ['add-many-to-longlist', { id: 'SL-0901', vacancy: 'VAC-0001', candidates }],
  [
    'export-candidates',
    {
      candidates,
      fields: 'id first_name last_name skills',
      format: 'CSV',
      handed_to: 'Dawn Whitaker',
      purpose: 'The Monday meeting',
    },
  ],
  [
    'export-candidates',
    {
      town: 'Leeds',
      fields: 'id town',
      format: 'CSV',
      handed_to: 'Dawn Whitaker',
      purpose: 'To count who lives in town',
    },
  ],
];
