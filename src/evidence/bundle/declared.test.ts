import { describe, expect, it } from 'vitest';
import { isDeclaredBy, otherName } from './declared.ts';

describe('the name under the declaration', () => {
  it.each([
    ['mia carter', 'Mia Carter'],
    ['  Mia   Carter ', 'Mia Carter'],
    ['Łukasz Żółć', 'Lukasz Zolc'],
    ['Sean O’Neill', "Sean O'Neill"],
    ['王小明', '王小明'],
  ])('%s is that of %s', (typed, learner) => {
    expect(isDeclaredBy(typed, learner)).toBe(true);
    expect(otherName(typed, learner)).toBeUndefined();
  });

  it.each([
    ['Donald Duck', 'Mia Carter'],
    ['Mia', 'Mia Carter'],
    ['王小明', '李小明'],
  ])('%s is not that of %s, and both are said', (typed, learner) => {
    expect(otherName(typed, learner)).toBe(
      `The declaration was typed by “${typed}”; the pack is in the name of “${learner}”.`,
    );
  });
});
