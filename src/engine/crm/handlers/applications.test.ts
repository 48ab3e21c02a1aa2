/** Owns proof of what becomes of an application: from a message to a person and a vacancy, and back with an answer. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED } from '../../../../tests/builders/crm-rows.ts';
import type { Rows } from '../../record/catalogue.ts';
import { runQuery } from '../queries/run-query.ts';

const ID = 'APP-0900';
const mail: Rows = {
  message: [
    {
      ...{
        id: 'MSG-0900',
        mailbox: 'Inbox',
        kind: 'E-mail',
        sender: 'Jobmere',
        sender_address: 'post@jobmere.example',
      },
      ...{ recipient: 'You', subject: 'Application: Picker', body: 'Amira Khan, amira.khan@example.com' },
      ...{ on_day: '2026-10-30', at_time: '09:00' },
    },
  ],
};
const given = {
  id: ID,
  message: 'MSG-0900',
  candidate: AMIRA,
  vacancy: 'VAC-0001',
  source: 'Job board',
  board: 'Jobmere',
};
const recorded = (): TestCrm => {
  const crm = new TestCrm(mail);
  expect(crm.refused('record-application', given)).toEqual([]);
  return crm;
};

describe('an application', () => {
  it('says who applied for what, from where and on which day, and the message is about both', () => {
    const crm = recorded();
    expect(crm.row('application', ID)).toMatchObject({
      ...{ candidate: AMIRA, vacancy: 'VAC-0001', source: 'Job board', board: 'Jobmere', received_on: '2026-10-30' },
      ...{ outcome: null, answered_on: null },
    });
    expect(crm.row('message', 'MSG-0900')).toMatchObject({ candidate: AMIRA, vacancy: 'VAC-0001', client: 'CLI-0001' });
    expect(runQuery(crm.sandbox, 'message', { id: 'MSG-0900' })?.applications.map(({ id }) => id)).toEqual([ID]);
  });

  it('has no board where it came another way', () => {
    const crm = new TestCrm(mail);
    crm.do('record-application', { ...given, source: 'Website' });
    expect(crm.row('application', ID)).toMatchObject({ source: 'Website', board: null });
  });

  it('leaves a message that is about something else as it is', () => {
    const crm = new TestCrm(mail);
    crm.do('file-message', { message: 'MSG-0900', changes: { candidate: ARCHIVED, client: 'CLI-0002' } });
    crm.do('record-application', given);
    expect(crm.row('message', 'MSG-0900')).toMatchObject({ candidate: ARCHIVED, vacancy: null, client: 'CLI-0002' });
  });

  it('is recorded once for a person and a vacancy, and of nobody whose record is archived', () => {
    const crm = recorded();
    expect(crm.refused('record-application', { ...given, id: 'APP-0901' })).toEqual([
      `vacancy: This person has applied for it already, in ${ID}.`,
    ]);
    expect(crm.refused('record-application', { ...given, id: 'APP-0901', candidate: ARCHIVED })).toEqual([
      `The record ${ARCHIVED} is archived. Restore it before you change it.`,
    ]);
  });

  it('is answered to the address on the record and not to the board, as often as there is news', () => {
    const crm = recorded();
    const answer = { id: 'MSG-0901', application: ID, outcome: 'Taken further', subject: null, body: 'We ring today.' };
    expect(crm.refused('answer-application', answer)).toEqual([]);
    expect(crm.row('message', 'MSG-0901')).toMatchObject({
      ...{ mailbox: 'Sent', recipient_address: 'amira.khan@example.com', to_candidate: AMIRA, vacancy: 'VAC-0001' },
      ...{ subject: 'Re: Application: Picker', answers: 'MSG-0900', body: 'We ring today.' },
    });
    expect(crm.row('application', ID)).toMatchObject({
      ...{ outcome: 'Taken further', answered_on: '2026-11-02', answered_with: 'MSG-0901' },
    });
    const news = { ...answer, id: 'MSG-0902', outcome: 'Not taken further', body: 'Another was chosen.' };
    expect(crm.refused('answer-application', news)).toEqual([]);
    expect(crm.row('application', ID)).toMatchObject({ outcome: 'Not taken further', answered_with: 'MSG-0902' });
  });

  it('is not answered with a template that nobody filled in, nor without an address', () => {
    const crm = recorded();
    const answer = { id: 'MSG-0901', application: ID, outcome: 'Taken further', subject: null, body: 'Dear {name}' };
    expect(crm.refused('answer-application', answer)).toEqual([expect.stringContaining('unfilled: {name}')]);
    crm.sandbox.db.run(`UPDATE candidate SET email = NULL WHERE id = '${AMIRA}'`);
    expect(crm.refused('answer-application', { ...answer, body: 'x' })).toEqual([
      'recipient_address: There is no e-mail on the record.',
    ]);
  });

  it('outlives another person who applied in the same message, and is answered without it', () => {
    const ada = {
      id: 'CAND-0102',
      state: 'Active' as const,
      first_name: 'Ada',
      last_name: 'Lund',
      email: 'ada@example.com',
    };
    const crm = new TestCrm({ ...mail, candidate: [ada] });
    crm.do('record-application', given);
    const other = { ...given, id: 'APP-0901', candidate: 'CAND-0102' };
    expect(crm.refused('record-application', other)).toEqual([]);
    const erase = { candidate: AMIRA, retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'x' };
    expect(crm.refused('erase-candidate', erase)).toEqual([]);
    expect([crm.row('application', ID), crm.row('message', 'MSG-0900')]).toEqual([undefined, undefined]);
    expect(crm.row('application', 'APP-0901')).toMatchObject({ candidate: 'CAND-0102', message: null });
    const answer = { id: 'MSG-0901', application: 'APP-0901', outcome: 'Taken further', subject: null, body: 'x' };
    expect(crm.refused('answer-application', answer)).toEqual([]);
    const { title } = crm.row('vacancy', 'VAC-0001') ?? {};
    expect(crm.row('message', 'MSG-0901')).toMatchObject({ answers: null, subject: `Your application: ${title}` });
  });

  it('is listed on the vacancy with how far the person is on it, and told in both histories', () => {
    const crm = recorded();
    const standing = () =>
      runQuery(crm.sandbox, 'applications', { vacancy: 'VAC-0001' }).map((line) => [
        line.candidate_name,
        line.standing,
      ]);
    const before = crm.sandbox.where('shortlist_entry', 'vacancy', 'VAC-0001').find((row) => row.candidate === AMIRA);
    expect(standing()).toEqual([['Amira Khan', before?.state ?? null]]);
    for (const [of, id] of [
      ['candidate', AMIRA],
      ['vacancy', 'VAC-0001'],
    ] as const)
      expect(runQuery(crm.sandbox, 'timeline', { of, id, kinds: ['Stages'] }).lines.map(({ what }) => what)).toContain(
        'Applied, Jobmere',
      );
  });
});
