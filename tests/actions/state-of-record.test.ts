/**
 * Owns proof that nothing is offered on a record out of daily use that the CRM refuses because of the state the record is in.
 * Must never press a button; which is shown is decided by the table of actions.
 */
import { expect, it } from 'vitest';
import { actionsAt } from '../../src/actions/screen-actions.ts';
import type { Spot } from '../../src/actions/spots.ts';
import type { Row } from '../../src/engine/record/catalogue.ts';
import { TestCrm } from '../builders/crm.ts';
import { AMIRA } from '../builders/crm-rows.ts';

type State = Row<'candidate'>['state'];
const [WHO, BARE] = ['CAND-0950', 'CAND-0951'] as const;
const whole = { candidate: WHO };
const agreed = { retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'The time is over' };
/** One of each that can be done to a whole record, and with which nothing else is wrong. */
const inputs: Record<string, Record<string, unknown>> = {
  'add-task': { id: 'TASK-0951', title: 'Ring', ...whole, due_on: '2026-11-03', owner: 'STAFF-0001' },
  'bin-candidate': { ...whole, reason: 'Twice there' },
  'restore-candidate': { ...whole, reason: 'Came back' },
  'archive-candidate': { ...whole, retention_rule: 'R-01', release_on: '2027-01-15', reason: 'Out of use' },
  'erase-candidate': { ...whole, ...agreed },
  'anonymise-candidate': { ...whole, sector_stays: 0, work_type_stays: 0, source_stays: 0, ...agreed },
  'merge-candidates': { ...whole, other: BARE, keep: {}, reason: 'One person' },
  'mark-not-duplicate': { ...whole, other: AMIRA, reason: 'Two people' },
  'report-incident': {
    ...{ id: 'INC-0951', ...whole, kind: 'Other', happened_on: '2026-11-02' },
    ...{ what: 'Left open', action: 'Closed it', reported_to: 'STAFF-0002' },
  },
  'write-message': {
    ...{ id: 'MSG-0951', kind: 'E-mail', to_candidate: WHO, candidate: WHO, subject: 'Your record', body: 'Hello' },
  },
};
const gone = (state: State) => state === 'Anonymised' || state === 'Erased';
const office = (state: State): TestCrm =>
  new TestCrm({
    candidate: [
      { id: BARE, state: 'Active', owner: 'STAFF-0001' },
      {
        ...{ id: WHO, state, owner: 'STAFF-0001' },
        ...(!gone(state) && { first_name: 'Ida', last_name: 'Moss', email: 'ida.moss@example.com', sector: 'Care' }),
        ...(state === 'In the bin' && { binned_on: '2026-10-30', binned_by: 'STAFF-0001' }),
        ...(state === 'Archived' && { archived_on: '2026-10-30', retention_rule: 'R-01', release_on: '2027-01-15' }),
      },
    ],
  });

const SPOTS: readonly Spot[] = [
  ...(['over the record', 'under More', 'beside History', 'on a binned record', 'on an archived record'] as const),
];
const STATES: readonly State[] = ['In the bin', 'Archived', 'Anonymised', 'Erased'];
/** A row in a list has the one state of its list. */
const stands = (spot: Spot, state: State) =>
  spot === 'on a binned record'
    ? state === 'In the bin'
    : spot === 'on an archived record'
      ? state === 'Archived'
      : true;
const offered = STATES.flatMap((state) => [
  ...new Set(
    SPOTS.filter((spot) => stands(spot, state)).flatMap((spot) =>
      actionsAt(spot, state).map(({ action }) => `${action.command} on a record that is ${state}`),
    ),
  ),
]);

it.each(offered)('%s is offered, and not refused', (one) => {
  const [command = '', state = ''] = one.split(' on a record that is ');
  expect(Object.keys(inputs)).toContain(command);
  expect(office(state as State).refused(command, inputs[command] ?? {})).toEqual([]);
});

it('writes to nobody of whom nothing is left', () => {
  for (const state of ['Anonymised', 'Erased'] as const)
    expect(office(state).refused('write-message', inputs['write-message'] ?? {})).not.toEqual([]);
});
