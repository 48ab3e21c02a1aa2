/** Owns proof of how goals are called once somebody in them is gone: by the record's reference, so that they can still be read. */
import { expect, it } from 'vitest';
import { ScenarioWords } from './scenario-words.ts';

const ID = 'CAND-0123';
const called = {
  whole: ['Ellis Okafor', 'Okafor Ellis', 'Okafor, Ellis', 'Okafor-E'],
  single: ['Okafor', 'Ellis'],
  any: ['Ellis Okafor', 'Okafor Ellis', 'Okafor, Ellis', 'Okafor-E', 'e.okafor@example.com', 'Okafor'],
  exact: ['Ellis'],
};
const wordsOf = (says: string, parts: string[] = []) =>
  new ScenarioWords({ goals: [{ id: 'g', says, parts, criteria: [] }], traps: [] } as never);

it.each([
  ['Ellis Okafor is erased', 'CAND-0123 is erased'],
  ['Ellis’s record is erased, and Ellis Okafor has a reply', 'CAND-0123’s record is erased, and CAND-0123 has a reply'],
  ['The record of Ellis Okafor (CAND-0123) is archived', 'The record of CAND-0123 is archived'],
  ['The reply went to e.okafor@example.com', 'The reply went to [erased]'],
  ['Dawn Hall is told', 'Dawn Hall is told'],
])('“%s” says “%s”, in a goal and in its parts', (says, now) => {
  const words = wordsOf(says, [says]);
  words.forget({ candidate: ID, called });
  expect([words.of('g'), words.of('g/0')]).toEqual([now, now]);
});

it('a pack may call a goal as it is called now, as the scenario does, or as packs did before a reference stood there', () => {
  const words = wordsOf('Ellis Okafor is erased');
  const may = (says: string) => words.mayBeCalled('g', says);
  expect(['CAND-0123 is erased', '[erased] is erased'].map(may)).toEqual([false, false]);
  const back = words.mark();
  words.forget({ candidate: ID, called });
  expect(['CAND-0123 is erased', '[erased] is erased', 'Ellis Okafor is erased'].map(may)).toEqual([true, true, true]);
  expect(may('Somebody is erased')).toBe(false);
  back();
  expect(may('[erased] is erased')).toBe(false);
});
