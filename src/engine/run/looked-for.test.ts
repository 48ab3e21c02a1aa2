/**
 * Owns proof that what was looked for and read is in the log: with words, filters and count, as a step that changes nothing.
 * Must never say when a search has settled; that is the screen's (ui/crm/settled.svelte.ts).
 */
import { describe, expect, it } from 'vitest';
import { act, atBrief, atDesk, done, figuresOf } from '../../../tests/builders/run.ts';
import { aGoal, aScenario } from '../../../tests/builders/scenario.ts';
import type { Entry } from '../log/entry.ts';

const ellis = { first_name: 'Ellis', last_name: 'Okafor' };
const scenario = aScenario({
  start: {
    candidate: [
      { id: 'CAND-9001', state: 'Active', ...ellis, sector: 'Care' },
      { id: 'CAND-9002', state: 'In the bin', ...ellis },
    ],
  },
  goals: [aGoal('task-done', { some: 'task', where: { title: 'Done' } })],
  capture: [
    { step: 'search-candidates', with: { words: { mentions: ['okafor'] } }, outcome: 'done', criteria: ['P2.3'] },
  ],
});
const search = (run: ReturnType<typeof atDesk>, input: Record<string, unknown>) => act(run, 'search-candidates', input);

describe('a search', () => {
  it('is in the log with its words, its filters and how many it found', () => {
    const run = atDesk(scenario);
    const told = ({ says, found, outcome }: Entry) => [outcome, says, found];
    expect(told(search(run, { words: 'okafor' }))).toEqual([
      'done',
      'Search the candidates for “okafor”, state Active: 1 found',
      1,
    ]);
    expect(told(search(run, { words: 'Okafor Ellis', sector: 'Care' }))).toEqual([
      'done',
      'Search the candidates for “Okafor Ellis”, state Active, sector Care: 1 found',
      1,
    ]);
    expect(told(search(run, { words: 'zielinski', state: 'In the bin' }))).toEqual([
      'done',
      'Search the candidates for “zielinski”, state In the bin: 0 found',
      0,
    ]);
    expect(search(run, { state: 'Archived' }).says).toMatch(/^Look through the candidates, state Archived: \d+ found$/);
    expect(act(run, 'search-documents', { words: 'nothing like it', folder: 'FOLD-0001' }).says).toBe(
      'Search the documents for “nothing like it”, folder “CVs”: 0 found',
    );
  });

  it('repeats what was typed as it was typed, and names only what the program speaks of', () => {
    const run = atDesk(scenario);
    const typed = 'CAND-9001 OR "CLI-0001"';
    expect(search(run, { words: 'CAND-9001', boolean: typed }).says).toBe(
      `Search the candidates for “CAND-9001” and Boolean “${typed}”, state Active: 1 found`,
    );
    const task = { id: 'TASK-9001', candidate: 'CAND-9001', title: 'Ring CAND-9001', owner: 'STAFF-0001' };
    expect(act(run, 'add-task', { ...task, detail: null, due_on: '2026-11-02' }).says).toBe(
      'Add the task “Ring CAND-9001” about Ellis Okafor (CAND-9001)',
    );
    const many = { candidates: 'CAND-9001', tag: 'TAG-0001' };
    expect(act(run, 'add-tag-to-many', many).says).toMatch(/ to 1 candidate: Ellis Okafor \(CAND-9001\)$/);
    expect(
      act(run, 'save-search', { id: 'SEA-9001', name: 'As CAND-9001', owner: 'STAFF-0001', words: 'x' }).says,
    ).toBe('Save the search “As CAND-9001”');
    expect(act(run, 'remove-saved-search', { id: 'SEA-9001' }).says).toBe('Remove the saved search “As CAND-9001”');
  });

  it('has room for the search that a recruiter writes, and says at its place where one is too long', () => {
    const run = atDesk(scenario);
    const long = `okafor OR ${'bookkeeper OR '.repeat(140)}clerk`;
    expect(long.length).toBeGreaterThan(1900);
    const ofSize = (size: number) => long.padEnd(size, 'x');
    expect(search(run, { boolean: ofSize(2000) })).toMatchObject({ outcome: 'done', found: 1 });
    expect(search(run, { boolean: ofSize(2001) }).refusals).toMatchObject([
      { field: 'boolean', says: expect.stringContaining('there is room for 2000') },
    ]);
    const listed = run.query('candidates', { boolean: ofSize(2001) });
    expect(listed.lines).toEqual([]);
    expect(listed.faults).toMatchObject([{ kind: 'too-long', from: 2000, to: 2001 }]);
    const saved = { id: 'SEA-9002', name: 'Long', owner: 'STAFF-0001', boolean: ofSize(2000) };
    expect(act(run, 'save-search', saved).outcome).toBe('done');
  });

  it('writes nothing but its line in the access log', () => {
    const run = atDesk(scenario);
    const before = run.query('audit', {});
    const { entry, wrote } = run.do({
      name: 'search-candidates',
      input: { words: 'okafor', state: 'In the bin' },
      at: '2026-11-23T10:00:00.000+00:00',
    });
    expect([entry.changes, entry.details, wrote]).toEqual([[], [], ['access_log']]);
    expect(run.query('access', {})[0]).toMatchObject({
      record: 'candidate',
      record_id: null,
      asked: '{"state":"In the bin","words":"okafor"}',
      found: 1,
      granted: 1,
    });
    expect(run.query('audit', {})).toEqual(before);
  });

  it('counts what is there now, also what was written since the list was looked at', () => {
    const run = atDesk(scenario);
    expect(search(run, { words: 'Wharfedale' }).found).toBe(0);
    done(run, 'update-candidate', { candidate: 'CAND-9001', changes: { last_name: 'Wharfedale' } });
    expect(search(run, { words: 'Wharfedale' }).found).toBe(1);
    // A refused step takes nothing with it that the list was made of.
    act(run, 'update-candidate', { candidate: 'CAND-9001', changes: { mobile: 'x' } });
    expect(search(run, { words: 'Wharfedale' }).found).toBe(1);
  });

  it('takes a figure where the scenario asks for one, and is evidence then', () => {
    const run = atDesk(scenario);
    expect(figuresOf(run).get(search(run, { words: 'Okafor' }).step)).toMatchObject({
      caption: 'Search the candidates for “Okafor”, state Active: 1 found',
      criteria: ['P2.3'],
      marks: [],
    });
    expect(figuresOf(run).get(search(run, { words: 'Smith' }).step)).toBeUndefined();
  });

  it('with AND, OR and NOT is in the log and in the access log as it was written', () => {
    const run = atDesk(scenario);
    expect(search(run, { boolean: 'okafor -smith', sector: 'Care' })).toMatchObject({
      outcome: 'done',
      says: 'Search the candidates for Boolean “okafor -smith”, state Active, sector Care: 1 found',
      found: 1,
    });
    expect(run.query('access', {})[0]).toMatchObject({
      asked: '{"boolean":"okafor -smith","sector":"Care"}',
      found: 1,
    });
    expect(search(run, { words: 'ellis', boolean: 'NOT okafor', state: 'All' }).says).toMatch(
      /^Search the candidates for “ellis” and Boolean “NOT okafor”, state All: \d+ found$/,
    );
  });

  it('that is wrong lists nobody, is refused with the place, and is no empty result', () => {
    const run = atDesk(scenario);
    const refused = search(run, { boolean: '(okafor OR ellis' });
    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(refused.found).toBeUndefined();
    expect(JSON.stringify(refused)).toContain(
      'The bracket opened here is never closed. (At character 1.) Nobody was looked for: this is not an empty result.',
    );
    expect(run.query('candidates', { boolean: '(okafor OR ellis' })).toMatchObject({
      lines: [],
      faults: [{ kind: 'unclosed-bracket', column: 1, mends: [{ query: '(okafor OR ellis)' }, {}] }],
    });
  });

  it('for nothing is refused', () => {
    expect(search(atDesk(scenario), { words: ' ' })).toMatchObject({ outcome: 'refused' });
  });
});

describe('a policy that was read', () => {
  it('is in the log, from the brief on', () => {
    const run = atBrief(scenario);
    expect(act(run, 'open-policy', { policy: 'data-protection' })).toMatchObject({
      outcome: 'done',
      says: 'Read the policy “Data protection and open notes”',
      changes: [],
    });
    done(run, 'start-work');
    done(run, 'open-policy', { policy: 'bin' });
    done(run, 'write-account');
    done(run, 'open-policy', { policy: 'naming' });
  });
});
