/** Owns proof of how a vacancy is taken on and ended, and of what is kept of a client's wish and of a post. Must never judge a choice. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { runQuery } from '../queries/run-query.ts';

const HOSTILE = '<img src=x onerror=alert(1)> =HYPERLINK("x") {{1}} ‘; DROP TABLE wish;--';
const vacancy = 'VAC-0001';
const job = (crm: TestCrm, id = vacancy) => runQuery(crm.sandbox, 'job', { vacancy: id });

describe('a vacancy', () => {
  const taken = { id: 'VAC-0100', client: 'CLI-0001', title: HOSTILE, work_type: 'Permanent' };

  it('is taken on from a message as a draft, incomplete as it is, and says what is missing', () => {
    const crm = new TestCrm();
    expect(crm.refused('add-vacancy', { ...taken, duties: HOSTILE, from_message: 'MSG-0001' })).toEqual([]);
    expect(crm.row('vacancy', taken.id)).toMatchObject({
      ...{ state: 'Draft', title: HOSTILE, duties: HOSTILE, owner: 'STAFF-0001', opened_on: '2026-11-02' },
    });
    expect(job(crm, taken.id)?.briefs).toEqual([
      { id: 'MSG-0001', subject: 'Hello', sender: 'Ellis', on_day: '2026-10-30' },
    ]);
    expect(job(crm, taken.id)?.missing).toEqual([
      'Nature of the client’s business',
      'Starts',
      'Location',
      'Hours',
      'Health and safety risks and controls',
      'Experience and training needed',
      'Qualifications and authorisations needed',
      'Expenses',
      'Pay',
      'Benefits',
      'Notice',
    ]);
    expect(crm.refused('open-vacancy', { vacancy: taken.id })).toEqual([]);
  });

  it('misses nothing that its requirements and its client’s record say', () => {
    const crm = new TestCrm();
    crm.do('add-vacancy', taken);
    const asked = { vacancy: taken.id, need: 'Must have' };
    crm.do('add-requirement', { ...asked, id: 'REQ-0101', kind: 'Licence or card', what: 'CSCS' });
    crm.do('add-requirement', { ...asked, id: 'REQ-0102', kind: 'Experience', what: 'Two years' });
    crm.do('change-client', { client: 'CLI-0001', changes: { about: 'Chilled food' } });
    const missing = job(crm, taken.id)?.missing ?? [];
    for (const word of ['needed', 'business']) expect(missing.join(', ')).not.toContain(word);
  });

  it('is filled by the agency, or closed for another reason, and opened again with one', () => {
    const crm = new TestCrm();
    for (const [closed_for, state] of [
      ['Filled by us', 'Filled'],
      ['Filled by another agency', 'Closed'],
    ]) {
      expect(crm.refused('close-vacancy', { vacancy, closed_for })).toEqual([]);
      expect(crm.row('vacancy', vacancy)).toMatchObject({ state, closed_for, closed_on: '2026-11-02' });
      expect(crm.refused('change-vacancy', { vacancy, changes: { hours: 'Nights' } })).toEqual([
        `The vacancy ${vacancy} is ${state?.toLowerCase()}. Nothing more is done on it.`,
      ]);
      expect(crm.refused('reopen-vacancy', { vacancy, reason: HOSTILE })).toEqual([]);
      expect(crm.row('vacancy', vacancy)).toMatchObject({ state: 'Open', closed_for: null, closed_on: null });
    }
    expect(crm.sandbox.all('audit').at(-1)?.reason).toBe(HOSTILE);
  });
});

describe('a wish that the law protects', () => {
  const wish = { id: 'WISH-0100', vacancy, asked: `Young, no mums ${HOSTILE}`, asked_on: '2026-10-30' };

  it('is kept in the client’s words with the section of the policy, and is no requirement and in no post', () => {
    const crm = new TestCrm();
    expect(crm.refused('record-wish', { ...wish, restated: 'Can lift 15 kg' })).toEqual([]);
    expect(crm.row('wish', wish.id)).toMatchObject({
      ...{ asked: wish.asked, restated: 'Can lift 15 kg', policy: 'Matching and submissions, 2. What may count' },
    });
    expect(crm.sandbox.where('requirement', 'vacancy', vacancy)).toHaveLength(1);
    expect(job(crm)?.postText).not.toMatch(/young|mums|15 kg/i);
    expect(crm.refused('change-wish', { id: wish.id, changes: { restated: HOSTILE } })).toEqual([]);
    expect(crm.row('wish', wish.id)?.restated).toBe(HOSTILE);
  });

  it('is challenged and passed on, neither before it was asked', () => {
    const crm = new TestCrm();
    crm.do('record-wish', wish);
    const told = { id: wish.id, challenged_on: '2026-11-02', challenged_how: 'Phone call', challenge: HOSTILE };
    expect(crm.refused('challenge-wish', { ...told, challenged_on: '2026-10-29' })).toEqual([
      'challenged_on: Client told: it was not asked before that day.',
    ]);
    expect(crm.refused('challenge-wish', told)).toEqual([]);
    const passed = { id: wish.id, escalated_to: 'STAFF-0002', escalated_on: '2026-11-02' };
    expect(crm.refused('escalate-wish', { ...passed, escalated_on: '2026-10-29' })).toHaveLength(1);
    expect(crm.refused('escalate-wish', passed)).toEqual([]);
    expect(crm.row('wish', wish.id)).toMatchObject({ ...told, ...passed });
  });
});

describe('a post on a job board', () => {
  const post = { id: 'POST-0100', vacancy, board: 'Workfold', body: `Picker\n${HOSTILE}` };

  it('stands on a board once, and what stood there is kept', () => {
    const crm = new TestCrm();
    expect(crm.refused('post-vacancy', post)).toEqual([]);
    expect(crm.refused('post-vacancy', { ...post, id: 'POST-0101' })).toEqual([
      'board: It is on Workfold already, in POST-0100. Withdraw that first.',
    ]);
    crm.do('change-vacancy', { vacancy, changes: { title: 'Packer' } });
    expect(crm.refused('withdraw-post', { id: post.id })).toEqual([]);
    expect(crm.row('job_post', post.id)).toMatchObject({
      ...{ body: post.body, posted_on: '2026-11-02', withdrawn_on: '2026-11-02' },
    });
    expect(crm.refused('post-vacancy', { ...post, id: 'POST-0101' })).toEqual([]);
  });

  it('begins with the particulars and requirements, without the client, and says as what the agency acts', () => {
    const crm = new TestCrm();
    crm.do('change-vacancy', {
      vacancy,
      changes: { town: 'Wakefield', duration: '13 weeks', starts_on: '2026-11-09' },
    });
    crm.do('add-requirement', { id: 'REQ-0101', vacancy, need: 'Nice to have', kind: 'Skill', what: 'Hand scanner' });
    expect(job(crm)?.postText.split('\n\n')).toEqual([
      'Picker',
      'Location: Wakefield\nType: Temporary\nStarts: 9 Nov 2026\nLikely duration: 13 weeks',
      'Must have\n- Excel',
      'Nice to have\n- Hand scanner',
      expect.stringMatching(/ is acting as an employment business for this vacancy\.$/),
    ]);
    expect(job(crm)?.postText).not.toContain('Tansley');
  });

  it('is withdrawn from a vacancy that is closed, too', () => {
    const crm = new TestCrm();
    crm.do('close-vacancy', { vacancy, closed_for: 'Filled by us' });
    expect(crm.refused('withdraw-post', { id: 'POST-0001' })).toEqual([]);
  });
});
