import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../desk/api.ts';
import { inOrder } from '../../desk/figure-order.ts';
import { moved, titleOf } from './choice.ts';

const figure = (step: number, over: Partial<FigureRecord> = {}): FigureRecord => ({
  attempt: 'a-1',
  step,
  place: step,
  taken: 'by the recorder',
  caption: `Step ${step}`,
  ownCaption: null,
  alt: '',
  criteria: [],
  callouts: [],
  frozen: null,
  png: null,
  width: 0,
  height: 0,
  leftOut: false,
  ...over,
});
const all = [figure(2), figure(4), figure(7)];
const orderAfter = (figures: FigureRecord[], changed: FigureRecord[]) =>
  inOrder(figures.map((one) => changed.find(({ step }) => step === one.step) ?? one)).map(({ step }) => step);

describe('the order of the figures', () => {
  it('is that of their steps until the learner changes it', () => {
    expect(inOrder(all.toReversed()).map(({ step }) => step)).toEqual([2, 4, 7]);
  });
  it('changes by one place, up or down', () => {
    expect(orderAfter(all, moved(all, 4, -1))).toEqual([4, 2, 7]);
    expect(orderAfter(all, moved(all, 4, 1))).toEqual([2, 7, 4]);
  });
  it('passes over what is left out of the pack', () => {
    const some = [figure(2), figure(4, { leftOut: true }), figure(7)];
    expect(orderAfter(some, moved(some, 7, -1))).toEqual([7, 4, 2]);
  });
  it('stays at either end, and for what is left out', () => {
    expect(moved(all, 2, -1)).toEqual([]);
    expect(moved(all, 7, 1)).toEqual([]);
    expect(moved([figure(2, { leftOut: true }), figure(4)], 2, 1)).toEqual([]);
  });
});

it('a figure is called what the learner calls it, else what the recorder wrote', () => {
  expect([titleOf(figure(2)), titleOf(figure(2, { ownCaption: 'Mine' }))]).toEqual(['Step 2', 'Mine']);
});
