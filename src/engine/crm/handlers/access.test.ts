/** Owns proof of who may open a paper: by the role, or because it was opened for them; and that asking for it opens nothing by itself. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import type { Row } from '../../record/catalogue.ts';
import { heldAbout } from '../access-pack/held.ts';
import { runQuery } from '../queries/run-query.ts';

const RTW = 'DOC-0002';
const ASKED = { id: 'AR-0001', document: RTW, asked_of: 'STAFF-0002', reason: 'To check the start date' };
const grant = (more: Partial<Row<'access_grant'>> = {}) => ({
  access_grant: [
    { id: 'AG-0001', document: RTW, staff: 'STAFF-0001', granted_by: 'STAFF-0002', granted_on: '2026-11-02', ...more },
  ],
});

describe('asking for a paper', () => {
  it('is kept with its reason, and opens nothing', () => {
    const crm = new TestCrm();
    expect(crm.do('ask-for-access', ASKED).refusals).toEqual([]);
    expect(crm.row('access_request', 'AR-0001')).toMatchObject({ candidate: AMIRA, asked_by: 'STAFF-0001' });
    expect(crm.do('open-document', { document: RTW }).refusals).toHaveLength(1);
    expect(runQuery(crm.sandbox, 'accessRequests', {})).toMatchObject([
      { granted: false, asked_of_name: 'Hannah Osei' },
    ]);
    expect(crm.refused('ask-for-access', { ...ASKED, id: 'AR-0002' })).toEqual([
      'You have asked for it already, on 2026-11-02.',
    ]);
  });

  it('is refused where there is nothing to ask for, and of oneself', () => {
    expect(new TestCrm().refused('ask-for-access', { ...ASKED, asked_of: 'STAFF-0001' })[0]).toMatch(/^asked_of: /);
    expect(new TestCrm(grant()).refused('ask-for-access', ASKED)).toEqual([
      'You can open this paper; there is nothing to ask for.',
    ]);
  });
});

describe('a paper that was opened for somebody', () => {
  const opens = (more: Partial<Row<'access_grant'>>) => {
    const crm = new TestCrm(grant(more));
    const seen = runQuery(crm.sandbox, 'document', { id: RTW })?.versions !== null;
    expect(crm.do('open-document', { document: RTW }).refusals.length === 0).toBe(seen);
    return seen;
  };
  it.each([
    ['is open for them', {}, true],
    ['up to its last day', { until: '2026-11-02' }, true],
    ['and no longer', { until: '2026-11-01' }, false],
    ['not before its first day', { granted_on: '2026-11-03' }, false],
    ['nor for anybody else', { staff: 'STAFF-0002' }, false],
    ['nor is another paper', { document: 'DOC-0001' }, false],
  ] as const)('%s', (_, more, right) => expect(opens(more)).toBe(right));
});

describe('answering a request for a paper', () => {
  const HERS = { id: 'AR-0009', document: RTW, candidate: AMIRA, asked_by: 'STAFF-0001', asked_of: 'STAFF-0002' };
  const asked = (me: string, more: Partial<Row<'access_request'>> = {}) => {
    const request = { ...HERS, reason: 'A date', asked_on: '2026-11-02', ...more };
    const crm = new TestCrm({ access_request: [request] });
    crm.sandbox.update('setting', 'me', { value: me });
    return crm;
  };
  const GRANT = { id: 'AG-0009', request: 'AR-0009', answer: 'Granted', until: '2026-11-06' };
  const words = { answer_reason: 'She has to check the start', told: 'It is open up to Friday' };

  it('opens the paper for whoever asked, up to a day, with the reason in the trail', () => {
    const crm = asked('STAFF-0002');
    expect(runQuery(crm.sandbox, 'accessRequests', {})).toMatchObject([{ isToDecide: true, granted: false }]);
    expect(crm.refused('answer-access-request', { ...GRANT, ...words })).toEqual([]);
    expect(crm.row('access_grant', 'AG-0009')).toMatchObject({
      ...{ document: RTW, staff: 'STAFF-0001', granted_by: 'STAFF-0002', until: '2026-11-06' },
    });
    expect(crm.row('access_request', 'AR-0009')).toMatchObject({ answer: 'Granted', answered_by: 'STAFF-0002' });
    expect(crm.sandbox.all('audit').map(({ reason }) => reason)).toContain(words.answer_reason);
    expect(runQuery(crm.sandbox, 'accessRequests', {})).toMatchObject([{ isToDecide: false, granted: true }]);
    crm.sandbox.update('setting', 'me', { value: 'STAFF-0001' });
    expect(crm.refused('open-document', { document: RTW })).toEqual([]);
    crm.goTo('2026-11-07');
    expect(crm.refused('open-document', { document: RTW })).toHaveLength(1);
  });

  it('that is no opens nothing, and what they are told is kept', () => {
    const crm = asked('STAFF-0002');
    crm.do('answer-access-request', { ...GRANT, ...words, answer: 'Refused', told: 'The date stands on the record.' });
    expect(crm.sandbox.all('access_grant')).toEqual([]);
    expect(crm.row('access_request', 'AR-0009')).toMatchObject({
      ...{ answer: 'Refused', told: 'The date stands on the record.' },
    });
    expect(crm.refused('answer-access-request', { ...GRANT, ...words })).toEqual(['It was answered already: refused.']);
  });

  it('is for roles that may see restricted papers: who tries without stands in the access log', () => {
    const crm = asked('STAFF-0001', { asked_by: 'STAFF-0002' });
    expect(crm.refused('answer-access-request', { ...GRANT, ...words })).toEqual([
      'The role Resourcer does not decide who opens a restricted paper. Pass it on to a manager or the compliance officer.',
    ]);
    expect(runQuery(crm.sandbox, 'access', { only: 'Refused' })).toMatchObject([{ record_id: RTW, candidate: AMIRA }]);
    expect(runQuery(crm.sandbox, 'accessRequests', {})).toMatchObject([{ isToDecide: false }]);
  });

  it('is never one’s own, nor for days that are over', () => {
    const own = asked('STAFF-0002', { asked_by: 'STAFF-0002' });
    expect(own.refused('answer-access-request', { ...GRANT, ...words })).toEqual([
      'Nobody decides about their own access. Ask somebody else.',
    ]);
    expect(
      asked('STAFF-0002').refused('answer-access-request', { ...GRANT, ...words, until: '2026-11-01' }),
    ).toHaveLength(1);
  });
});

it('keeps who asked from outside and what they were told, and it belongs to what is held about the person', () => {
  const crm = new TestCrm();
  const call = { caller: 'A man, 0113 496 0111', said_to_be: 'Her partner', asked_for: 'Where she works' };
  const given = { id: 'CR-0001', candidate: AMIRA, ...call, told: 'That we say nothing of anybody', how: 'Phone call' };
  expect(crm.refused('record-refused-caller', { ...given, happened_on: '2026-11-02' })).toEqual([]);
  expect(runQuery(crm.sandbox, 'candidate', { id: AMIRA })?.refusedCallers).toMatchObject([
    { ...call, refused_by: 'STAFF-0001' },
  ]);
  expect(heldAbout(crm.sandbox, AMIRA).map(({ table }) => table)).toContain('caller_refused');
});

describe('roles and the access log', () => {
  it('say what each role sees and does, and which is one’s own', () => {
    const roles = runQuery(new TestCrm().sandbox, 'roles', {});
    const has = (name: string) =>
      roles
        .find((role) => role.name === name)
        ?.rights.filter((right) => right.has)
        .map(({ says }) => says);
    expect(has('Compliance')).toContain('Erase records');
    expect(has('Resourcer')).not.toContain('Open papers in restricted folders');
    expect(roles.filter(({ mine }) => mine).map(({ name }) => name)).toEqual(['Resourcer']);
  });

  it('tell views, searches, exports and refusals apart', () => {
    const crm = new TestCrm();
    crm.do('open-candidate', { candidate: AMIRA });
    crm.do('search-candidates', { words: 'khan' });
    crm.do('export-candidates', { candidates: AMIRA, fields: 'id', format: 'CSV', handed_to: 'Dawn', purpose: 'x' });
    crm.do('open-document', { document: RTW });
    const of = (only: 'Opened' | 'Searched' | 'Exported' | 'Refused') =>
      runQuery(crm.sandbox, 'access', { only }).length;
    expect([of('Opened'), of('Searched'), of('Exported'), of('Refused')]).toEqual([1, 1, 1, 1]);
  });
});
