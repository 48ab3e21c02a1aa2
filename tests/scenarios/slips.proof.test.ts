/**
 * Owns proof that the checker stands whatever is mistyped, and that nearly every slip which changes a meaning is found by it or by the proof.
 * Small enough for each run; `npm run slips` makes thousands.
 */
import { describe, expect, it } from 'vitest';
import { around, baseTexts } from '../builders/broken-scenarios.ts';
import { REGISTER, textOf } from '../builders/scenario-files.ts';
import { ofAnySlips, ofMeaningSlips, together } from '../builders/slip-runs.ts';

const real = {
  'scenario.yaml': textOf(REGISTER),
  'solution.yaml': textOf(REGISTER, 'solution.yaml'),
  'mistakes.yaml': textOf(REGISTER, 'mistakes.yaml'),
};

describe('of slips anywhere in the files', () => {
  it.each([
    ['a small scenario', baseTexts(), 'base', 300],
    ['a real one', real, REGISTER, 100],
  ] as const)(
    'none makes the checker throw, or say anything without a place or in a library’s words: %s',
    (_, texts, folder, size) => {
      const { wrong, silent } = ofAnySlips(texts, around(folder), size, 1);
      expect(wrong).toEqual([]);
      // A letter of a sentence, a space at a line's end: not every slip is a fault. Most are.
      expect(silent).toBeLessThan(size / 3);
    },
    60_000,
  );
});

describe('of slips that change the meaning of a value, a name, a day or a word of a check', () => {
  it('at least 95 of 100 are found before or by the proof', () => {
    const { made, missed } = together(ofMeaningSlips(baseTexts(), around('base'), 150, 7));
    expect(made).toBe(150);
    expect(missed.length / made, missed.join('\n')).toBeLessThanOrEqual(0.05);
  }, 60_000);
});
