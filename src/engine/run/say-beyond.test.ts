/** Owns proof that what was changed and nobody asked for is named so that it can be put back, in the log too. */
import { expect, it } from 'vitest';
import { atDesk, done } from '../../../tests/builders/run.ts';
import { aScenario } from '../../../tests/builders/scenario.ts';
import { labelOf } from '../record/catalogue.ts';
import { sayBeyond, showBeyond } from './say-beyond.ts';

const somebody = 'CAND-0001';
const atStrictDesk = () => atDesk(aScenario({ leaves: [] }));
const said = (run: ReturnType<typeof atStrictDesk>) => run.beyond().map((one) => sayBeyond(one, run.lookup));

it('a field by its words on the screen, with what stood there before', () => {
  const run = atStrictDesk();
  done(run, 'update-candidate', { candidate: somebody, changes: { town: 'Otley', travel_miles: null } });
  expect(said(run)).toEqual([
    `Sam Littlewood: Town (was “Leeds”) and ${labelOf('candidate', 'travel_miles')} (was “20”)`,
  ]);
});

it('a day and a person in words, and what was empty as empty', () => {
  const run = atStrictDesk();
  done(run, 'update-candidate', {
    candidate: somebody,
    changes: { availability_verified: '2026-11-02', date_of_birth: '2006-01-31' },
  });
  expect(said(run)[0]).toContain('(was “21 Oct 2026”)');
  expect(said(run)[0]).toContain('(was empty)');
});

it('a row that came or went by what it is and whose it is, also when it is gone', () => {
  const run = atStrictDesk();
  const [job] = run.query('candidate', { id: somebody })?.jobs ?? [];
  done(run, 'remove-job', { id: job?.id });
  done(run, 'add-task', {
    id: 'TASK-9001',
    candidate: somebody,
    title: 'Ring',
    detail: null,
    due_on: '2026-11-02',
    owner: 'STAFF-0001',
  });
  expect(said(run)).toEqual([
    `The job “${job?.job_title}” of Sam Littlewood was removed`,
    'The task “Ring” of Sam Littlewood was added',
  ]);
});

it('a row without a name by what it joins or is about, and never by its reference', () => {
  const run = atStrictDesk();
  const others = [somebody, ...run.query('candidates', { most: 20 }).lines.map(({ id }) => id)];
  const { id: tag = '', name } = run.query('choices', {}).tags.at(-1) ?? {};
  const entry = done(run, 'add-tag-to-many', { candidates: [...new Set(others)].join(' '), tag });
  expect(said(run)).toContain(`Tag ${name} on Sam Littlewood was added`);
  expect(said(run).join()).not.toMatch(/[A-Z]{2,}-\d/);
  // In the log a few of them, and how many more.
  expect(entry.details.filter((one) => one.startsWith('More than asked'))).toHaveLength(5);
  expect(entry.details.at(-1)).toMatch(/^More than asked: and \d+ more like these$/);
});

it('the log says it with the step that did it, and with the step that put it back, and not with the steps between', () => {
  const run = atStrictDesk();
  const away = done(run, 'update-candidate', { candidate: somebody, changes: { town: 'Otley' } });
  const between = done(run, 'open-candidate', { candidate: 'CAND-0011' });
  const back = done(run, 'update-candidate', { candidate: somebody, changes: { town: 'Leeds' } });
  expect(away.details).toContain('More than asked: Sam Littlewood: Town (was “Leeds”)');
  expect(between.details).toEqual([]);
  expect(back.details).toContain('No longer more than asked: Sam Littlewood: Town (was “Leeds”)');
});

it('a post that was withdrawn is told as taken back as far as it goes, and in the log as ever', () => {
  const run = atStrictDesk();
  const vacancy = run.query('vacancies', {}).lines.find(({ state }) => state === 'Open')?.id;
  done(run, 'post-vacancy', { id: 'POST-9001', vacancy, board: 'Jobmere', body: 'A job' });
  const shown = () => run.beyond().map((one) => showBeyond(one, run.lookup));
  expect(shown()).toEqual(said(run));
  done(run, 'withdraw-post', { id: 'POST-9001' });
  expect(said(run).join()).not.toContain('withdrawn');
  expect(shown()).toEqual([
    `${said(run)[0]}. You have withdrawn it: nothing more can be taken back, and its record stays`,
  ]);
});

it('of somebody who was erased it says what differs, and nothing that they were', () => {
  const run = atStrictDesk();
  done(run, 'update-candidate', { candidate: somebody, changes: { travel_miles: 77 } });
  const { entry } = run.do({
    name: 'erase-candidate',
    input: { candidate: somebody, retention_rule: 'R-01', agreed_with: 'STAFF-0006', reason: 'The time is over' },
    at: '2026-11-23T12:00:00.000+00:00',
  });
  expect(entry.outcome).toBe('done');
  const all = [...said(run), ...entry.details.filter((one) => one.includes('ore than asked'))].join('\n');
  expect(all).toContain('Will travel (miles)');
  expect(all).not.toMatch(/(Sector|Will travel \(miles\)|Source|Marketing) \(was/);
  expect(all).not.toMatch(/“(20|77)”/);
});
