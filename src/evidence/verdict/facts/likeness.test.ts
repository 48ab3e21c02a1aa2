/** Owns proof that packs of one batch are found alike where they are, and that what everybody types from the same source is not held against anybody. */
import { describe, expect, it } from 'vitest';
import { aPack } from '../../../../tests/builders/pack.ts';
import type { Content } from '../../bundle/schema.ts';
import { alikeIn, Likeness } from './likeness.ts';
import { traitsOf } from './traits.ts';

const { content } = (await aPack()).bundle;
const OWN = 'I rang the client first because nobody had told her that the shift was moved.';
function learner(name: string, over: (own: Content) => Partial<Content> = () => ({})) {
  const account = { ...content.account, situation: '', task: '', action: `${name} wrote this all alone.`, result: '' };
  // The steps before anything is typed: what each types is put into one of them.
  const log = content.log
    .slice(0, 3)
    .map((entry, i) => (i === 1 ? { ...entry, command: { ...entry.command, input: { words: name } } } : entry));
  const own: Content = { ...content, attempt: { ...content.attempt, id: `attempt of ${name}` }, account, log };
  return { name, traits: traitsOf({ ...own, ...over(own) }) };
}
const other: Content['scenario'] = { ...content.scenario, hash: '0'.repeat(64) };
const action = (text: string) => (own: Content) => ({ account: { ...own.account, action: text } });

describe('packs of one batch', () => {
  it('are alike in nothing, where each is somebody’s own', () => {
    expect(alikeIn([learner('Ada'), learner('Ben')])).toEqual([[], []]);
  });

  it('are alike in the same words of the account, whatever their capitals and signs', () => {
    const [ada, , cy] = alikeIn([
      learner('Ada', action(OWN)),
      learner('Ben'),
      learner('Cy', action(OWN.toUpperCase().replace('.', '!'))),
    ]);
    expect(ada).toEqual([{ other: 2, says: 'Cy: the same words in account, action.' }]);
    expect(cy).toEqual([{ other: 0, says: 'Ada: the same words in account, action.' }]);
  });

  it('are told of a step once, however many texts in it are the same', () => {
    const two = (own: Content) => ({
      log: own.log.map((entry, i) =>
        i === 1 ? { ...entry, command: { ...entry.command, input: { note: OWN, reason: `Because ${OWN}` } } } : entry,
      ),
    });
    const [ada] = alikeIn([learner('Ada', two), learner('Ben', (own) => ({ ...two(own), scenario: other }))]);
    expect(ada?.map(({ says }) => says)).toEqual(['Ben: the same words in step 2.']);
  });

  it('are alike in a log, with a word on its times', () => {
    const same = (own: Content) => ({
      log: own.log.map((entry) => ({ ...entry, command: { ...entry.command, input: {} } })),
    });
    const later = (own: Content) => ({
      log: same(own).log.map((entry) => ({
        ...entry,
        command: { ...entry.command, at: entry.command.at.replace('2026-11', '2026-12') },
      })),
    });
    const [ada] = alikeIn([learner('Ada', same), learner('Ben', same), learner('Cy', later)]);
    expect(ada?.map(({ says }) => says)).toEqual([
      'Ben: the same log, at the same times.',
      'Cy: the same log, at other times.',
    ]);
  });

  it('are told in the order of the batch, as many as are wanted, whatever it is that each shares', () => {
    const [sent, own] = [{ attempt: { ...content.attempt, id: 'a-7' } }, action(OWN)];
    const both = (one: Content) => ({ ...sent, ...own(one) });
    const likeness = new Likeness([
      learner('Ada', own),
      learner('Ben', () => sent),
      learner('Cy', both),
      learner('Di', own),
    ]);
    expect([0, 1, 2, 3, 4].map((place) => likeness.count(place))).toEqual([2, 1, 3, 2, 0]);
    expect(likeness.of(2).map(({ other }) => other)).toEqual([0, 1, 3]);
    expect([0, 2, 3].map((place) => likeness.of(place, 1).map(({ other }) => other))).toEqual([[2], [0], [0]]);
  });

  it('are the same attempt, where one was renamed', () => {
    const one = { attempt: { ...content.attempt, id: 'a-7' } };
    const [ada] = alikeIn([learner('Ada', () => one), learner('Ben', () => one), { name: 'x', traits: undefined }]);
    expect(ada).toEqual([{ other: 1, says: 'Ben: the same attempt.' }]);
  });

  it('are not alike in what the scenario itself says, nor in a few words', () => {
    const { text } = content.scenario;
    const given = /message: (?:>-?|\|-?)\n((?: {2,}.+\n)+)/.exec(text)?.[1] ?? '';
    expect(given.split(/\s+/).length).toBeGreaterThan(10);
    for (const words of [given, 'Spoke to her today.'])
      expect(alikeIn([learner('Ada', action(words)), learner('Ben', action(words))])).toEqual([[], []]);
  });
});
