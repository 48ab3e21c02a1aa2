/** Owns proof that a key which no test reads is told with its place. Must never read the files of cases themselves. */
import { expect, it } from 'vitest';
import { faultsIn } from './case-form.ts';

const form = { today: 'free', cases: { received: 'free', identity: { asked: 'free', confirmed: 'free' } } } as const;

it('says nothing of a file that is as it should be', () => {
  const cases = [{ id: 'a-1', received: '2026-11-02', identity: { asked: '2026-11-03' }, why: 'x' }, { id: 'a-2' }];
  expect(faultsIn({ today: { any: 'thing' }, cases }, form)).toEqual([]);
});

it('says which key of which case is not read, and which are', () => {
  const cases = [{ id: 'a-1', recieved: '2026-11-02' }, { identity: { askd: '2026-11-03' } }, 'a-3'];
  expect(faultsIn({ cases, day: 1 }, form)).toEqual([
    'cases[a-1]: “recieved” is not read by any test; it may have received, identity',
    'cases[2].identity: “askd” is not read by any test; it may have asked, confirmed',
    'cases[3]: "a-3" is no map of keys and values',
    'the file: “day” is not read by any test; it may have today, cases',
  ]);
});
