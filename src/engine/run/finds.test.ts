/** Owns proof that each search of an attempt is set beside whom it should have found, as things stood when it was made. */
import { describe, expect, it } from 'vitest';
import { act, atDesk, done, played } from '../../../tests/builders/run.ts';
import { aScenario } from '../../../tests/builders/scenario.ts';
import { REGISTER, scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { instanceOf } from '../scenario/instance.ts';
import { debriefOf } from './debrief.ts';
import { findsOf } from './finds.ts';

const person = (id: string, first: string, title: string, more: Record<string, string> = {}) => ({
  id,
  state: 'Active' as const,
  first_name: first,
  last_name: 'Quarrier',
  job_title: title,
  ...more,
});
const scenario = aScenario({
  start: {
    candidate: [
      person('CAND-0901', 'Ann', 'Quillwright', { availability: 'Available' }),
      person('CAND-0902', 'Ben', 'Quillie'),
      person('CAND-0903', 'Cy', 'Quillwright'),
      person('CAND-0904', 'Di', 'Lorry driver'),
    ],
  },
  finds: [
    { says: 'Quillwrights', right: ['CAND-0901', 'CAND-0902', 'CAND-0904'] },
    { says: 'Nobody like it', right: ['CAND-0904'] },
  ],
});

describe('what searches found', () => {
  const run = atDesk(scenario);
  const first = done(run, 'search-candidates', { boolean: 'quillwright' });
  act(run, 'search-candidates', { boolean: '(quillwright' });
  done(run, 'search-candidates', { words: 'quarrier', availability: 'Available' });
  done(run, 'update-candidate', {
    candidate: 'CAND-0901',
    changes: { job_title: 'Retired', availability: 'Not looking' },
  });
  const wide = done(run, 'search-candidates', { boolean: 'quillwright OR quillie' });
  const finds = findsOf(atDesk(scenario), run.log.slice(1));

  it('is told search by search, of those that could be read, as things stood then', () => {
    expect(finds[0]).toMatchObject({
      says: 'Quillwrights',
      of: 3,
      searches: [
        { step: first.step, says: first.says, right: 1, found: 2 },
        { right: 1, found: 1 },
        { step: wide.step, right: 1, found: 2 },
      ],
    });
  });
  it('names whom no search found', () => {
    expect(finds.map(({ missed }) => missed)).toEqual([['Di Quarrier'], ['Di Quarrier']]);
    expect(finds[1]?.searches.map(({ right }) => right)).toEqual([0, 0, 0]);
  });
  it('stands in the debrief, and is nothing where the scenario names nobody or no run is at hand', () => {
    expect(debriefOf(run, [], atDesk(scenario)).finds[0]?.of).toBe(3);
    expect(debriefOf(run).finds).toEqual([]);
    const { steps } = scenarioOf(REGISTER);
    expect(debriefOf(played(REGISTER, steps), [], played(REGISTER, [])).finds).toEqual([]);
  });
});

describe('whom searches should find', () => {
  const { file } = scenarioOf(REGISTER);
  const [somebody] = Object.keys(file.people);
  const fits = { where: { 'job title': 'Bricklayer' }, has: {}, lacks: {} };
  it('are people by their names, and everybody who fits, each once', () => {
    const {
      scenario: made,
      ids,
      agency,
    } = instanceOf({ ...file, finds: [{ says: 'Bricklayers', people: somebody ? [somebody] : [], fits }] }, 'KT4');
    const bricklayers = (agency.candidate ?? []).filter((one) => one.job_title === 'Bricklayer').map(({ id }) => id);
    expect(bricklayers.length).toBeGreaterThan(0);
    expect(made.finds?.[0]?.right.toSorted()).toEqual(
      [...new Set([...bricklayers, ...(somebody ? [ids[somebody]] : [])])].toSorted(),
    );
  });
  it('are absent where the scenario says nothing of it, so that old ones are as they were', () =>
    expect(Object.keys(instanceOf(file, '').scenario)).not.toContain('finds'));
});
