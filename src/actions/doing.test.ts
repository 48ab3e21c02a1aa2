/**
 * Owns proof of where each command is shown and what stands in its form before it is done.
 * Must never need a page; tests/e2e/modes.spec.ts watches both solutions in one.
 */
import { describe, expect, it } from 'vitest';
import type { CommandName } from '../engine/command/registry.ts';
import { doingOf, type Known } from './doing.ts';
import { screenActions } from './screen-actions.ts';
import { spotlitAt } from './spotlit.ts';

const amira = { id: 'CAND-0001', first_name: 'Amira', last_name: 'Khan' };
const nobody: Known = { on: null, candidate: null };
const about: Known = { on: { table: 'candidate', row: amira }, candidate: amira };

describe('a command that is shown', () => {
  it('has a place, whichever it is, unless it is on no screen', () => {
    for (const name of Object.keys(screenActions))
      expect(doingOf(name as CommandName, { candidate: 'CAND-0001' }, about)?.at.screen, name).toEqual(
        expect.any(String),
      );
    expect(doingOf('make-pack', {}, nobody)).toBeUndefined();
  });

  it('in a form opens it on the part of the record, with its fields filled', () => {
    const job = { id: 'JOB-0001', candidate: 'CAND-0001', employer: 'Acme', started: '2024-09' };
    expect(doingOf('add-job', job, { on: null, candidate: amira })).toMatchObject({
      at: { screen: 'candidates', id: 'CAND-0001', tab: 'work' },
      fields: ['employer', 'started'],
      filling: { given: { candidate: 'CAND-0001' }, start: { employer: 'Acme' }, what: 'Amira Khan' },
    });
  });

  it('on a row begins with the row, and says what it is called', () => {
    const row = { id: 'JOB-0001', candidate: 'CAND-0001', job_title: 'Driver' };
    const doing = doingOf(
      'change-job',
      { id: row.id, changes: { employer: 'Acme' } },
      {
        on: { table: 'work_history', row },
        candidate: amira,
      },
    );
    expect(doing?.filling).toMatchObject({ before: row, start: { employer: 'Acme' }, what: 'the job Driver' });
  });

  it('of a vacancy is shown on its page', () => {
    const vacancy = { id: 'VAC-0001', client: 'CLI-0001', title: 'Picker' };
    const row = { id: 'REQ-0001', vacancy: 'VAC-0001', what: 'Excel' };
    const on = { on: { table: 'requirement' as const, row }, candidate: null, pages: { vacancy } };
    expect(doingOf('change-requirement', { id: row.id, changes: { what: 'Word' } }, on)).toMatchObject({
      at: { screen: 'vacancies', id: 'VAC-0001' },
      filling: { given: { id: 'REQ-0001' }, before: row, what: 'the requirement Excel' },
    });
    expect(doingOf('hold-vacancy', { vacancy: 'VAC-0001' }, { ...nobody, pages: { vacancy } })).toMatchObject({
      at: { screen: 'vacancies', id: 'VAC-0001' },
      filling: { given: { vacancy: 'VAC-0001' }, what: 'the vacancy Picker' },
    });
  });

  it('about nobody is shown over all tasks', () => {
    expect(doingOf('add-task', { id: 'TASK-0001', candidate: null, title: 'Ring' }, nobody)?.at).toEqual({
      screen: 'tasks',
    });
  });

  it('of a screen of its own is shown as it would be typed there', () => {
    expect(doingOf('register-candidate', { candidate: 'CAND-0201', profile: { town: 'Leeds' } }, nobody)).toMatchObject(
      {
        at: { screen: 'new-candidate' },
        fields: ['town'],
        typed: { cells: { town: 'Leeds' } },
      },
    );
    expect(doingOf('search-candidates', { words: 'Khan', state: 'All' }, nobody)).toMatchObject({
      at: { screen: 'candidates' },
      search: { words: 'Khan', state: 'All' },
    });
    expect(doingOf('search-clients', { words: 'Acme', state: 'Active', sort: null }, nobody)).toMatchObject({
      at: { screen: 'clients' },
      listed: { list: 'clients', search: { words: 'Acme', state: 'Active' } },
    });
    expect(doingOf('search-vacancies', { work_type: 'Temporary' }, nobody)).toMatchObject({
      at: { screen: 'vacancies' },
      listed: { list: 'vacancies', search: { work_type: 'Temporary' } },
    });
    expect(doingOf('search-documents', { words: 'CV', folder: 'FOL-0001' }, nobody)).toMatchObject({
      at: { screen: 'documents', id: 'FOL-0001' },
      listed: { list: 'documents', search: { words: 'CV' } },
    });
    expect(doingOf('search-candidates', { state: 'In the bin' }, nobody)?.at).toEqual({
      screen: 'archive',
      tab: 'bin',
    });
  });
});

describe('what is marked at a place', () => {
  it('is found by the labels of the fields and the buttons of that part that open them', () => {
    expect(spotlitAt({ screen: 'candidates', id: 'CAND-0001', tab: 'work' }, ['employer'])).toMatchObject({
      fields: ['employer'],
      words: ['Add a job'],
      tab: 'Work history',
      link: '#candidates',
    });
  });
  it('is More where the button stands under it', () => {
    expect(spotlitAt({ screen: 'candidates', id: 'CAND-0001', tab: 'profile' }, ['release_on']).words).toContain(
      'More',
    );
  });
  it('is the tab of a vacancy, and the buttons of that part', () => {
    expect(spotlitAt({ screen: 'vacancies', id: 'VAC-0001', tab: 'pipeline' }, ['given_on'])).toMatchObject({
      tab: 'Pipeline',
      words: [expect.stringContaining('ermission')],
      link: '#vacancies',
    });
    expect(spotlitAt({ screen: 'vacancies', id: 'VAC-0001', tab: 'job' }, ['given_on']).words).toEqual([]);
  });
  it('is the place in the rail where no field is shown', () => {
    expect(spotlitAt({ screen: 'archive' }, [])).toMatchObject({ fields: [], labels: [], words: [], link: '#archive' });
  });
});
