import { describe, expect, it } from 'vitest';
import { PUT_RIGHT, textOf } from '../../../tests/builders/scenario-files.ts';
import { parseScenario } from './parse.ts';
import { SCENARIO_FORMAT, upgradeScenario } from './upgrade.ts';

describe('a scenario file of an older format', () => {
  it('goes through each step to today', () => {
    const steps = [{ from: 1, step: (raw: unknown) => ({ ...(raw as object), format: 2, mode: 'practice' }) }];
    expect(upgradeScenario({ format: 1, slug: 'a' }, { current: 2, steps })).toEqual({
      ok: true,
      value: { format: 2, slug: 'a', mode: 'practice' },
    });
  });
});

it('a scenario file of a format that never was is refused at its place in the file', () => {
  const text = textOf(PUT_RIGHT).replace(`format: ${SCENARIO_FORMAT}`, 'format: 99');
  expect(parseScenario(text)).toMatchObject({
    ok: false,
    error: [{ path: 'format', line: expect.any(Number), says: expect.stringContaining('expected a format from 1 to') }],
  });
});
