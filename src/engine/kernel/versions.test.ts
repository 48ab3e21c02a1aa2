import { describe, expect, it } from 'vitest';
import { type History, inForce, since, upgrade } from './versions.ts';

describe('a rule with a history', () => {
  const days: History<number> = [since(2, 30), since(4, 14)];

  it('holds as it did in the version that is asked for', () => {
    expect([2, 3, 4, 9].map((version) => inForce(days, version))).toEqual([30, 30, 14, 14]);
  });
  it('does not hold before it came', () => expect(inForce(days, 1)).toBeUndefined());
});

describe('data of an older format', () => {
  const format = (raw: unknown, version: unknown) =>
    upgrade(raw, {
      version,
      current: 3,
      steps: [
        { from: 1, step: (old) => ({ ...(old as object), town: 'Leeds' }) },
        { from: 2, step: (old) => ({ wrapped: old }) },
      ],
      unknown: 'Never heard of it.',
    });

  it('go through every step up to today', () => {
    expect(format({ name: 'Ellis' }, 1)).toEqual({ ok: true, value: { wrapped: { name: 'Ellis', town: 'Leeds' } } });
    expect(format({ name: 'Ellis' }, 2)).toEqual({ ok: true, value: { wrapped: { name: 'Ellis' } } });
  });
  it('of today stay as they are', () => expect(format('x', 3)).toEqual({ ok: true, value: 'x' }));
  it.each([0, 4, 1.5, '1', undefined])('are refused in words when no version %s ever was', (version) => {
    expect(format({}, version)).toEqual({ ok: false, error: [{ says: 'Never heard of it.', path: 'format' }] });
  });
});
