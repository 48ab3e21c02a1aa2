/** Owns proof that a goal which only the report of a loss reached is counted apart, wherever goals are counted. */
import { describe, expect, it } from 'vitest';
import { countShown, sayHolding, sayLosses } from './held.ts';

const held = { holds: true };
const lost = { holds: true, reported: true };
const open = { holds: false };

describe('goals that hold', () => {
  it('are counted without those of which only a loss is reported', () => {
    expect(countShown([held, lost, open])).toBe('1 of 3');
    expect(sayHolding([held, held, lost])).toBe('2 of 3 hold, 1 loss reported');
    expect(sayHolding([lost, lost, open], 5)).toBe('0 of 5 hold, 2 losses reported');
  });

  it('are counted in few words where no loss is reported', () => {
    expect(sayHolding([held, open])).toBe('1 of 2 hold');
    expect(sayLosses([held, open])).toBe('');
  });
});
