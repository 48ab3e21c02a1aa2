/** Owns proof that what an honest attempt holds is within the limits by far, and that what is beyond them is named before it leaves. */
import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../tests/builders/pack.ts';
import { solved } from '../../../tests/builders/run.ts';
import { REGISTER } from '../../../tests/builders/scenario-files.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import type { Content } from './schema.ts';
import { excessOf } from './size.ts';

/** Of one person, who said this. */
const aRationale = (body: string): NonNullable<Content['rationales']>[number] => ({
  ...{ vacancy: 'VAC-0001', title: 'Buyer', client: 'Hale', requirements: [] },
  people: [
    {
      ...{ candidate: 'CAND-0001', name: 'Ada', entry: null, verdicts: [] },
      before: {
        calls: [
          {
            ...{ id: 'ACT-0001', kind: 'Phone call', happened_on: '2026-11-02', body },
            ...{ interest: null, available_from: null, pay: null },
          },
        ],
        permissions: [],
        submissions: [],
      },
    },
  ],
});
let content: Content;
beforeAll(async () => {
  ({ content } = await contentOf(solved(REGISTER), REGISTER, 57, 57));
});
const times = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => list[i % list.length] as T);
const account = (action: string) => ({ ...content.account, action });

describe('a content', () => {
  it('of a week at the desk is looked at: 1,000 steps, 200 figures, an account of 3,000 words', () => {
    const week = { ...content, log: times(content.log, 1000), figures: times(content.figures, 200) };
    expect(excessOf({ ...week, account: account('compared the sources '.repeat(1000)) })).toBeUndefined();
  });
  it('in a script without spaces is looked at: 10,000 characters to a part', () => {
    expect(excessOf({ ...content, account: account('我比较了三个来源'.repeat(1250)) })).toBeUndefined();
  });
  it.each<[string, () => Partial<Content>, string]>([
    ['too many steps', () => ({ log: times(content.log, BUNDLE_LIMITS.steps + 1) }), 'steps'],
    ['too many figures', () => ({ figures: times(content.figures, BUNDLE_LIMITS.figures + 1) }), 'figures'],
    ['too many words', () => ({ account: account('word '.repeat(BUNDLE_LIMITS.printed / 5)) }), 'words'],
    ['too many lines', () => ({ account: account('a\n'.repeat(BUNDLE_LIMITS.lines)) }), 'words'],
    ['a word that never ends', () => ({ account: account('x'.repeat(BUNDLE_LIMITS.unbroken + 1)) }), 'words'],
  ])('is not looked at with %s', (_, more, excess) => {
    expect(excessOf({ ...content, ...more() })).toBe(excess);
  });

  const LINES = 'a\n'.repeat(BUNDLE_LIMITS.lines);
  const reasoned = (member: string) => ({
    log: content.log.map((entry, at) =>
      at === 0 ? { ...entry, command: { ...entry.command, input: { [member]: LINES } } } : entry,
    ),
  });
  it.each<[string, () => Partial<Content>]>([
    ['a reason', () => reasoned('reason')],
    ['a word on a different person', () => reasoned('different')],
    ['what somebody said in a call', () => ({ rationales: [aRationale(LINES)] })],
  ])('is not looked at with too many lines in %s, since the pages keep them', (_, more) => {
    expect(excessOf({ ...content, ...more() })).toBe('words');
    expect(excessOf({ ...content, ...more(), writer: '3' })).toBeUndefined();
  });
});
