/**
 * Owns the commands about what comes of a choice: stages, what is confirmed before a submission, interview, offer, placement, follow-up,
 * and telling those who were not chosen. Must never judge whether it was done in time or at all; that is found out afterwards.
 */
import { tables } from '../record/catalogue.ts';
import { day, needed } from '../record/column.ts';
import { command, query } from './define.ts';
import { changesOf, fields, labelsOf, makes, own, row, said } from './fields.ts';
import { onTheList } from './on-the-list.ts';

/** Of the row that makes it: who, and for which vacancy. */
const whom = ['vacancy', 'candidate'] as const;
const put = (candidate: string, vacancy: string): string => `${candidate || '(nobody)'} for the vacancy ${vacancy}`;

export const matchCandidates = query(
  'match-candidates',
  { vacancy: row('vacancy') },
  (i) => `Look at the match of the vacancy ${i.vacancy}`,
);

export const moveOnList = command(
  'move-on-list',
  { id: row('shortlist_entry'), state: onTheList() },
  (i) => `Move ${i.id || '(nobody)'} on the list to “${i.state || '(no stage)'}”`,
);

export const confirmWithCandidate = command(
  'confirm-with-candidate',
  {
    id: makes('activity'),
    ...fields(
      'activity',
      ['vacancy', 'candidate', 'kind', 'happened_on', 'interest', 'availability', 'available_from', 'pay', 'body'],
      {
        vacancy: '',
        candidate: '',
        interest: 'Ask whether this job is wanted.',
      },
    ),
  },
  (i) => `Record what ${put(i.candidate, i.vacancy)} confirmed before a submission`,
);
export const recordSentByAnotherAgency = command(
  'record-sent-by-another-agency',
  { id: makes('sent_elsewhere'), ...fields('sent_elsewhere', [...whom, 'agency', 'learnt_on', 'how', 'what']) },
  (i) => `Record that another agency has sent ${put(i.candidate, i.vacancy)}`,
);
export const withdrawSubmission = command(
  'withdraw-submission',
  {
    id: row('submission'),
    ...fields('submission', ['withdrawn_by', 'withdrawn_because'], { withdrawn_by: '', withdrawn_because: '' }),
  },
  (i) => `Withdraw the submission of ${i.id}`,
);

const interview = ['held_on', 'at_time', 'how', 'place'] as const;
export const recordInterview = command(
  'record-interview',
  { id: makes('interview'), ...fields('interview', [...whom, ...interview]) },
  (i) => `Record an interview of ${put(i.candidate, i.vacancy)} on ${said(i.held_on)}`,
);
export const changeInterview = command(
  'change-interview',
  {
    id: row('interview'),
    changes: changesOf('interview', [...interview, 'client_said', 'candidate_said', 'outcome']),
  },
  (i) => `Change ${labelsOf('interview', i.changes)} of the interview of ${i.id}`,
);

export const recordOffer = command(
  'record-offer',
  { id: makes('offer'), ...fields('offer', [...whom, 'offered_on', 'pay', 'starts_on', 'terms']) },
  (i) => `Record an offer to ${put(i.candidate, i.vacancy)}`,
);
export const answerOffer = command(
  'answer-offer',
  {
    id: row('offer'),
    ...fields('offer', ['answer', 'answered_on', 'answer_reason'], { answer: '', answered_on: '' }),
  },
  (i) => `Record the answer to the offer to ${i.id}: ${i.answer || '(no answer)'}`,
);

export const placeCandidate = command(
  'place-candidate',
  {
    id: makes('placement'),
    ...fields('placement', ['vacancy', 'candidate', 'started_on', 'pay', 'agency_employs'], {
      vacancy: '',
      started_on: '',
      pay: 'It was agreed with both sides.',
    }),
  },
  (i) => `Place ${put(i.candidate, i.vacancy)}, start ${said(i.started_on)}`,
);
export const recordStart = command(
  'record-start',
  { id: row('placement'), started_on: own(needed(day(tables.placement.columns.started_on.label, 'past'))) },
  (i) => `Record that the placement ${i.id} has started on ${said(i.started_on)}`,
);
export const recordFellThrough = command(
  'record-fell-through',
  {
    id: row('placement'),
    ended_on: own(needed(day('Fell through on', 'past'))),
    ...fields('placement', ['ended_because'], { ended_because: '' }),
  },
  (i) => `Record that the placement ${i.id} fell through`,
);

export const tellUnsuccessful = command(
  'tell-unsuccessful',
  {
    id: row('shortlist_entry'),
    ...fields('shortlist_entry', ['told_on', 'told_how', 'told_why'], { told_on: '', told_how: '', told_why: '' }),
  },
  (i) => `Record that ${i.id} was told of not being chosen`,
);

export const planFollowUp = command(
  'plan-follow-up',
  { id: makes('task'), placement: row('placement'), ...fields('placement', ['rebate_ends']) },
  (i) => `Plan the follow-up of the placement ${i.placement}`,
);
export const recordFollowUp = command(
  'record-follow-up',
  {
    id: makes('follow_up'),
    placement: row('placement'),
    ...fields('follow_up', ['point', 'happened_on', 'candidate_said', 'client_said', 'issue']),
  },
  (i) => `Record the follow-up “${i.point || '(no point)'}” of the placement ${i.placement}`,
);
export const putRight = command(
  'put-right',
  {
    id: row('follow_up'),
    ...fields('follow_up', ['put_right', 'put_right_on'], { put_right: '', put_right_on: '' }),
  },
  (i) => `Record how the issue of the follow-up ${i.id} was put right`,
);
