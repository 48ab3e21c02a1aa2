/** Owns proof that suggestions from CVs are accepted or refused by a person, that a word is replaced only where it stands alone, and that the last such change goes back whole. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from '../queries/run-query.ts';

const BO = 'CAND-0101';
const office = () =>
  new TestCrm({
    tag: [{ id: 'TAG-0001', name: 'Own car' }],
    skill: [
      { id: 'SKILL-0003', name: 'FLT counterbalance', sector: 'Warehouse and driving' },
      { id: 'SKILL-0004', name: 'Packing', sector: 'Warehouse and driving' },
      { id: 'SKILL-0005', name: 'Forklift', sector: 'Warehouse and driving' },
    ],
    candidate: [
      { id: BO, state: 'Active', first_name: 'Bo', last_name: 'Vale', job_title: 'FLT instructor', sector: 'Care' },
      { id: 'CAND-0102', state: 'Active', first_name: 'Ada', last_name: 'Lund', job_title: 'flt driver' },
      { id: 'CAND-0103', state: 'Active', first_name: 'Cy', last_name: 'Orr', job_title: 'Flter' },
    ],
    candidate_skill: [
      { id: 'CS-0101', candidate: BO, skill: 'SKILL-0005', years: 3 },
      { id: 'CS-0102', candidate: 'CAND-0102', skill: 'SKILL-0005', years: 2 },
      { id: 'CS-0103', candidate: 'CAND-0102', skill: 'SKILL-0003' },
    ],
    document: [
      { id: 'DOC-0101', candidate: BO, folder: 'FOLD-0001', kind: 'CV', name: 'VALE', version: 2, state: 'Active' },
      { id: 'DOC-0102', candidate: AMIRA, folder: 'FOLD-0003', kind: 'CV', name: 'KHAN', version: 1, state: 'Active' },
    ],
    document_version: [
      {
        id: 'DOC-0101/01',
        document: 'DOC-0101',
        number: 1,
        body: 'Excel',
        filed_on: '2026-10-01',
        filed_by: 'STAFF-0001',
      },
      {
        id: 'DOC-0101/02',
        document: 'DOC-0101',
        number: 2,
        body: 'FLT instructor.\nPacking at night, no exceling.',
        filed_on: '2026-10-01',
        filed_by: 'STAFF-0001',
      },
      {
        id: 'DOC-0102/01',
        document: 'DOC-0102',
        number: 1,
        body: 'FLT',
        filed_on: '2026-10-01',
        filed_by: 'STAFF-0001',
      },
    ],
  });
const suggested = (crm: TestCrm) => runQuery(crm.sandbox, 'suggestions', {}).lines;

describe('what the rules suggest from a CV', () => {
  it('are skills by whole words of its latest version, and the sector of most of them, with the words; none of a restricted paper', () => {
    const lines = suggested(office());
    expect(lines.map(({ id, words }) => [id, words.map(({ word }) => word)])).toEqual([
      [`${BO}/SKILL-0003`, ['FLT']],
      [`${BO}/SKILL-0004`, ['Packing']],
      [`${BO}/sector`, ['FLT', 'Packing']],
    ]);
    // The line of the CV as it was written, which is how somebody tells an instructor from a driver.
    expect(lines[0]?.words[0]?.round).toBe('FLT instructor.');
    expect(lines[1]?.words[0]?.round).toBe('Packing at night, no exceling.');
  });

  it('are shown with what stands round the words, in whole words of a long line', () => {
    const crm = office();
    const body = `- ${'Élan and loading '.repeat(20)}Packing ${'at night by hand '.repeat(20)}`;
    crm.sandbox.step(99, () => crm.sandbox.update('document_version', 'DOC-0101/02', { body }));
    const [packing] = suggested(crm);
    const round = packing?.words[0]?.round ?? '';
    expect(round).toMatch(/^…(and|loading|Élan) .*Packing.* (at|night|by|hand)…$/);
    expect(round.length).toBeLessThan(130);
  });

  it('is accepted one by one or together, and is on the record then', () => {
    const crm = office();
    expect(crm.do('accept-suggestions', { suggestions: `${BO}/SKILL-0004 ${BO}/sector` }).refusals).toEqual([]);
    expect(crm.row('candidate', BO)?.sector).toBe('Warehouse and driving');
    expect(suggested(crm).map(({ to }) => to)).toEqual(['SKILL-0003']);
    expect(crm.refused('accept-suggestions', { suggestions: `${BO}/SKILL-0004` })).toEqual([
      `suggestions: Nothing suggests ${BO}/SKILL-0004 any more.`,
    ]);
  });

  it('is not suggested again once somebody refused it', () => {
    const crm = office();
    crm.do('refuse-suggestions', { suggestions: `${BO}/SKILL-0003`, reason: 'Teaches it, and has no licence' });
    expect(suggested(crm).map(({ to }) => to)).not.toContain('SKILL-0003');
  });
});

describe('one word in place of another', () => {
  const given = { where: 'Job titles', find: 'FLT', put: 'Forklift', reason: 'One word' } as const;

  it('is shown before it is done, with the instructor among them, and left alone where somebody says so', () => {
    const crm = office();
    expect(runQuery(crm.sandbox, 'replacePreview', given).map(({ before, after }) => [before, after])).toEqual([
      ['FLT instructor', 'Forklift instructor'],
      ['flt driver', 'Forklift driver'],
    ]);
    crm.do('replace-in-many', { ...given, leave_out: BO });
    expect(crm.sandbox.all('candidate').map(({ job_title }) => job_title)).toEqual(
      expect.arrayContaining(['FLT instructor', 'Forklift driver', 'Flter']),
    );
  });

  it('is taken as it is written, whatever signs are in it', () => {
    const crm = office();
    crm.do('replace-in-many', { ...given, put: '$& $1 (x)' });
    expect(crm.row('candidate', BO)?.job_title).toBe('$& $1 (x) instructor');
    expect(crm.refused('replace-in-many', { ...given, find: '.*' })).toEqual([
      'find: “.*” stands nowhere in them as a word of its own.',
    ]);
  });
});

describe('two skills that are one', () => {
  it('go to the kept one, each person once, and both come back whole', () => {
    const crm = office();
    const before = crm.content();
    expect(crm.do('join-skills', { skill: 'SKILL-0003', other: 'SKILL-0005', reason: 'The same' }).refusals).toEqual(
      [],
    );
    expect(crm.sandbox.where('candidate_skill', 'skill', 'SKILL-0005')).toEqual([]);
    expect(
      crm.sandbox.where('candidate_skill', 'skill', 'SKILL-0003').map(({ candidate, years }) => [candidate, years]),
    ).toEqual([
      [BO, 3],
      ['CAND-0102', 2],
    ]);
    expect(runQuery(crm.sandbox, 'choices', {}).skills.map(({ id }) => id)).not.toContain('SKILL-0005');
    expect(crm.refused('join-skills', { skill: 'SKILL-0005', other: 'SKILL-0004', reason: 'x' })[0]).toMatch(
      /^skill: /,
    );
    crm.do('undo-change-of-many', { reason: 'They are not' });
    expect(crm.content()).toEqual(before);
  });
});

describe('the way back of a change of many', () => {
  it.each([
    ['add-skill-to-many', { candidates: `${BO} CAND-0102`, skill: 'SKILL-0002' }],
    ['change-owner-of-many', { candidates: `${BO} CAND-0102`, owner: 'STAFF-0002' }],
    ['add-tag-to-many', { candidates: `${BO} CAND-0102`, tag: 'TAG-0001' }],
    ['accept-suggestions', { suggestions: `${BO}/SKILL-0004 ${BO}/sector` }],
    ['refuse-suggestions', { suggestions: `${BO}/SKILL-0004`, reason: 'x' }],
    ['replace-in-many', { where: 'Names of skills', find: 'FLT', put: 'Forklift', reason: 'x' }],
  ])('of %s gives what was before', (name, input) => {
    const crm = office();
    const before = crm.content();
    expect(crm.do(name, input).refusals).toEqual([]);
    expect(runQuery(crm.sandbox, 'lastChange', {})?.lines.length).toBeGreaterThan(0);
    expect(crm.do('undo-change-of-many', { reason: 'x' }).refusals).toEqual([]);
    expect(crm.content()).toEqual(before);
  });

  const steps = (crm: TestCrm) => runQuery(crm.sandbox, 'lastChange', {})?.step;
  const LONGLIST = { id: 'SL-0900', vacancy: 'VAC-0001', candidates: `${BO} CAND-0102` };

  it('of a tag that was taken off many puts it on again', () => {
    const crm = office();
    crm.do('add-tag-to-many', { candidates: `${BO} CAND-0102`, tag: 'TAG-0001' });
    const before = crm.content();
    crm.do('remove-tag-from-many', { candidates: `${BO} CAND-0102`, tag: 'TAG-0001' });
    expect(crm.content()).not.toEqual(before);
    expect(crm.refused('undo-change-of-many', { step: steps(crm), reason: 'x' })).toEqual([]);
    expect(crm.content()).toEqual(before);
  });

  it('leaves out who was erased since, and goes back for everybody else', () => {
    const crm = office();
    crm.do('add-tag-to-many', { candidates: `${BO} CAND-0102`, tag: 'TAG-0001' });
    crm.do('remove-tag-from-many', { candidates: `${BO} CAND-0102`, tag: 'TAG-0001' });
    const gone = { retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'Asked for it' };
    expect(crm.refused('erase-candidate', { candidate: 'CAND-0102', ...gone })).toEqual([]);
    expect(crm.refused('undo-change-of-many', { step: steps(crm), reason: 'x' })).toEqual([]);
    expect(crm.sandbox.where('candidate_tag', 'tag', 'TAG-0001').map(({ candidate }) => candidate)).toEqual([BO]);
  });

  it('takes many off a longlist again, and the pipeline keeps that they were on it', () => {
    const crm = office();
    const { stage: _, ...before } = crm.content();
    crm.do('add-many-to-longlist', LONGLIST);
    expect(runQuery(crm.sandbox, 'lastChange', {})?.lines).toHaveLength(2);
    expect(crm.refused('undo-change-of-many', { step: steps(crm), reason: 'The wrong vacancy' })).toEqual([]);
    const { stage, ...after } = crm.content();
    expect(after).toEqual(before);
    expect(stage).toContainEqual(expect.objectContaining({ candidate: BO, before: 'Longlisted', after: null }));
    expect(steps(crm)).toBeUndefined();
  });

  it('leaves whoever was moved on by now', () => {
    const crm = office();
    crm.do('add-many-to-longlist', LONGLIST);
    crm.do('move-on-list', { id: 'SL-0900', state: 'Shortlisted' });
    expect(runQuery(crm.sandbox, 'lastChange', {})?.says).toContain('1 of them has changed since and stay');
    crm.do('undo-change-of-many', { step: steps(crm), reason: 'x' });
    expect([crm.row('shortlist_entry', 'SL-0900')?.state, crm.row('shortlist_entry', 'SL-0901')]).toEqual([
      'Shortlisted',
      undefined,
    ]);
    // What is left of that step is somebody's work by now: it does not stand in the way of what was done before.
    expect(steps(crm)).toBeUndefined();
  });

  it('is of an earlier step once all whom the last put on a list were moved on', () => {
    const crm = office();
    crm.do('change-owner-of-many', { candidates: `${BO} CAND-0102`, owner: 'STAFF-0002' });
    const earlier = steps(crm);
    crm.do('add-many-to-longlist', LONGLIST);
    expect(steps(crm)).not.toBe(earlier);
    for (const id of ['SL-0900', 'SL-0901']) crm.do('move-on-list', { id, state: 'Shortlisted' });
    expect(steps(crm)).toBe(earlier);
    expect(crm.refused('undo-change-of-many', { step: earlier, reason: 'x' })).toEqual([]);
    expect(crm.row('candidate', BO)?.owner).toBeNull();
  });

  it('is not of one person alone who came on a list, nor of what was done long ago', () => {
    const crm = office();
    crm.do('add-to-shortlist', { id: 'SL-0900', vacancy: 'VAC-0001', candidate: BO, state: 'Longlisted' });
    expect(crm.row('shortlist_entry', 'SL-0900')).toBeDefined();
    expect(steps(crm)).toBeUndefined();
    crm.do('change-owner-of-many', { candidates: `${BO} CAND-0102`, owner: 'STAFF-0002' });
    const done = steps(crm) ?? 0;
    expect(runQuery(crm.sandbox, 'lastChangeStep', {})).toBe(done);
    crm.sandbox.db.run(
      `INSERT INTO audit (id, step, on_day, staff, action, record, record_id)
       VALUES ('AUD-99999', ${done + 200}, '2026-11-02', 'STAFF-0001', 'change', 'task', 'TASK-0001')`,
    );
    expect([steps(crm), runQuery(crm.sandbox, 'lastChangeStep', {})]).toEqual([undefined, null]);
  });

  it('is for the step that was shown and no other, and without one does not reach longlists', () => {
    const crm = office();
    crm.do('change-owner-of-many', { candidates: `${BO} CAND-0102`, owner: 'STAFF-0002' });
    const shown = steps(crm);
    crm.do('add-many-to-longlist', LONGLIST);
    expect(crm.refused('undo-change-of-many', { step: shown, reason: 'x' })).toEqual([
      `Step ${shown} is not the last change of many any more. Look again at what would be taken back.`,
    ]);
    expect(crm.refused('undo-change-of-many', { reason: 'x' })).toEqual([]);
    expect([crm.row('candidate', BO)?.owner, crm.row('shortlist_entry', 'SL-0900')?.state]).toEqual([
      null,
      'Longlisted',
    ]);
  });

  it('leaves alone what somebody changed since, and says so', () => {
    const crm = office();
    crm.do('change-owner-of-many', { candidates: `${BO} CAND-0102`, owner: 'STAFF-0002' });
    crm.sandbox.db.run(`UPDATE candidate SET owner = 'STAFF-0001' WHERE id = '${BO}'`);
    expect(runQuery(crm.sandbox, 'lastChange', {})?.says).toContain('1 of them has changed since');
    crm.do('undo-change-of-many', { reason: 'x' });
    expect([crm.row('candidate', BO)?.owner, crm.row('candidate', 'CAND-0102')?.owner]).toEqual(['STAFF-0001', null]);
  });

  it('never reaches a step that did something else', () => {
    const crm = office();
    crm.do('update-candidate', { candidate: AMIRA, changes: { town: 'York' } });
    expect(crm.refused('undo-change-of-many', { reason: 'x' })).toEqual(['Nothing was done to many records yet.']);
  });
});
