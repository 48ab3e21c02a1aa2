/** Owns the office that is the same for every seed: roles, staff, folders, picklists, rules. Never a candidate or a client. */

import type { Ledger } from './ledger.ts';
import { retentionRules } from './vocabulary/rules.ts';
import { skillList, tagList } from './vocabulary/skills.ts';

export const AGENCY_NAME = 'Brightwell Recruitment';

/** id | name | sees restricted | may erase */
const ROLES = [
  'ROLE-RESOURCER|Resourcer|0|0',
  'ROLE-CONSULTANT|Consultant|0|0',
  'ROLE-MANAGER|Manager|1|0',
  'ROLE-COMPLIANCE|Compliance|1|1',
];
const STAFF = [
  'You|Resourcer|ROLE-RESOURCER',
  'Dawn Whitaker|Branch manager|ROLE-MANAGER',
  'Marek Nowak|Senior consultant|ROLE-CONSULTANT',
  'Priya Raman|Consultant|ROLE-CONSULTANT',
  'Callum Reid|Resourcer|ROLE-RESOURCER',
  'Hannah Osei|Compliance officer|ROLE-COMPLIANCE',
  'Joel Brand|Consultant, Manchester|ROLE-CONSULTANT',
];
/** name | restricted */
const FOLDERS = [
  'CVs|0',
  'Certificates and references|0',
  'Right to work and identity|1',
  'Health and adjustments|1',
  'Client papers|0',
  'Terms and contracts|0',
];

export const folders = {
  cvs: 'FOLD-0001',
  certificates: 'FOLD-0002',
  rightToWork: 'FOLD-0003',
  terms: 'FOLD-0006',
} as const;

/** "Dawn Whitaker" for STAFF-0002. */
export const staffName = (id: string): string => STAFF[Number(id.slice(-4)) - 1]?.split('|')[0] ?? id;
/** gwen.fairley@example.com; the learner's own address has no name in it. */
export const emailOf = (name: string): string =>
  `${name === 'You' ? 'resourcer' : name.toLowerCase().replace(' ', '.')}@example.com`;

export function addOffice(ledger: Ledger, settings: Record<string, string>): void {
  for (const [id, value] of Object.entries(settings)) ledger.add('setting', { id, value });
  for (const line of ROLES) {
    const [id = '', name = '', sees, erases] = line.split('|');
    ledger.add('role', { id, name, sees_restricted: sees === '1' ? 1 : 0, may_erase: erases === '1' ? 1 : 0 });
  }
  for (const line of STAFF) {
    const [name = '', job_title = '', role = ''] = line.split('|');
    ledger.add('staff', { name, job_title, role, email: emailOf(name) });
  }
  for (const rule of retentionRules) ledger.add('retention_rule', rule);
  for (const skill of skillList) ledger.add('skill', skill);
  for (const name of tagList) ledger.add('tag', { name });
  for (const line of FOLDERS) {
    const [name = '', restricted] = line.split('|');
    ledger.add('folder', { name, restricted: restricted === '1' ? 1 : 0 });
  }
}
