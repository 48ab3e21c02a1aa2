/**
 * Owns proof that a chain of entries breaks wherever it was touched: changed, dropped, added, moved, carried elsewhere.
 * Must never run a CRM; what an entry says is for replay to judge.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Beginning, firstBreak, genesis, sealEntry } from './chain.ts';
import type { Entry } from './entry.ts';

const BEGINNING: Beginning = { attempt: 'a-1', scenario: '0'.repeat(64), engine: 1, code: '', mode: 'practice' };

const entry = (step: number, says: string): Omit<Entry, 'hash'> => ({
  step,
  command: { name: 'add-task', input: { title: says }, at: '2026-11-23T10:04:31.120+00:00' },
  day: '2026-11-02',
  outcome: 'done',
  says,
  details: [],
  refusals: [],
  changes: [{ table: 'task', id: 'TASK-0001', field: 'title', from: null, to: says }],
  reached: [],
  lost: [],
  sprung: [],
  righted: [],
  arrived: [],
  asks: [],
});

const chain = (...says: string[]): Entry[] => {
  const log: Entry[] = [];
  for (const text of says) log.push(sealEntry(log.at(-1)?.hash ?? genesis(BEGINNING), entry(log.length + 1, text)));
  return log;
};

const logs = fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 12 }).map((says) => chain(...says));
/** A log and one of its places. */
const places = logs.chain((log) => fc.tuple(fc.constant(log), fc.nat(log.length - 1)));

describe('the chain of a log', () => {
  it('holds as it was written, also after a round trip through JSON', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(firstBreak(BEGINNING, log)).toBeUndefined();
        expect(firstBreak(BEGINNING, JSON.parse(JSON.stringify(log)))).toBeUndefined();
      }),
    );
    expect(firstBreak(BEGINNING, [])).toBeUndefined();
  });

  it.each<[string, (entry: Entry) => Entry]>([
    ['the outcome', (old) => ({ ...old, outcome: 'refused' })],
    ['what was given', (old) => ({ ...old, command: { ...old.command, input: { ...old.command.input, more: 1 } } })],
    ['the moment', (old) => ({ ...old, command: { ...old.command, at: '2026-11-23T10:04:31.121+00:00' } })],
    ['a change', (old) => ({ ...old, changes: [] })],
    ['a goal', (old) => ({ ...old, reached: ['contact'] })],
    ['the number', (old) => ({ ...old, step: old.step + 1 })],
    [
      'the hash',
      (old) => ({ ...old, hash: old.hash.startsWith('0') ? old.hash.replace('0', '1') : old.hash.replace(/^./, '0') }),
    ],
  ])('breaks at the step where %s was changed', (_, change) => {
    fc.assert(
      fc.property(places, ([log, at]) => {
        const changed = log.map((old, index) => (index === at ? change(old) : old));
        expect(firstBreak(BEGINNING, changed)).toBe(at + 1);
      }),
    );
  });

  it('does not hold the words of a step, which may be put better one day, nor an order that says nothing', () => {
    const refusal = (field: string, says: string) => ({ field, says });
    const two = { ...entry(1, 'one'), refusals: [refusal('a', 'A is missing.'), refusal('b', 'B is missing.')] };
    const worded = { ...two, says: 'Other', refusals: [refusal('b', 'B?'), refusal('a', 'A?')] };
    const { hash } = sealEntry(genesis(BEGINNING), two);
    expect(firstBreak(BEGINNING, [{ ...worded, hash }])).toBeUndefined();
    expect(firstBreak(BEGINNING, [{ ...worded, refusals: [refusal('a', 'A?')], hash }])).toBe(1);
  });

  it('breaks where a step was dropped, unless it was the last', () => {
    fc.assert(
      fc.property(places, ([log, at]) => {
        const dropped = log.toSpliced(at, 1);
        expect(firstBreak(BEGINNING, dropped)).toBe(at === log.length - 1 ? undefined : at + 1);
      }),
    );
  });

  it('breaks where a step was added or doubled', () => {
    fc.assert(
      fc.property(places, ([log, at]) => {
        expect(firstBreak(BEGINNING, log.toSpliced(at + 1, 0, log[at] as Entry))).toBe(at + 2);
      }),
    );
  });

  it('breaks at the first of two steps that changed places', () => {
    fc.assert(
      fc.property(places, fc.nat(), ([log, one], random) => {
        const other = random % log.length;
        fc.pre(one !== other);
        const moved = log.with(one, log[other] as Entry).with(other, log[one] as Entry);
        expect(firstBreak(BEGINNING, moved)).toBe(Math.min(one, other) + 1);
      }),
    );
  });

  it.each([
    ['attempt', { ...BEGINNING, attempt: 'a-2' }],
    ['scenario', { ...BEGINNING, scenario: '1'.repeat(64) }],
    ['engine', { ...BEGINNING, engine: 2 }],
  ])('breaks at its first step when it is carried into another %s', (_, beginning) => {
    expect(firstBreak(beginning, chain('one', 'two'))).toBe(1);
  });
});
