/** Owns proof of what a timeline shows, in which order, and that it reads nothing of anybody else. Must never look at a screen. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../../tests/builders/crm-rows.ts';
import type { NewRow, Rows } from '../../../record/catalogue.ts';
import type { Cell } from '../../../record/column.ts';
import type { TimelineKind } from '../../../record/timeline-kinds.ts';
import { timelineKinds, timelineSubjects } from '../../../record/timeline-kinds.ts';
import { timeline } from './timeline.ts';

const mail = (id: string, on_day: string, over: Partial<NewRow<'message'>> = {}): NewRow<'message'> => ({
  ...{ id, mailbox: 'Inbox', kind: 'E-mail', sender: 'Amira Khan', recipient: 'You', subject: 'About work' },
  ...{ body: 'Hello', on_day, at_time: '10:00', ...over },
});
const more: Rows = {
  contact: [{ id: 'CON-0901', client: 'CLI-0001', name: 'Gwen Fairley', email: 'gwen@example.com' }],
  message: [
    mail('MSG-0901', '2026-10-29', { candidate: AMIRA }),
    mail('MSG-0902', '2026-10-28', { vacancy: 'VAC-0001' }),
  ],
  privacy_notice: [{ id: 'PN-0901', candidate: AMIRA, version: '2026', sent_on: '2026-10-01', how: 'Post' }],
  placement: [
    {
      ...{ id: 'PLA-0901', candidate: AMIRA, client: 'CLI-0001', job_title: 'Picker', work_type: 'Temporary' },
      ...{ state: 'Ended', started_on: '2026-01-05', agency_employs: 1 },
    } as const,
  ],
};

function atWork(): TestCrm {
  const crm = new TestCrm(more);
  const done = (name: string, input: Record<string, unknown>) => expect(crm.refused(name, input)).toEqual([]);
  done('update-candidate', {
    candidate: AMIRA,
    changes: { town: 'York', postcode: 'YO1 7HH', address: '1 High Street' },
  });
  done('add-activity', {
    ...{ id: 'ACT-0910', candidate: AMIRA, kind: 'Phone call', happened_on: '2026-11-02' },
    ...{ subject: 'Free?', body: 'Yes' },
  });
  done('write-message', {
    id: 'MSG-0910',
    kind: 'E-mail',
    to_candidate: AMIRA,
    vacancy: 'VAC-0001',
    subject: 'A job',
    body: 'x',
  });
  done('add-to-shortlist', { id: 'SL-0910', vacancy: 'VAC-0001', candidate: AMIRA, state: 'Longlisted' });
  done('submit-candidate', { id: 'SUB-0910', vacancy: 'VAC-0001', candidate: AMIRA });
  done('write-message', { id: 'MSG-0911', kind: 'E-mail', to_contact: 'CON-0901', subject: 'Sent', body: 'x' });
  done('change-vacancy', { vacancy: 'VAC-0001', changes: { hours: 'Nights', pay: '£12' } });
  return crm;
}
const told = (crm: TestCrm, of: 'candidate' | 'client' | 'vacancy', id: string, kinds?: readonly TimelineKind[]) =>
  timeline(crm.sandbox, { of, id, ...(kinds && { kinds }) }).lines.map(({ what, title }) => `${what} | ${title}`);

it('shows the reply that closed a request, beside what the trail says of the request; none of who is gone', () => {
  const crm = new TestCrm();
  const done = (name: string, input: Record<string, unknown>) => expect(crm.refused(name, input)).toEqual([]);
  done('log-data-request', { id: 'DR-0910', candidate: AMIRA, kind: 'Erasure', received_on: '2026-11-01' });
  const messages = () => told(crm, 'candidate', AMIRA, ['Messages']).filter((line) => line.includes('DR-0910'));
  expect(messages()).toEqual([]);
  done('close-data-request', { request: 'DR-0910', outcome: 'Answered', reply: 'All of it goes' });
  const [line] = timeline(crm.sandbox, { of: 'candidate', id: AMIRA, kinds: ['Messages'] }).lines;
  expect(line).toMatchObject({ record: 'data_request', detail: 'All of it goes', is_sent: 1, on_day: '2026-11-02' });
  expect(told(crm, 'candidate', AMIRA, ['Changes']).some((one) => one.startsWith('Made data request'))).toBe(true);
  done('erase-candidate', { candidate: AMIRA, retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'Asked' });
  expect(messages()).toEqual([]);
});

describe('a timeline', () => {
  it('of a candidate has everything in one order, the latest first', () => {
    expect(told(atWork(), 'candidate', AMIRA)).toEqual([
      'Task, to be done | Ring back',
      'From Longlisted to Submitted | Picker, Tansley Foods',
      'Submitted | Picker, Tansley Foods',
      'Changed candidate | Amira Khan: last work-finding service',
      'Put on the list | Picker, Tansley Foods',
      'E-mail to Amira Khan | A job',
      'Phone call | Free?',
      'Changed candidate | Amira Khan: address, postcode and town',
      'Note | Hers',
      'Note | Mine',
      'E-mail from Amira Khan | About work',
      'Put on the list | Driver, Tansley Foods',
      'Privacy notice, Post | 2026',
      'Placement, Ended | Picker, Tansley Foods',
      'Right to work copy | KHAN-A_RTW',
      'CV | KHAN-A_CV',
    ]);
  });

  it('of a client has what is its own and what is of its vacancies', () => {
    expect(told(atWork(), 'client', 'CLI-0001')).toEqual([
      'E-mail to Gwen Fairley | Sent',
      'From Longlisted to Submitted | Picker, Tansley Foods',
      'Submitted | Picker, Tansley Foods',
      'Put on the list | Picker, Tansley Foods',
      'E-mail to Amira Khan | A job',
      'E-mail from Amira Khan | About work',
      'Put on the list | Driver, Tansley Foods',
      'Placement, Ended | Picker, Tansley Foods',
    ]);
  });

  it('of a vacancy says what was changed, by its words, and whom the rest is about', () => {
    const { lines } = timeline(atWork().sandbox, { of: 'vacancy', id: 'VAC-0001' });
    expect(lines[0]).toMatchObject({
      kind: 'Changes',
      what: 'Changed vacancy',
      title: 'Picker: hours and pay',
      who: 'You',
    });
    expect(lines.find(({ record }) => record === 'submission')).toMatchObject({
      candidate: AMIRA,
      candidate_name: 'Amira Khan',
    });
  });

  it('tells each move as the pipeline does, also of somebody who was taken off and put on again', () => {
    const crm = new TestCrm(more);
    const put = (id: string, state: string) =>
      expect(crm.refused('add-to-shortlist', { id, vacancy: 'VAC-0001', candidate: AMIRA, state })).toEqual([]);
    put('SL-0910', 'Longlisted');
    expect(crm.refused('move-on-list', { id: 'SL-0910', state: 'Shortlisted' })).toEqual([]);
    expect(crm.refused('remove-from-shortlist', { id: 'SL-0910', reason: 'By mistake' })).toEqual([]);
    put('SL-0911', 'Shortlisted');
    expect(told(crm, 'vacancy', 'VAC-0001', ['Stages']).slice(0, 3)).toEqual([
      'Put on the list | Picker, Tansley Foods',
      'Taken off the list | Picker, Tansley Foods',
      'From Longlisted to Shortlisted | Picker, Tansley Foods',
    ]);
    const moves = crm.sandbox.where('stage', 'candidate', AMIRA).filter(({ before }) => before !== null);
    const lines = timeline(crm.sandbox, { of: 'candidate', id: AMIRA, kinds: ['Stages'] }).lines;
    expect(lines.filter(({ record }) => record === 'stage').map(({ id }) => id)).toEqual(
      moves.map(({ id }) => id).toReversed(),
    );
  });

  it('shows the kinds that are wanted, and counts all of them', () => {
    const crm = atWork();
    expect(told(crm, 'candidate', AMIRA, ['Messages'])).toEqual([
      'E-mail to Amira Khan | A job',
      'E-mail from Amira Khan | About work',
      'Privacy notice, Post | 2026',
    ]);
    const { counts, total } = timeline(crm.sandbox, { of: 'candidate', id: AMIRA, kinds: ['Messages', 'Tasks'] });
    expect(counts).toEqual({ Messages: 3, 'Calls and notes': 3, Papers: 2, Tasks: 1, Stages: 5, Changes: 2 });
    expect(total).toBe(4);
    expect(timeline(crm.sandbox, { of: 'candidate', id: AMIRA, kinds: [] })).toMatchObject({ lines: [], total: 0 });
  });

  it('comes page by page, the same lines in the same order', () => {
    const { sandbox } = atWork();
    const all = timeline(sandbox, { of: 'candidate', id: AMIRA }).lines;
    for (const most of [1, 5, 12])
      expect(timeline(sandbox, { of: 'candidate', id: AMIRA, most })).toMatchObject({
        lines: all.slice(0, most),
        total: 16,
      });
  });

  it('is empty where there is nothing, and of a stranger', () => {
    expect(timeline(atWork().sandbox, { of: 'client', id: 'CLI-0404' })).toMatchObject({ lines: [], total: 0 });
  });
});

describe('a vacancy that was taken from a message', () => {
  const BRIEF = 'MSG-0903';
  function taken(): TestCrm {
    const crm = new TestCrm({
      ...more,
      message: [
        mail(BRIEF, '2026-11-01', { sender: 'Gwen Fairley', sender_address: 'Gwen@example.com', subject: 'Two' }),
      ],
    });
    const done = (name: string, input: Record<string, unknown>) => expect(crm.refused(name, input)).toEqual([]);
    done('add-vacancy', {
      id: 'VAC-0910',
      client: 'CLI-0001',
      title: 'Clerk',
      contact: 'CON-0901',
      from_message: BRIEF,
    });
    done('answer-message', { id: 'MSG-0910', answers: BRIEF, body: 'Thank you' });
    return crm;
  }

  it.each([
    ['vacancy', 'VAC-0910'],
    ['client', 'CLI-0001'],
  ] as const)('stands with its message and the answer in the history of the %s', (of, id) => {
    expect(told(taken(), of, id, ['Messages'])).toEqual([
      'E-mail to Gwen Fairley | Re: Two',
      'E-mail from Gwen Fairley | Two',
    ]);
  });

  it('tells whatever is done for it: wishes, posts, interviews, what was judged', () => {
    const crm = taken();
    const done = (name: string, input: Record<string, unknown>) => expect(crm.refused(name, input)).toEqual([]);
    done('record-wish', { id: 'WISH-0910', vacancy: 'VAC-0910', asked: 'Young', asked_on: '2026-11-02' });
    done('post-vacancy', { id: 'POST-0910', vacancy: 'VAC-0910', board: 'Jobmere', body: 'A clerk' });
    done('withdraw-post', { id: 'POST-0910' });
    done('add-requirement', { id: 'REQ-0910', vacancy: 'VAC-0910', need: 'Must have', kind: 'Other', what: 'Keys' });
    done('record-rationale', { id: 'RAT-0910', candidate: AMIRA, requirement: 'REQ-0910', verdict: 'Met' });
    expect(told(crm, 'vacancy', 'VAC-0910', ['Changes']).map((line) => line.split(' |')[0])).toEqual([
      'Made rationale',
      'Made requirement',
      'Changed post',
      'Made post',
      'Made wish',
      'Made vacancy',
    ]);
  });
});

it('a letter from an address that two clients share is nobody’s until somebody files it', () => {
  const crm = new TestCrm({
    ...more,
    client: [{ id: 'CLI-0902', name: 'Other', state: 'Prospect' }],
    contact: [...(more.contact ?? []), { id: 'CON-0902', client: 'CLI-0902', name: 'Gwen', email: 'gwen@example.com' }],
    message: [mail('MSG-0904', '2026-11-01', { sender_address: 'gwen@example.com' })],
  });
  expect(told(crm, 'client', 'CLI-0001', ['Messages'])).toEqual([]);
  expect(told(crm, 'client', 'CLI-0902', ['Messages'])).toEqual([]);
});

it.each(timelineSubjects)('the timeline of a %s looks through no table from end to end', (of) => {
  const { sandbox } = new TestCrm(more);
  const seen: string[] = [];
  const { rows } = sandbox.db;
  sandbox.db.rows = <T>(sql: string, cells: readonly Cell[] = []): T[] => {
    seen.push(sql);
    return rows.call(sandbox.db, sql, cells) as T[];
  };
  timeline(sandbox, { of, id: 'x' });
  const plans = seen.flatMap((sql) => rows.call(sandbox.db, `EXPLAIN QUERY PLAN ${sql}`) as { detail: string }[]);
  expect(plans.length).toBeGreaterThan(timelineKinds.length);
  // A scan of what an index gave before is none of a table.
  const scans = plans.map(({ detail }) => detail).filter((detail) => /^SCAN (?!\(|i\b|l\b|CONSTANT|\d)/.test(detail));
  expect(scans).toEqual([]);
});
