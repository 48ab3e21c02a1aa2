/** Owns proof of how far candidates live from a place, and that a vacancy which asks for travel is matched by it. */
import { expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import { heldAgainst } from './held-against.ts';
import { milesTo } from './miles-to.ts';

it('miles to a place are told in one call, of whom it is known where they live', () => {
  const home = (id: string, town: string | null, postcode: string | null) => ({
    id,
    state: 'Active' as const,
    town,
    postcode,
  });
  const { sandbox } = new TestCrm({
    candidate: [
      home('CAND-0401', 'Bradford', null),
      home('CAND-0402', null, 'M8 1AA'),
      home('CAND-0403', 'Ravensyke', null),
    ],
  });
  expect(milesTo(sandbox, 'LS1')).toEqual({ [AMIRA]: 0, 'CAND-0401': 9, 'CAND-0402': 36 });
  expect(milesTo(sandbox, 'Ravensyke')).toEqual({});
});

it('a vacancy that asks for travel is matched by the miles to its place, and no other counts them', () => {
  const crm = new TestCrm();
  crm.do('change-vacancy', { vacancy: 'VAC-0001', changes: { postcode: 'LS1 4RT' } });
  expect(heldAgainst(crm.sandbox, 'VAC-0001')).toEqual({ vacancy: 'VAC-0001' });
  crm.do('add-requirement', {
    ...{ id: 'REQ-0901', vacancy: 'VAC-0001', need: 'Must have', kind: 'Travel', what: 'Can get to the site' },
  });
  expect(heldAgainst(crm.sandbox, 'VAC-0001').miles).toEqual(milesTo(crm.sandbox, 'LS1 4RT'));
  crm.do('change-vacancy', { vacancy: 'VAC-0001', changes: { postcode: null, town: 'Ravensyke' } });
  expect(heldAgainst(crm.sandbox, 'VAC-0001').miles).toEqual({});
});
