/** Owns proof that what came of a trap is kept in its order, and both ends of it. Must never run a CRM. */
import { expect, it } from 'vitest';
import type { Entry } from '../log/entry.ts';
import type { Coming } from '../scenario/instance.ts';
import { TrapsMet } from './traps-met.ts';

const coming = [
  { arrives: { trap: 'bin', later: 2 }, rows: { message: [{ id: 'MSG-1', sender: 'Hannah', subject: 'Bin' }] } },
  { arrives: { goal: 'one', later: 0 }, rows: { message: [{ id: 'MSG-2', sender: 'Gwen', subject: 'Hours' }] } },
] as unknown as Coming[];
const entry = (step: number, over: Partial<Entry>) =>
  ({ step, says: `Step ${step}`, sprung: [], righted: [], arrived: [], ...over }) as unknown as Entry;
const after = (...entries: Entry[]): TrapsMet => {
  const met = new TrapsMet(coming);
  for (const each of entries) met.see(each);
  return met;
};
const told = (step: number) => ({ step, says: `Step ${step}` });

it('the step into it, the message that came of it and the step that put it right', () => {
  const met = after(
    entry(1, { sprung: ['bin'] }),
    entry(3, { arrived: ['MSG-2', 'MSG-1'] }),
    entry(5, { righted: ['bin'] }),
  );
  expect(met.of('bin')).toEqual([
    { into: told(1), messages: [{ step: 3, from: 'Hannah', subject: 'Bin' }], righted: told(5) },
  ]);
  expect(met.of('other')).toEqual([]);
});

it('a message that comes when it was put right already belongs to it still', () => {
  const met = after(entry(1, { sprung: ['bin'] }), entry(2, { righted: ['bin'] }), entry(3, { arrived: ['MSG-1'] }));
  expect(met.of('bin')[0]).toMatchObject({ messages: [{ step: 3 }], righted: { step: 2 } });
});

it('each time by itself', () => {
  const met = after(entry(1, { sprung: ['bin'] }), entry(2, { righted: ['bin'] }), entry(4, { sprung: ['bin'] }));
  expect(met.of('bin').map(({ into, righted }) => [into.step, righted?.step])).toEqual([
    [1, 2],
    [4, undefined],
  ]);
});
