/** Owns proof of what the screens are told of a match and of a list: verdicts with their evidence in words, flags, and why not. */
import { describe, expect, it } from 'vitest';
import { aProfile, TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from './run-query.ts';

const vacancy = 'VAC-0001';
const asked = { vacancy, need: 'Must have' };

/** Amira is asked for a job that she has had, a licence that she has, and a thing that nobody can know. */
function matched(): TestCrm {
  const crm = new TestCrm({
    document_version: [
      {
        id: 'DV-0900',
        document: 'DOC-0001',
        number: 1,
        body: 'AMIRA KHAN\nPicker since 2024. Packs by hand.\nUses Excel for stock lists every day.',
        filed_on: '2026-10-01',
        filed_by: 'STAFF-0001',
      },
    ],
  });
  crm.do('add-requirement', {
    ...asked,
    id: 'REQ-0100',
    kind: 'Experience',
    what: 'A year of picking',
    named: 'Picker',
    years: 1,
  });
  crm.do('add-requirement', { ...asked, id: 'REQ-0101', kind: 'Qualification', what: 'Forklift', named: 'Forklift' });
  crm.do('add-requirement', { ...asked, id: 'REQ-0102', kind: 'Other', what: 'Calm', need: 'Nice to have' });
  crm.do('change-requirement', { id: 'REQ-0001', changes: { named: 'Excel' } });
  crm.do('change-rationale', { id: 'RAT-0001', changes: { verdict: 'Met' } });
  return crm;
}

it('what stands against somebody is told wherever they are put forward: before the list, on it, in the pipeline, before a submission', () => {
  const crm = matched();
  const pair = { vacancy, candidate: AMIRA };
  const note = { candidate: AMIRA, happened_on: '2026-11-02', kind: 'Phone call' } as const;
  crm.do('add-activity', {
    ...note,
    id: 'ACT-0900',
    subject: 'Work',
    body: 'She does not want to work at Tansley Foods.',
  });
  crm.do('record-sent-by-another-agency', {
    ...{ ...pair, id: 'SBA-0900', learnt_on: '2026-11-02', how: 'Phone call', what: 'Brightside sent her on Monday.' },
  });
  const stands = ['does-not-want-this-client', 'sent-by-another-agency'];
  const said = (against: readonly { what: string }[] = []) => against.map(({ what }) => what).sort();
  expect(said(runQuery(crm.sandbox, 'standsAgainst', pair))).toEqual(stands);
  crm.do('add-to-shortlist', { ...pair, id: 'SL-0900', state: 'Shortlisted' });
  expect(said(runQuery(crm.sandbox, 'shortlist', { vacancy })?.people[0]?.against)).toEqual(stands);
  expect(said(runQuery(crm.sandbox, 'pipeline', { vacancy })?.people[0]?.against)).toEqual(stands);
  expect(said(runQuery(crm.sandbox, 'beforeSubmission', pair)?.against)).toEqual(stands);
  expect(runQuery(crm.sandbox, 'standsAgainst', { ...pair, vacancy: 'VAC-0404' })).toEqual([]);
});

describe('the match of a vacancy', () => {
  it('says of each verdict where it is shown, in words, and once for a row', () => {
    const { counts, lines, requirements } = runQuery(matched().sandbox, 'match', { vacancy }) ?? never();
    expect(requirements.map(({ id }) => id)).toEqual(['REQ-0001', 'REQ-0100', 'REQ-0101', 'REQ-0102']);
    expect(counts).toEqual({ shortlist: 1, 'ask first': 0, no: 0 });
    expect(lines).toMatchObject([
      { candidate: AMIRA, name: 'Amira Khan', stale: true, standing: { points: 12, most: 14 }, entry: null },
    ]);
    expect(
      lines[0]?.cells.map(({ verdict, shown }) => [verdict, ...shown.map(({ where, says }) => `${where}: ${says}`)]),
    ).toEqual([
      ['met', 'CV KHAN-A_CV, version 1: Uses Excel for stock lists every day.'],
      ['met', 'Work history: Picker at Northgate, Feb 2024 to now'],
      ['met', 'Qualifications: Forklift, achieved, Mar 2022, certificate seen'],
      ['unknown'],
    ]);
    expect(lines[0]?.cells[0]?.shown[0]).toMatchObject({ table: 'document', id: 'DOC-0001' });
  });

  it('puts a person’s verdict before the suggestion, and asks about its reason', () => {
    const crm = matched();
    crm.do('record-rationale', {
      id: 'RAT-0100',
      requirement: 'REQ-0102',
      candidate: AMIRA,
      verdict: 'Met',
      reason: 'Good fit, and no children',
    });
    const cell = runQuery(crm.sandbox, 'match', { vacancy })?.lines[0]?.cells[3];
    expect(cell).toMatchObject({ verdict: 'met', suggested: 'unknown', rationale: { id: 'RAT-0100' } });
    expect(cell?.rationale?.flags).toEqual(['no-evidence', 'protected', 'says-nothing']);
  });

  it('begins with as many as are asked for, and is counted to the end', () => {
    const crm = matched();
    crm.do('register-candidate', { candidate: 'CAND-0100', profile: aProfile() });
    const { lines, counts } = runQuery(crm.sandbox, 'match', { vacancy, most: 1 }) ?? never();
    expect(lines.map(({ candidate }) => candidate)).toEqual([AMIRA]);
    expect(counts).toEqual({ shortlist: 1, 'ask first': 1, no: 0 });
    expect(runQuery(crm.sandbox, 'match', { vacancy: 'VAC-0099' })).toBeUndefined();
  });

  it('that was looked at stands in the access log with how many meet every must have', () => {
    const crm = matched();
    expect(crm.refused('match-candidates', { vacancy })).toEqual([]);
    expect(crm.sandbox.all('access_log').at(-1)).toMatchObject({
      record: 'vacancy',
      asked: `{"vacancy":"${vacancy}"}`,
      found: 1,
    });
  });
});

describe('the list of a vacancy', () => {
  it('has those who are on it, also who is left out and who is archived by now, with what is asked about the reason', () => {
    const crm = matched();
    crm.do('add-to-shortlist', { id: 'SL-0100', vacancy, candidate: AMIRA, state: 'Longlisted' });
    crm.do('leave-out', { id: 'SL-0100', left_out_for: 'Too far away', left_out_because: 'Too young' });
    crm.sandbox.step(99, () =>
      crm.sandbox.insert('shortlist_entry', {
        id: 'SL-0101',
        vacancy,
        candidate: ARCHIVED,
        state: 'Longlisted',
        added_on: '2026-11-01',
      }),
    );
    const people = runQuery(crm.sandbox, 'shortlist', { vacancy })?.people;
    expect(people).toMatchObject([
      { candidate: ARCHIVED, standing: null, against: [{ what: 'archived' }] },
      { candidate: AMIRA, entry: { state: 'Rejected', flags: ['protected'] } },
    ]);
  });
});

const never = (): never => {
  throw new Error('There is such a vacancy.');
};

describe('a requirement that touches what the law protects', () => {
  it('is kept and seen, and takes no part until it is put right', () => {
    const crm = matched();
    const before = {
      match: runQuery(crm.sandbox, 'match', { vacancy }),
      job: runQuery(crm.sandbox, 'job', { vacancy }),
    };
    const wish = { ...asked, id: 'REQ-0103', kind: 'Other', what: 'Young woman' };
    expect(crm.refused('add-requirement', wish)).toEqual([]);
    const hidden = {
      ...asked,
      id: 'REQ-0104',
      kind: 'Experience',
      what: 'Packing',
      named: 'Packer',
      same_as: 'Packer\nPacker under 30',
    };
    expect(crm.refused('add-requirement', hidden)).toEqual([]);
    expect(runQuery(crm.sandbox, 'match', { vacancy })).toEqual(before.match);
    expect(runQuery(crm.sandbox, 'shortlist', { vacancy })?.requirements).toEqual(before.match?.requirements);
    expect(runQuery(crm.sandbox, 'job', { vacancy })).toEqual(before.job);
    expect(runQuery(crm.sandbox, 'vacancy', { id: vacancy })?.requirements.map(({ id }) => id)).toContain('REQ-0103');
    crm.do('change-requirement', { id: 'REQ-0103', changes: { what: 'Steady hands' } });
    expect(runQuery(crm.sandbox, 'match', { vacancy })?.requirements.map(({ id }) => id)).toContain('REQ-0103');
    expect(runQuery(crm.sandbox, 'job', { vacancy })?.postText).toContain('- Steady hands');
  });
});

it('a requirement of experience that names no work is unknown of everybody, since somebody has to read', () => {
  const crm = new TestCrm();
  crm.do('add-requirement', { ...asked, id: 'REQ-0100', kind: 'Experience', what: 'Years' });
  const { counts, lines } = runQuery(crm.sandbox, 'match', { vacancy }) ?? never();
  expect(counts).toEqual({ shortlist: 0, 'ask first': 1, no: 0 });
  expect(lines.map(({ cells }) => cells.find(({ requirement }) => requirement === 'REQ-0100'))).toMatchObject([
    { verdict: 'unknown', shown: [] },
  ]);
});

describe('in the match somebody can be looked for', () => {
  it('by name, reference, job or town, in any case, without a change of order or counts', () => {
    const { sandbox } = matched();
    const found = (find: string) => runQuery(sandbox, 'match', { vacancy, find }) ?? never();
    const whole = runQuery(sandbox, 'match', { vacancy }) ?? never();
    for (const find of ['khan', 'AMIRA', AMIRA, ' '])
      expect([found(find).lines.map(({ candidate }) => candidate), found(find).total]).toEqual([[AMIRA], 1]);
    expect(found('nobody')).toMatchObject({ lines: [], total: 0, counts: whole.counts });
  });
  it('by where they belong', () => {
    const { sandbox } = matched();
    const of = (belongs: 'shortlist' | 'no') => runQuery(sandbox, 'match', { vacancy, belongs })?.total;
    expect([of('shortlist'), of('no')]).toEqual([1, 0]);
  });
});

describe('a requirement is worded as records word it', () => {
  it('names that are near what was typed are told, with how many have them', () => {
    const { sandbox } = matched();
    const near = (kind: string, typed: string) => runQuery(sandbox, 'recordNames', { kind, typed });
    expect(near('Qualification', 'fork')).toEqual({ isNamed: false, names: [{ name: 'Forklift', people: 1 }] });
    expect(near('Qualification', 'forklift')).toEqual({ isNamed: true, names: [] });
    expect(near('Experience', 'picker of fruit').names).toEqual([{ name: 'Picker', people: 1 }]);
    expect(near('Experience', 'welder')).toEqual({ isNamed: false, names: [] });
    expect(near('Pay', 'picker')).toEqual({ isNamed: undefined, names: [] });
    expect(near('Skill', ' ')).toEqual({ isNamed: undefined, names: [] });
  });
  it('one that no record names is told, once any of its names is one it is not', () => {
    const crm = matched();
    const unnamed = () => runQuery(crm.sandbox, 'unnamedRequirements', { vacancy });
    expect(unnamed()).toEqual([]);
    crm.do('change-requirement', { id: 'REQ-0101', changes: { named: 'reach truck licence' } });
    expect(unnamed()).toEqual(['REQ-0101']);
    crm.do('change-requirement', { id: 'REQ-0101', changes: { same_as: 'FORKLIFT' } });
    expect(unnamed()).toEqual([]);
  });
});
