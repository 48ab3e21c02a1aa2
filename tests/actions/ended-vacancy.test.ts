/**
 * Owns proof that on the page of a vacancy that is filled or closed nothing is offered that the CRM would refuse there, and all is that it takes.
 * Must never press a button; which is shown is decided by the table of actions.
 */
import { expect, it } from 'vitest';
import { formActions } from '../../src/actions/screen-actions.ts';
import { spots } from '../../src/actions/spots.ts';
import type { Row } from '../../src/engine/record/catalogue.ts';
import { TestCrm } from '../builders/crm.ts';
import { AMIRA } from '../builders/crm-rows.ts';

const VACANCY = 'VAC-0950';
const whose = { candidate: AMIRA, vacancy: VACANCY };
const TODAY = '2026-11-02';
/** One of each that could be done on it, were it open. */
const inputs: Record<string, Record<string, unknown>> = {
  'add-requirement': { id: 'REQ-0951', vacancy: VACANCY, need: 'Must have', kind: 'Skill', what: 'Excel' },
  'change-requirement': { id: 'REQ-0950', changes: { what: 'Word' } },
  'remove-requirement': { id: 'REQ-0950', reason: 'Said twice' },
  'add-to-shortlist': { id: 'SL-0951', vacancy: VACANCY, candidate: 'CAND-0950', state: 'Longlisted' },
  'move-on-list': { id: 'SL-0950', state: 'Longlisted' },
  'confirm-with-candidate': {
    ...{ id: 'ACT-0951', ...whose, kind: 'Phone call', happened_on: TODAY },
    ...{ interest: 'Interested', body: 'Said yes.' },
  },
  'submit-candidate': { id: 'SUB-0951', ...whose },
  'record-sent-by-another-agency': { id: 'SBA-0951', ...whose, learnt_on: TODAY, how: 'E-mail', what: 'They did' },
  'record-interview': { id: 'INT-0951', ...whose, held_on: TODAY, how: 'In person' },
  'record-offer': { id: 'OFF-0951', ...whose, offered_on: TODAY, pay: '£12 an hour' },
  'place-candidate': { id: 'PLA-0951', ...whose, started_on: TODAY, pay: '£12 an hour' },
  'record-wish': { id: 'WISH-0951', vacancy: VACANCY, asked: 'Young', asked_on: TODAY },
  'post-vacancy': { id: 'POST-0951', vacancy: VACANCY, board: 'Jobmere', body: 'A job' },
};
const kept = {
  'record-permission': { id: 'PERM-0951', ...whose, given_on: TODAY, how: 'Phone call' },
  'record-rationale': { id: 'RAT-0951', candidate: AMIRA, requirement: 'REQ-0950', verdict: 'Met' },
  'leave-out': { id: 'SL-0950', left_out_for: 'A must have is not met', left_out_because: 'No licence' },
};

const office = (state: Row<'vacancy'>['state']): TestCrm =>
  new TestCrm({
    candidate: [{ id: 'CAND-0950', state: 'Active', first_name: 'Ida', last_name: 'Moss' }],
    vacancy: [{ id: VACANCY, client: 'CLI-0001', title: 'Clerk', state, work_type: 'Temporary', openings: 2 }],
    requirement: [{ id: 'REQ-0950', vacancy: VACANCY, need: 'Must have', kind: 'Skill', what: 'Excel' }],
    shortlist_entry: [{ id: 'SL-0950', vacancy: VACANCY, candidate: AMIRA, state: 'Shortlisted', added_on: TODAY }],
  });
const OVER = /Nothing more is done on it/;
const onPage = formActions.filter(({ buttons }) =>
  buttons.some(({ at }) => 'page' in spots[at] && spots[at].page === 'vacancy'),
);
const whileOpen = onPage.filter((action) => action.whileOpen);

it('has an example of each action that is offered while a vacancy is worked on', () => {
  expect(Object.keys(inputs).sort()).toEqual(whileOpen.map(({ command }) => command).sort());
});

it.each(whileOpen.map(({ command }) => command))(
  '%s is refused on a vacancy that is filled, and only there for that',
  (command) => {
    expect(
      office('Filled')
        .refused(command, inputs[command] ?? {})
        .join(' '),
    ).toMatch(OVER);
    expect(
      office('Open')
        .refused(command, inputs[command] ?? {})
        .join(' '),
    ).not.toMatch(OVER);
  },
);

it.each(Object.entries(kept))('%s is taken on a vacancy that is filled, so its button stays', (command, input) => {
  expect(onPage.find((action) => action.command === command)?.whileOpen).toBeUndefined();
  expect(office('Filled').refused(command, input)).toEqual([]);
});

it('offers the call and the permission whatever the stage is: the CRM takes them', () => {
  for (const command of ['confirm-with-candidate', 'record-permission'])
    expect(onPage.find((action) => action.command === command)?.where).toBeUndefined();
});
