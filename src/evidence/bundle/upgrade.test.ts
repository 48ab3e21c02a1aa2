import { describe, expect, it } from 'vitest';
import { FORMAT } from './names.ts';
import { upgradeBundle } from './upgrade.ts';

const bundle = (format: unknown) => ({ content: { format, place: 'Leeds' } });

describe('a bundle that comes back', () => {
  it('of today is taken as it is', () => {
    expect(upgradeBundle(bundle(FORMAT))).toEqual({ ok: true, value: bundle(FORMAT) });
  });

  it('of an older format goes through each step to today, in order', () => {
    const steps = [
      { from: 1, step: () => ({ content: { format: 'resourcer-evidence/2', town: 'Leeds' } }) },
      { from: 2, step: (raw: unknown) => ({ ...(raw as object), seal: '' }) },
    ];
    expect(upgradeBundle(bundle('resourcer-evidence/1'), { current: 3, steps })).toEqual({
      ok: true,
      value: { content: { format: 'resourcer-evidence/2', town: 'Leeds' }, seal: '' },
    });
  });

  it.each(['resourcer-evidence/99', 'resourcer-evidence/0', 'resourcer-evidence/01', 'other/1'])(
    'of a format that never was (%s) is refused in one sentence',
    (format) => {
      expect(upgradeBundle(bundle(format))).toMatchObject({
        ok: false,
        error: [{ says: expect.stringContaining('newer version') }],
      });
    },
  );

  it.each([null, 'text', 7, {}])('that has no format at all (%j) is left to the schema', (raw) => {
    expect(upgradeBundle(raw)).toEqual({ ok: true, value: raw });
  });
});
