import { describe, expect, it } from 'vitest';
import { overlap } from './clip.ts';

const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('what can be seen of a field', () => {
  it('is all of it when nothing clips', () => {
    expect(overlap(rect(1.5, 2, 30, 40), [])).toEqual(rect(1.5, 2, 30, 40));
  });

  it('is what every window leaves', () => {
    const seen = overlap(rect(0, 0, 100, 100), [rect(10, -50, 500, 120), rect(0, 20, 60, 500)]);
    expect(seen).toEqual(rect(10, 20, 50, 50));
  });

  it.each([
    ['outside', rect(200, 0, 50, 50)],
    ['touching', rect(100, 0, 50, 50)],
    ['showing less than a pixel', rect(99.5, 0, 50, 50)],
    ['without size', rect(50, 50, 0, 10)],
  ])('is nothing when %s', (_, window) => {
    expect(overlap(rect(0, 0, 100, 100), [window])).toBeUndefined();
  });
});
