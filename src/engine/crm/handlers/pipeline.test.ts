/** Owns proof of what the CRM refuses and keeps of a pipeline: stages, confirmation, interview, offer, placement, follow-up. */
import { describe, expect, it } from 'vitest';
import { aProfile, TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from '../queries/run-query.ts';
import { beforeSubmission } from '../rules/before-submission.ts';

const HOSTILE = '<img src=x onerror=alert(1)> =HYPERLINK("x") \u202eevil\u202c {{1}} ‘; DROP TABLE candidate;--';
const KEPT = HOSTILE.replace(/[\u202e\u202c]/g, '');
const vacancy = 'VAC-0001';
const whose = { vacancy, candidate: AMIRA };
const TODAY = '2026-11-02';

const listed = () => {
  const crm = new TestCrm();
  crm.do('add-to-shortlist', { id: 'SL-0100', ...whose, state: 'Longlisted' });
  return crm;
};
const stateOf = (crm: TestCrm) => crm.row('shortlist_entry', 'SL-0100')?.state;
const moves = (crm: TestCrm) =>
  crm.sandbox.where('stage', 'candidate', AMIRA).map(({ before, after, moved_on }) => [before, after, moved_on]);
const placed = () => {
  const crm = listed();
  crm.do('place-candidate', { id: 'PLA-0100', ...whose, started_on: '2026-11-09', pay: '£13 an hour' });
  return crm;
};

describe('a stage', () => {
  it('is moved to and fro before anything is sent, and each move is kept with its day', () => {
    const crm = listed();
    expect(crm.refused('move-on-list', { id: 'SL-0100', state: 'Shortlisted' })).toEqual([]);
    crm.goTo('2026-11-03');
    expect(crm.refused('leave-out', { id: 'SL-0100', left_out_for: 'Too far away', left_out_because: 'x' })).toEqual(
      [],
    );
    expect(crm.refused('move-on-list', { id: 'SL-0100', state: 'Longlisted' })).toEqual([]);
    expect(crm.row('shortlist_entry', 'SL-0100')).toMatchObject({ left_out_for: null, left_out_because: null });
    expect(moves(crm)).toEqual([
      [null, 'Longlisted', TODAY],
      ['Longlisted', 'Shortlisted', TODAY],
      ['Shortlisted', 'Rejected', '2026-11-03'],
      ['Rejected', 'Longlisted', '2026-11-03'],
    ]);
    expect(crm.refused('remove-from-shortlist', { id: 'SL-0100', reason: 'Wrong person' })).toEqual([]);
    expect(moves(crm).at(-1)).toEqual(['Longlisted', null, '2026-11-03']);
  });

  it('that comes of something else is not moved to by hand', () => {
    const crm = listed();
    expect(crm.refused('move-on-list', { id: 'SL-0100', state: 'Placed' })).toEqual([
      expect.stringMatching(/^state: .*“Placed” is not on the list/),
    ]);
    crm.do('submit-candidate', { id: 'SUB-0100', ...whose });
    expect(crm.refused('move-on-list', { id: 'SL-0100', state: 'Shortlisted' })).toEqual([
      'This person is submitted by now.',
    ]);
  });

  it('brings whoever is submitted without one onto the list', () => {
    const crm = new TestCrm();
    crm.do('submit-candidate', { id: 'SUB-0100', ...whose });
    expect(crm.sandbox.where('shortlist_entry', 'vacancy', vacancy)).toMatchObject([
      { candidate: AMIRA, state: 'Submitted' },
    ]);
    expect(runQuery(crm.sandbox, 'pipeline', { vacancy })?.people).toMatchObject([
      { name: 'Amira Khan', moves: [{ before: null, after: 'Submitted' }], submissions: [{ id: 'SUB-0100' }] },
    ]);
  });

  it('adds no second line to the audit trail', () => {
    const crm = listed();
    const before = crm.sandbox.all('audit').length;
    crm.do('move-on-list', { id: 'SL-0100', state: 'Shortlisted' });
    expect(crm.sandbox.all('audit').slice(before)).toMatchObject([{ record: 'shortlist_entry', field: 'state' }]);
  });
});

describe('before a submission', () => {
  const asked = {
    id: 'ACT-0100',
    ...whose,
    kind: 'Phone call',
    happened_on: TODAY,
    body: HOSTILE,
    interest: 'Interested',
  };

  it('what the candidate confirms is kept for this vacancy, and what was said of availability on the record', () => {
    const crm = listed();
    const said = { availability: 'Available soon', available_from: '2026-11-16', pay: '13.5 an hour' };
    expect(crm.refused('confirm-with-candidate', { ...asked, ...said })).toEqual([]);
    expect(crm.row('activity', 'ACT-0100')).toMatchObject({
      vacancy,
      client: 'CLI-0001',
      body: KEPT,
      pay: '£13.50 an hour',
    });
    expect(crm.row('candidate', AMIRA)).toMatchObject({
      availability: 'Available soon',
      available_from: '2026-11-16',
      availability_verified: TODAY,
    });
    const undone = beforeSubmission(crm.sandbox, AMIRA, vacancy).filter(({ done }) => !done);
    expect(undone.map(({ check }) => check)).toEqual(['permission', 'identity', 'right-to-work']);
    expect(runQuery(crm.sandbox, 'pipeline', { vacancy })?.people).toMatchObject([
      { confirmed: [{ id: 'ACT-0100', by_name: expect.any(String) }] },
    ]);
    expect(runQuery(crm.sandbox, 'beforeSubmission', whose)).toMatchObject({
      profile: expect.stringContaining('Amira Khan'),
    });
  });

  it('what was not asked of availability leaves the record as it was', () => {
    const crm = listed();
    const before = crm.row('candidate', AMIRA);
    crm.do('confirm-with-candidate', asked);
    expect(crm.row('candidate', AMIRA)).toEqual({ ...before, last_contact: TODAY });
  });

  it('a submission by another agency is recorded, and stands against the person in the match', () => {
    const crm = listed();
    const known = { id: 'SBA-0100', ...whose, learnt_on: TODAY, how: 'E-mail', what: HOSTILE };
    expect(crm.refused('record-sent-by-another-agency', known)).toEqual([]);
    const [line] = runQuery(crm.sandbox, 'match', { vacancy })?.lines ?? [];
    expect(line).toMatchObject({
      candidate: AMIRA,
      standing: { belongs: 'no' },
      against: [{ what: 'sent-by-another-agency', shown: { table: 'sent_elsewhere', says: KEPT } }],
    });
  });
});

describe('a submission', () => {
  it('is withdrawn with who and why, and can be made again', () => {
    const crm = listed();
    crm.do('submit-candidate', { id: 'SUB-0100', ...whose });
    const why = { withdrawn_by: 'Candidate', withdrawn_because: HOSTILE };
    expect(crm.refused('withdraw-submission', { id: 'SUB-0100', ...why })).toEqual([]);
    expect(crm.row('submission', 'SUB-0100')).toMatchObject({ withdrawn_on: TODAY, withdrawn_because: KEPT });
    expect(stateOf(crm)).toBe('Withdrawn');
    expect(crm.refused('withdraw-submission', { id: 'SUB-0100', ...why })).toEqual([
      'This submission is withdrawn already.',
    ]);
    expect(crm.refused('submit-candidate', { id: 'SUB-0101', ...whose })).toEqual([]);
    expect(stateOf(crm)).toBe('Submitted');
  });
});

describe('an interview', () => {
  it('has its feedback of both sides once it is held', () => {
    const crm = listed();
    const held = { id: 'INT-0100', ...whose, held_on: '2026-11-03', how: 'Video call', at_time: '10:30' };
    expect(crm.refused('record-interview', held)).toEqual([]);
    expect(stateOf(crm)).toBe('Interview');
    const said = { client_said: HOSTILE, candidate_said: 'Liked it', outcome: 'Offer to follow' };
    expect(crm.refused('change-interview', { id: 'INT-0100', changes: said })).toEqual([
      'client_said: What the client said: the interview has not been held yet.',
    ]);
    crm.goTo('2026-11-03');
    expect(crm.refused('change-interview', { id: 'INT-0100', changes: said })).toEqual([]);
    expect(crm.row('interview', 'INT-0100')).toMatchObject({ client_said: KEPT, outcome: 'Offer to follow' });
  });
});

describe('an offer', () => {
  const made = { id: 'OFF-0100', ...whose, offered_on: TODAY, pay: '£13 an hour', terms: HOSTILE };

  it('waits for its answer, and is no more than one at a time', () => {
    const crm = listed();
    expect(crm.refused('record-offer', made)).toEqual([]);
    expect([stateOf(crm), crm.row('offer', 'OFF-0100')?.terms]).toEqual(['Offered', KEPT]);
    expect(crm.refused('record-offer', { ...made, id: 'OFF-0101' })).toEqual([expect.stringContaining('OFF-0100')]);
    expect(crm.refused('answer-offer', { id: 'OFF-0100', answer: 'Declined', answered_on: '2026-11-01' })).toEqual([
      'answered_on: Answered: it is before the offer.',
    ]);
    expect(crm.refused('answer-offer', { id: 'OFF-0100', answer: 'Declined', answered_on: TODAY })).toEqual([]);
    expect(stateOf(crm)).toBe('Withdrawn');
  });

  it('that is accepted is not yet a placement', () => {
    const crm = listed();
    crm.do('record-offer', made);
    crm.do('answer-offer', { id: 'OFF-0100', answer: 'Accepted', answered_on: TODAY });
    expect([stateOf(crm), crm.sandbox.all('placement')]).toEqual(['Offered', []]);
  });
});

describe('whoever was not chosen', () => {
  const told = { id: 'SL-0100', told_on: TODAY, told_how: 'Phone call', told_why: HOSTILE };

  it('is told once, with the reason, and not before there is one', () => {
    const crm = listed();
    expect(crm.refused('tell-unsuccessful', told)).toEqual(['Leave this person out first, with the reason.']);
    crm.do('submit-candidate', { id: 'SUB-0100', ...whose });
    expect(crm.refused('tell-unsuccessful', told)).toEqual([]);
    expect(crm.row('shortlist_entry', 'SL-0100')).toMatchObject({ state: 'Rejected', told_why: KEPT });
    expect(crm.row('candidate', AMIRA)?.last_contact).toBe(TODAY);
    expect(crm.refused('tell-unsuccessful', told)).toEqual(['This person was told already, on 2 Nov 2026.']);
  });

  it('can be told after the vacancy is closed', () => {
    const crm = listed();
    crm.do('leave-out', { id: 'SL-0100', left_out_for: 'Too far away', left_out_because: 'x' });
    expect(crm.refused('close-vacancy', { vacancy, closed_for: 'Filled by us' })).toEqual([]);
    expect(crm.row('vacancy', vacancy)?.state).toBe('Filled');
    expect(crm.refused('close-vacancy', { vacancy, closed_for: 'Filled by us' })).toEqual([
      expect.stringContaining('is filled'),
    ]);
    expect(crm.refused('tell-unsuccessful', told)).toEqual([]);
  });
});

describe('a placement', () => {
  it('takes an opening, and the candidate off the market', () => {
    const crm = placed();
    expect(crm.row('placement', 'PLA-0100')).toMatchObject({
      ...{ client: 'CLI-0001', job_title: 'Picker', work_type: 'Temporary' },
      ...{ state: 'Offered', started_on: '2026-11-09', pay: '£13 an hour' },
    });
    expect(crm.row('candidate', AMIRA)).toMatchObject({ availability: 'On assignment', last_service: TODAY });
    expect(stateOf(crm)).toBe('Placed');
    const again = { id: 'PLA-0101', ...whose, started_on: TODAY, pay: 'x' };
    expect(crm.refused('place-candidate', again)).toEqual(['candidate: This person is placed already.']);
    crm.do('register-candidate', { candidate: 'CAND-0100', profile: aProfile() });
    expect(crm.refused('place-candidate', { ...again, candidate: 'CAND-0100' })).toEqual([
      'This vacancy has 1 opening, and no more is free.',
    ]);
    crm.do('change-vacancy', { vacancy, changes: { openings: 2 } });
    expect(crm.refused('place-candidate', { ...again, candidate: 'CAND-0100' })).toEqual([]);
    expect(crm.row('placement', 'PLA-0101')?.state).toBe('Started');
  });

  it('starts, or falls through; then nobody knows whether the person is free', () => {
    const crm = placed();
    crm.goTo('2026-11-09');
    expect(crm.refused('record-start', { id: 'PLA-0100', started_on: '2026-11-10' })).toEqual([
      expect.stringContaining('has not come yet'),
    ]);
    expect(crm.refused('record-start', { id: 'PLA-0100', started_on: '2026-11-09' })).toEqual([]);
    const over = { id: 'PLA-0100', ended_on: '2026-11-09', ended_because: HOSTILE };
    expect(crm.refused('record-fell-through', over)).toEqual([]);
    expect(crm.row('placement', 'PLA-0100')).toMatchObject({ state: 'Fell through', ended_because: KEPT });
    expect([stateOf(crm), crm.row('candidate', AMIRA)?.availability]).toEqual(['Fell through', 'Unverified']);
    expect(crm.refused('record-fell-through', over)).toEqual(['This placement is over: fell through.']);
  });

  it('takes nobody whose record is in the bin', () => {
    const nobody = { id: 'PLA-0100', vacancy, candidate: BINNED, started_on: TODAY, pay: 'x' };
    expect(new TestCrm().refused('place-candidate', nobody)).toEqual([expect.stringContaining('in the bin')]);
  });
});

describe('a day that cannot be', () => {
  const submitted = () => {
    const crm = listed();
    crm.do('submit-candidate', { id: 'SUB-0100', ...whose });
    return crm;
  };
  const held = { id: 'INT-0100', ...whose, held_on: '2020-01-01', how: 'In person' };
  const offered = { id: 'OFF-0100', ...whose, offered_on: TODAY, pay: '£13 an hour' };
  const start = { id: 'PLA-0100', ...whose, started_on: '2019-11-02', pay: '£13 an hour' };

  it('is refused of an interview before the submission, when it is recorded and when it is changed', () => {
    const crm = submitted();
    const early = ['held_on: Date: it is before the submission of 2 Nov 2026.'];
    expect(crm.refused('record-interview', held)).toEqual(early);
    expect(crm.refused('record-interview', { ...held, held_on: TODAY })).toEqual([]);
    const changed = crm.refused('change-interview', { id: 'INT-0100', changes: { held_on: '2020-01-01' } });
    expect(changed).toEqual([expect.stringMatching(/before the submission of 2 Nov 2026\.$/)]);
  });

  it('is refused of an offer before the submission, and of a start before the offer', () => {
    const crm = submitted();
    expect(crm.refused('record-offer', { ...offered, offered_on: '2026-10-30' })).toEqual([
      'offered_on: Offered: it is before the submission of 2 Nov 2026.',
    ]);
    expect(crm.refused('record-offer', { ...offered, starts_on: '2026-10-30' })).toEqual([
      'starts_on: Start date offered: it is before the day of the offer.',
    ]);
    expect(crm.refused('place-candidate', start)).toEqual([
      'started_on: Start date: it is before the submission of 2 Nov 2026.',
    ]);
    crm.do('record-offer', offered);
    expect(crm.refused('place-candidate', { ...start, started_on: TODAY })).toEqual([
      'The offer OFF-0100 is not answered yet. Record the answer first.',
    ]);
    crm.do('answer-offer', { id: 'OFF-0100', answer: 'Accepted', answered_on: TODAY });
    expect(crm.refused('place-candidate', start)).toEqual([
      'started_on: Start date: it is before the offer of 2 Nov 2026.',
    ]);
    expect(crm.refused('place-candidate', { ...start, started_on: TODAY })).toEqual([]);
  });

  it('is refused of an end and of a follow-up before the offer, and of telling somebody not listed', () => {
    const crm = listed();
    crm.do('record-offer', offered);
    crm.do('answer-offer', { id: 'OFF-0100', answer: 'Accepted', answered_on: TODAY });
    crm.do('place-candidate', { ...start, started_on: TODAY });
    expect(crm.refused('record-fell-through', { id: 'PLA-0100', ended_on: '2026-10-30', ended_because: 'x' })).toEqual([
      expect.stringMatching(/^ended_on: .*before the offer of 2 Nov 2026\.$/),
    ]);
    const said = { id: 'FU-0100', placement: 'PLA-0100', point: 'Day 1', candidate_said: 'x' };
    expect(crm.refused('record-follow-up', { ...said, happened_on: '2026-10-30' })).toEqual([
      'happened_on: Date: it is before the offer of 2 Nov 2026.',
    ]);
    const out = listed();
    out.do('leave-out', { id: 'SL-0100', left_out_for: 'Too far away', left_out_because: 'x' });
    const told = { id: 'SL-0100', told_on: '2026-10-30', told_how: 'Phone call', told_why: 'x' };
    expect(out.refused('tell-unsuccessful', told)).toEqual(['told_on: Told: the person was not on the list yet.']);
  });

  it('is refused of a vacancy and a client, as no openings are; pay has its written form', () => {
    const crm = new TestCrm();
    const change = (changes: Record<string, unknown>) => crm.refused('change-vacancy', { vacancy, changes });
    expect(change({ openings: 0 })).toEqual([expect.stringContaining('from 1 to')]);
    expect(change({ starts_on: '1990-01-01' })).toEqual([expect.stringContaining('has passed')]);
    expect(change({ pay: '14.50ph' })).toEqual([]);
    expect(crm.row('vacancy', vacancy)?.pay).toBe('£14.50 an hour');
    expect(crm.refused('change-client', { client: 'CLI-0001', changes: { terms_sent: '2026-11-03' } })).toEqual([
      expect.stringContaining('has not come yet'),
    ]);
  });
});

describe('the follow-up', () => {
  it('is needed no more when the placement falls through, and the vacancy can be opened again', () => {
    const crm = placed();
    crm.do('plan-follow-up', { id: 'TASK-0100', placement: 'PLA-0100' });
    crm.do('close-vacancy', { vacancy, closed_for: 'Filled by us' });
    crm.do('record-fell-through', { id: 'PLA-0100', ended_on: TODAY, ended_because: 'x' });
    expect(new Set(crm.sandbox.where('task', 'placement', 'PLA-0100').map(({ state }) => state))).toEqual(
      new Set(['No longer needed']),
    );
    expect(crm.refused('complete-task', { task: 'TASK-0100' })).toEqual(['This task is no longer needed.']);
    expect(crm.refused('reopen-vacancy', { vacancy, reason: 'Fell through' })).toEqual([]);
  });

  const tasks = (crm: TestCrm) =>
    crm.sandbox
      .where('task', 'placement', 'PLA-0100')
      .map(({ id, follow_up, due_on, state }) => [id, follow_up, due_on, state]);

  it('is planned from the start date in working days, each task with a reference of its own', () => {
    const crm = placed();
    const plan = { id: 'TASK-0100', placement: 'PLA-0100', rebate_ends: '2027-01-02' };
    expect(crm.refused('plan-follow-up', { ...plan, rebate_ends: '2026-11-09' })).toEqual([
      'rebate_ends: Rebate ends: it is not after the start.',
    ]);
    expect(crm.refused('plan-follow-up', plan)).toEqual([]);
    expect(tasks(crm)).toEqual([
      ['TASK-0100', 'Before the start', '2026-11-06', 'Open'],
      ['TASK-0101', 'Day 1', '2026-11-09', 'Open'],
      ['TASK-0102', 'Week 1', '2026-11-16', 'Open'],
      ['TASK-0103', 'Week 4', '2026-12-07', 'Open'],
      ['TASK-0104', 'Rebate end', '2027-01-04', 'Open'],
    ]);
    expect(runQuery(crm.sandbox, 'nextId', { table: 'task' })).toBe('TASK-0105');
    expect(crm.refused('plan-follow-up', { ...plan, id: 'TASK-0200' })).toEqual([expect.stringContaining('already')]);
  });

  it('plans nothing that has passed, and no end of a rebate where there is none', () => {
    const crm = placed();
    crm.goTo('2026-11-18');
    crm.do('plan-follow-up', { id: 'TASK-0100', placement: 'PLA-0100' });
    expect(tasks(crm).map(([, point, due]) => [point, due])).toEqual([
      ['Day 1', '2026-11-18'],
      ['Week 1', '2026-11-18'],
      ['Week 4', '2026-12-07'],
    ]);
  });

  it('keeps what both sides said, closes its task, and keeps how an issue was put right', () => {
    const crm = placed();
    crm.do('plan-follow-up', { id: 'TASK-0100', placement: 'PLA-0100' });
    crm.goTo('2026-11-16');
    const said = { id: 'FU-0100', placement: 'PLA-0100', point: 'Week 1', happened_on: '2026-11-16' };
    expect(crm.refused('record-follow-up', said)).toEqual([
      'candidate_said: Write down what the candidate or the client said.',
    ]);
    expect(crm.refused('record-follow-up', { ...said, candidate_said: 'Wrong shifts', issue: HOSTILE })).toEqual([]);
    expect(
      tasks(crm)
        .find(([, point]) => point === 'Week 1')
        ?.at(-1),
    ).toBe('Done');
    expect(tasks(crm).filter(([, , , state]) => state === 'Open')).toHaveLength(3);
    const mended = { id: 'FU-0100', put_right: HOSTILE, put_right_on: '2026-11-16' };
    expect(crm.refused('put-right', { ...mended, put_right_on: '2026-11-15' })).toEqual([
      'put_right_on: Put right on: it is before the issue was raised.',
    ]);
    expect(crm.refused('put-right', mended)).toEqual([]);
    expect(crm.row('follow_up', 'FU-0100')).toMatchObject({ issue: KEPT, put_right: KEPT });
    expect(crm.refused('put-right', mended)).toEqual(['This was put right already.']);
  });
});
