import { describe, expect, it } from 'vitest';
import { figureNumbers, renumber } from './figure-numbers.ts';

const figures = (...out: number[]) => [2, 4, 7].map((step) => ({ step, leftOut: out.includes(step) }));

describe('figureNumbers', () => {
  it('counts only what is in the pack', () => {
    expect([...figureNumbers(figures(4))]).toEqual([
      [2, 1],
      [7, 2],
    ]);
  });
});

describe('renumber', () => {
  const text = 'First I saved it (Figure 1), then (figure 2). See Fig. 3 and Figure 9, step 4.';

  it('moves the numbers after a figure that goes out, and leaves its step in its place', () => {
    expect(renumber(text, figures(), figures(4))).toBe(
      'First I saved it (Figure 1), then (step 4). See Fig. 2 and Figure 9, step 4.',
    );
  });

  it('moves them back when a figure comes in again', () => {
    expect(renumber('(Figure 2)', figures(4), figures())).toBe('(Figure 3)');
  });

  it('changes nothing when nothing changes', () => {
    expect(renumber(text, figures(), figures())).toBe(text);
  });
});
