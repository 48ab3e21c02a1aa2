import { afterEach, describe, expect, it, vi } from 'vitest';
import { isMoment } from '../../engine/kernel/date.ts';
import { momentNow } from './clock.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the moment that a command carries', () => {
  it('is now, in the form that a log takes', () => {
    const before = Date.now();
    const moment = momentNow();
    expect(isMoment(moment)).toBe(true);
    expect(Date.parse(moment)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(moment)).toBeLessThanOrEqual(Date.now());
  });

  it.each([
    [0, '2026-11-23T23:45:06.007+00:00'],
    [-60, '2026-11-24T00:45:06.007+01:00'],
    [-345, '2026-11-24T05:30:06.007+05:45'],
    [210, '2026-11-23T20:15:06.007-03:30'],
    [30, '2026-11-23T23:15:06.007-00:30'],
  ])('is the local time with its offset where the clock is %i minutes behind UTC', (behind, moment) => {
    vi.useFakeTimers({ now: Date.parse('2026-11-23T23:45:06.007Z') });
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(behind);
    expect(momentNow()).toBe(moment);
    expect(Date.parse(moment)).toBe(Date.now());
  });
});
