/**
 * Owns the handlers of a placement and what follows it: the start, the tasks from the start date, what both sides said, what was put right.
 * Must never do what a person has to think of: closing the vacancy, telling the others.
 */
import { numberOf, reference } from '../../kernel/ids.ts';
import { tableOf } from '../../record/catalogue.ts';
import { STANDING } from '../../record/stages.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing, liveCandidate, refuseField } from '../rules/checks.ts';
import { followUpDays } from '../rules/follow-up-days.ts';
import { notBeforeOffer } from '../rules/order-of-days.ts';
import { moveTo } from '../rules/stages.ts';
import { workedOn } from '../rules/worked-on.ts';
import type { Handler } from './handler.ts';

export const placeCandidate: Handler<'place-candidate'> = (crm, { vacancy, candidate, ...agreed }) => {
  liveCandidate(crm, candidate);
  const job = workedOn(crm, vacancy);
  const there = crm.where('placement', 'vacancy', vacancy).filter(({ state }) => STANDING.includes(state));
  if (there.some((one) => one.candidate === candidate)) refuse('candidate', 'This person is placed already.');
  const openings = job.openings ?? 1;
  if (there.length >= openings)
    refuse('', `This vacancy has ${openings} ${openings === 1 ? 'opening' : 'openings'}, and no more is free.`);
  if (agreed.agency_employs && job.work_type === 'Permanent')
    refuseField('placement', 'agency_employs', 'in a permanent job the client employs.');
  const waiting = crm
    .where('offer', 'candidate', candidate)
    .find((offer) => offer.vacancy === vacancy && offer.answer === null);
  if (waiting) refuse('', `The offer ${waiting.id} is not answered yet. Record the answer first.`);
  const start = { table: 'placement', field: 'started_on', day: agreed.started_on } as const;
  notBeforeOffer(crm, { vacancy, candidate }, start);
  crm.insert('placement', {
    ...agreed,
    candidate,
    vacancy,
    client: job.client,
    job_title: job.title,
    work_type: job.work_type ?? 'Either',
    state: agreed.started_on > crm.today ? 'Offered' : 'Started',
  });
  crm.update('candidate', candidate, {
    availability: 'On assignment',
    available_from: null,
    availability_verified: crm.today,
    last_service: crm.today,
  });
  moveTo(crm, { vacancy, candidate }, 'Placed');
};

const standing = (crm: Crm, id: string) => {
  const placement = existing(crm, 'placement', id);
  if (!STANDING.includes(placement.state)) refuse('', `This placement is over: ${placement.state.toLowerCase()}.`);
  return placement;
};

export const recordStart: Handler<'record-start'> = (crm, { id, started_on }) => {
  const { state, vacancy, candidate } = standing(crm, id);
  if (state === 'Started') refuse('', 'This placement has started already.');
  if (vacancy)
    notBeforeOffer(crm, { vacancy, candidate }, { table: 'placement', field: 'started_on', day: started_on });
  crm.update('placement', id, { state: 'Started', started_on });
};

/** Whether the person is free again nobody knows before they are asked. Nobody has to be asked how it goes any more. */
export const recordFellThrough: Handler<'record-fell-through'> = (crm, { id, ...how }) => {
  const { candidate, vacancy } = standing(crm, id);
  if (vacancy)
    notBeforeOffer(crm, { vacancy, candidate }, { table: 'placement', field: 'ended_on', day: how.ended_on });
  crm.update('placement', id, { ...how, state: 'Fell through' });
  crm.update('candidate', candidate, { availability: 'Unverified' });
  if (vacancy) moveTo(crm, { vacancy, candidate }, 'Fell through');
  const planned = crm.where('task', 'placement', id).filter(({ state }) => state === 'Open');
  for (const task of planned) crm.update('task', task.id, { state: 'No longer needed' });
};

/** One task for each point, the first with the reference that is given, the others with those behind it. */
export const planFollowUp: Handler<'plan-follow-up'> = (crm, { id, placement, rebate_ends }) => {
  const found = standing(crm, placement);
  if (!found.started_on) refuse('', 'This placement has no start date.');
  if (crm.where('task', 'placement', placement).length > 0)
    refuse('', 'The follow-up of this placement is planned already.');
  if (rebate_ends && rebate_ends <= found.started_on)
    refuseField('placement', 'rebate_ends', 'it is not after the start.');
  const { prefix } = tableOf('task');
  const first = numberOf(prefix, id) ?? refuse('', `${id} is no reference of a task.`);
  if (rebate_ends) crm.update('placement', placement, { rebate_ends });
  for (const [at, { point, due_on }] of followUpDays(found.started_on, crm.today, rebate_ends).entries())
    crm.insert('task', {
      id: at === 0 ? id : reference(prefix, first + at),
      ...{ placement, due_on, candidate: found.candidate, client: found.client, vacancy: found.vacancy },
      title: `Follow up: ${point.toLowerCase()}, ${found.job_title}`,
      follow_up: point,
      owner: crm.me,
      state: 'Open',
    });
};

/** What was asked needs no task any more. */
export const recordFollowUp: Handler<'record-follow-up'> = (crm, said) => {
  const { candidate, vacancy } = existing(crm, 'placement', said.placement);
  const held = { table: 'follow_up', field: 'happened_on', day: said.happened_on } as const;
  if (vacancy) notBeforeOffer(crm, { vacancy, candidate }, held);
  if (!said.candidate_said && !said.client_said)
    refuse('candidate_said', 'Write down what the candidate or the client said.');
  crm.insert('follow_up', said);
  const done = crm
    .where('task', 'placement', said.placement)
    .filter((task) => task.follow_up === said.point && task.state === 'Open');
  for (const { id } of done) crm.update('task', id, { state: 'Done' });
  if (said.candidate_said) crm.update('candidate', candidate, { last_contact: said.happened_on });
};

export const putRight: Handler<'put-right'> = (crm, { id, ...how }) => {
  const { issue, put_right, happened_on } = existing(crm, 'follow_up', id);
  if (!issue) refuse('', 'No issue was raised here.');
  if (put_right) refuse('', 'This was put right already.');
  if (how.put_right_on < happened_on) refuseField('follow_up', 'put_right_on', 'it is before the issue was raised.');
  crm.update('follow_up', id, how);
};
