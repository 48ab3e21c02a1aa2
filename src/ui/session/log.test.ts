/**
 * Owns proof that the steps on the screens are all there, in order and once, whenever they came.
 * Must never run a command.
 */
import { expect, it } from 'vitest';
import type { Entry } from '../../engine/log/entry.ts';
import { Log } from './log.svelte.ts';

const entry = (
  step: number,
  name = 'add-task',
  outcome: Entry['outcome'] = 'done',
  input: Entry['command']['input'] = {},
): Entry => ({
  step,
  command: { name, input, at: '2026-11-23T10:04:31.120+00:00' },
  day: '2026-11-02',
  outcome,
  says: '',
  details: [],
  refusals: [],
  changes: [],
  reached: [],
  lost: [],
  sprung: [],
  righted: [],
  arrived: [],
  asks: [],
  hash: '0'.repeat(64),
});
const steps = (log: Log) => log.entries.map(({ step }) => step);

it('a step that came before the earlier ones were read stands once, after them', () => {
  const log = new Log();
  log.add(entry(3));
  log.begin([entry(1), entry(2), entry(3)]);
  log.add(entry(4));
  expect(steps(log)).toEqual([1, 2, 3, 4]);

  const late = new Log();
  late.add(entry(3));
  late.begin([entry(1), entry(2)]);
  expect(steps(late)).toEqual([1, 2, 3]);
});

it('what was done is known by command and input, in whatever order its fields stand; a refusal was not done', () => {
  const log = new Log();
  log.begin([
    entry(1, 'open-document', 'done', { document: 'DOC-0001', page: 2 }),
    entry(2, 'open-message', 'refused', {}),
  ]);
  expect(log.hasDone('open-document', { page: 2, document: 'DOC-0001' })).toBe(true);
  expect(log.hasDone('open-document', { document: 'DOC-0002', page: 2 })).toBe(false);
  expect(log.hasDone('open-message', {})).toBe(false);
});

it('the same search is known again until something is written that could answer it otherwise', () => {
  const log = new Log();
  const search = (step: number): Entry => ({
    ...entry(step, 'search-candidates', 'done', { words: 'okafor' }),
    found: 0,
  });
  const writing = (step: number, table: string): Entry => ({
    ...entry(step, 'x'),
    changes: [{ table, id: 'X-0001', field: 'read', from: 0, to: 1 }],
  });
  const known = () => log.isLastSearch('search-candidates', { words: 'okafor' });
  expect(known()).toBe(false);
  log.begin([search(1), entry(2, 'open-candidate'), writing(3, 'message')]);
  expect([known(), log.isLastSearch('search-candidates', { words: 'ellis' })]).toEqual([true, false]);
  log.add(writing(4, 'candidate'));
  expect(known()).toBe(false);
});

it('goes back as well as on where one only watches, and knows of no step that it no longer has', () => {
  const log = new Log();
  log.begin([entry(1), entry(2, 'open-candidate')]);
  log.replace([entry(1)]);
  expect(log.entries.map(({ step }) => step)).toEqual([1]);
  expect([log.hasDone('add-task', {}), log.hasDone('open-candidate', {})]).toEqual([true, false]);
  log.replace([entry(1), entry(2), entry(3)]);
  expect(log.entries.map(({ step }) => step)).toEqual([1, 2, 3]);
});
