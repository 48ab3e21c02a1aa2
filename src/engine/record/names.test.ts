/**
 * Owns proof that sentences name records as people know them, once, and leave alone what they do not know.
 * Must never need a CRM; a lookup is given.
 */
import { describe, expect, it } from 'vitest';
import { type Lookup, nameOf, withNames } from './names.ts';

const rows: Record<string, Record<string, string | null>> = {
  'candidate CAND-0201': { first_name: 'Ellis', last_name: 'Okafor' },
  'candidate CAND-0202': { first_name: null, last_name: null },
  'skill SKILL-0002': { name: 'Reception' },
  'client CLI-0004': { name: 'Aire Mills' },
  'vacancy VAC-0002': { title: 'Warehouse operative' },
  'contact CON-0001': { name: 'Gwen Fairley' },
  'incident INC-0001': { kind: 'Record binned in error' },
  'adjustment ADJ-0001': { need: 'Step-free way in' },
  'retention_rule R-06': { record: 'Right-to-work copies' },
  'requirement REQ-0001': { what: 'Forklift licence', vacancy: 'VAC-0002' },
  'shortlist_entry SL-0001': { candidate: 'CAND-0201', vacancy: 'VAC-0002' },
  'shortlist_entry VAC-0002/CAND-0201': { candidate: 'CAND-0201', vacancy: 'VAC-0002' },
  'shortlist_entry SL-0002': { candidate: 'CAND-0201', vacancy: null },
  'rationale RAT-0001': { candidate: 'CAND-0201', requirement: 'REQ-0001' },
  'placement PLA-0001': { candidate: 'CAND-0201', job_title: 'Picker $&' },
  'follow_up FU-0001': { placement: 'PLA-0001', point: 'Week 1' },
};
const lookup: Lookup = (table, id) => rows[`${table} ${id}`];

describe('a sentence with names', () => {
  it.each([
    ['a candidate beside the reference', 'Open the record CAND-0201', 'Open the record Ellis Okafor (CAND-0201)'],
    [
      'a rule behind its number',
      'Archive under rule R-06, to be released',
      'Archive under rule R-06 (Right-to-work copies), to be released',
    ],
    [
      'other rows in place of it',
      'Add the skill SKILL-0002 to CAND-0201',
      'Add the skill “Reception” to Ellis Okafor (CAND-0201)',
    ],
    [
      'a client and a vacancy beside their references',
      'Close VAC-0002 of CLI-0004',
      'Close Warehouse operative (VAC-0002) of Aire Mills (CLI-0004)',
    ],
    [
      'a contact and an incident by name',
      'Tell CON-0001 of INC-0001',
      'Tell “Gwen Fairley” of “Record binned in error”',
    ],
    [
      'a place on a list by who is on it, and for what',
      'Move SL-0001 on the list to “Shortlisted”',
      'Move Ellis Okafor (CAND-0201) for Warehouse operative (VAC-0002) on the list to “Shortlisted”',
    ],
    [
      'a rationale by the person, the requirement and its vacancy',
      'Change Reason of the rationale of RAT-0001',
      'Change Reason of the rationale of Ellis Okafor (CAND-0201) on “Forklift licence” of Warehouse operative (VAC-0002)',
    ],
    [
      'a follow-up by its point and its placement',
      'Record how the issue of the follow-up FU-0001 was put right',
      'Record how the issue of the follow-up “Week 1” of the placement “Picker $&” of Ellis Okafor (CAND-0201) was put right',
    ],
    [
      'a place on a list to which nobody gave a reference',
      'Record that VAC-0002/CAND-0201 was told',
      'Record that Ellis Okafor (CAND-0201) for Warehouse operative (VAC-0002) was told',
    ],
    ['nothing for a row that says too little', 'Move SL-0002', 'Move SL-0002'],
    ['nothing of what is restricted', 'Remove the adjustment ADJ-0001', 'Remove the adjustment ADJ-0001'],
    ['nothing for a row without a name', 'Open CAND-0202', 'Open CAND-0202'],
    ['nothing for a row that is not there', 'Open CAND-0999 and JOB-0001', 'Open CAND-0999 and JOB-0001'],
    ['nothing for an unknown kind', 'Ask about ISO-9001', 'Ask about ISO-9001'],
    ['nothing inside a longer name', 'OKAFOR-E_CAND-0201_CV', 'OKAFOR-E_CAND-0201_CV'],
  ])('has %s', (_, sentence, named) => expect(withNames(sentence, lookup)).toBe(named));

  it('is not named twice when it is named again', () => {
    const once = withNames('Archive CAND-0201 under rule R-06', lookup);
    expect(withNames(once, lookup)).toBe(once);
  });
});

describe('the name of a row', () => {
  it('is made of what is there', () => {
    expect(nameOf((_, id) => ({ first_name: id, last_name: null }), 'candidate', 'Ellis')).toBe('Ellis');
    expect(nameOf(lookup, 'candidate', 'CAND-0202')).toBeUndefined();
    expect(nameOf(lookup, 'submission', 'SUB-0001')).toBeUndefined();
  });
});
