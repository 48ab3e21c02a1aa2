/** Owns proof that a match stays whole where a merge left two rationales of one person and one requirement. Must never merge by itself. */
import { expect, it } from 'vitest';
import { Crm } from '../../src/engine/crm/crm.ts';
import { ranked, verdictsOf } from '../../src/engine/crm/match/match.ts';
import type { Row, Rows } from '../../src/engine/record/catalogue.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { office } from '../builders/crm-office.ts';
import { sqlite } from '../builders/sqlite.ts';

type Verdict = Row<'rationale'>['verdict'];

function matchWith(...verdicts: Verdict[]) {
  const rows: Rows = {
    client: [{ id: 'CLI-0901', name: 'Northgate Print', state: 'Active' }],
    vacancy: [{ id: 'VAC-0901', client: 'CLI-0901', title: 'Packer', state: 'Open' }],
    candidate: [{ id: 'CAND-0901', state: 'Active', first_name: 'Ida', last_name: 'Moss', right_to_work: 'Checked' }],
    requirement: [
      { id: 'REQ-0901', vacancy: 'VAC-0901', need: 'Must have', kind: 'Right to work', what: 'Right to work' },
    ],
    rationale: verdicts.map((verdict, at) => ({
      id: `RAT-090${at}`,
      candidate: 'CAND-0901',
      requirement: 'REQ-0901',
      verdict,
    })),
  };
  const crm = new Crm(sqlite, [office, rows], ENGINE);
  const params = { vacancy: 'VAC-0901', only: ['CAND-0901'] };
  const [line] = ranked(crm, params);
  return { ...line, verdicts: verdictsOf(crm, params).map(({ verdict }) => verdict) };
}

it.each([
  [['Not'], 'no', ['not']],
  [['Not', 'Not'], 'no', ['not']],
  [['Met', 'Not'], 'shortlist', ['met']],
] as [Verdict[], string, string[]][])('%j is one word at most: %s', (verdicts, belongs, found) => {
  const { belongs: stands, most, verdicts: said } = matchWith(...verdicts);
  expect({ stands, most, said }).toEqual({ stands: belongs, most: 4, said: found });
});
