/** Owns proof of what is said before a merge besides what will stand: who else has a contact of it. The cases prove what stands. */
import { expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { runQuery } from './run-query.ts';

const person = (id: string, first_name: string, mobile: string, email: string) =>
  ({ id, state: 'Active', first_name, last_name: 'Vale', mobile, email }) as const;
const PEOPLE = [
  person('CAND-0301', 'Bo', '07700 900301', 'bo.vale@example.com'),
  person('CAND-0302', 'Bo', '07700 900301', 'vale.bo@example.org'),
  // The mother, with the address that the second record has.
  person('CAND-0303', 'Ada', '07700 900303', 'vale.bo@example.org'),
];
const like = (crm: TestCrm, email?: 'master' | 'other') =>
  runQuery(crm.sandbox, 'mergePreview', {
    master: 'CAND-0301',
    other: 'CAND-0302',
    choices: email ? { email } : {},
  }).alsoLike;

it('names a third person who has the contact that would be kept, and nobody where it goes', () => {
  const crm = new TestCrm({ candidate: PEOPLE });
  expect(like(crm)).toEqual([]);
  expect(like(crm, 'master')).toEqual([]);
  expect(like(crm, 'other')).toEqual(['Ada Vale (CAND-0303) has the same last name and e-mail.']);
});

it('asks no more about somebody of whom it was said that it is somebody else', () => {
  const crm = new TestCrm({ candidate: PEOPLE });
  crm.do('mark-not-duplicate', { candidate: 'CAND-0301', other: 'CAND-0303', reason: 'Mother and child' });
  expect(like(crm, 'other')).toEqual([]);
});
