/**
 * Owns proof that an entry from outside is taken only in its exact shape.
 * Must never judge what it says.
 */
import { describe, expect, it } from 'vitest';
import { entrySchema } from './entry.ts';

const entry = {
  step: 1,
  command: { name: 'start-work', input: {}, at: '2026-11-23T09:00:00.000+00:00' },
  day: '2026-11-02',
  outcome: 'done',
  says: 'Read the brief and start work',
  details: [],
  refusals: [],
  changes: [{ table: 'task', id: 'TASK-0001', field: '', from: null, to: 1 }],
  reached: [],
  lost: [],
  sprung: [],
  righted: [],
  arrived: [],
  asks: [],
  hash: 'a'.repeat(64),
};

describe('an entry', () => {
  it('is taken as it is written', () => {
    expect(entrySchema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });

  it.each([
    ['a step before the first', { ...entry, step: 0 }],
    ['half a step', { ...entry, step: 1.5 }],
    ['an unknown outcome', { ...entry, outcome: 'allowed' }],
    ['a day that does not exist', { ...entry, day: '2026-02-30' }],
    ['a moment without an offset', { ...entry, command: { ...entry.command, at: '2026-11-23T09:00:00.000Z' } }],
    ['a command without a name', { ...entry, command: { ...entry.command, name: '' } }],
    ['a change to a list', { ...entry, changes: [{ ...entry.changes[0], to: [] }] }],
    ['a short hash', { ...entry, hash: 'a'.repeat(63) }],
    ['a hash in capitals', { ...entry, hash: 'A'.repeat(64) }],
    ['a word too many', { ...entry, note: 'x' }],
    ['a word too many in the command', { ...entry, command: { ...entry.command, by: 'x' } }],
    ['no refusals', { ...entry, refusals: undefined }],
  ])('is refused with %s', (_, faulty) => {
    expect(entrySchema.safeParse(faulty).success).toBe(false);
  });
});
