import { describe, expect, it } from 'vitest';
import { figureNumbers, nameOf, renumber } from './figure-numbers.ts';

const figures = (...out: number[]) => [2, 4, 7].map((step) => ({ step, leftOut: out.includes(step) }));

describe('figureNumbers', () => {
  it('counts only what is in the pack', () => {
    expect([...figureNumbers(figures(4))]).toEqual([
      [2, 1],
      [7, 2],
    ]);
  });
});

it('a figure is called by its number in the pack, or said to be left out', () => {
  expect([nameOf(figures(4), 7), nameOf(figures(4), 4)]).toEqual(['Figure 2', 'Left out']);
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

  it.each([
    ['(EV-05)', '(EV-04)'],
    ['(EV-04)', '(step 4)'],
    ['(EV-01) and EV-99', '(EV-01) and EV-99'],
    ['figures 1 and 3', 'figures 1 and 2'],
    ['Figures 1 and 2', 'Figure 1 and step 4'],
    ['figs. 1–3', 'Figure 1, step 4 and Figure 2'],
  ])('knows every way to name a figure: %s', (before, after) => {
    expect(renumber(before, figures(), figures(4))).toBe(after);
  });

  it('keeps a range a range when all of it is still there', () => {
    expect(renumber('figs. 2–3', figures(), figures(2))).toBe('figs. 1–2');
  });

  it('changes nothing when nothing changes', () => {
    expect(renumber(text, figures(), figures())).toBe(text);
  });

  it('follows a figure that was moved to another place', () => {
    const before = [2, 4, 7].map((step) => ({ step, leftOut: false }));
    const after = [4, 2, 7].map((step) => ({ step, leftOut: false }));
    expect(renumber('(Figure 1), (Figure 2), (EV-05), figures 1 and 3', before, after)).toBe(
      '(Figure 2), (Figure 1), (EV-05), figures 2 and 3',
    );
  });
});
