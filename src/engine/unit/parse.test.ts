import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseUnit } from './index.ts';

const text = readFileSync(new URL('../../../content/unit/unit.yaml', import.meta.url), 'utf8');

describe('the unit’s file', () => {
  it('is readable, with four outcomes and a criterion for each', () => {
    const parsed = parseUnit(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(parsed.value.outcomes.map(({ id }) => id)).toEqual(['LO1', 'LO2', 'LO3', 'LO4']);
    for (const { id } of parsed.value.outcomes)
      expect(parsed.value.criteria.some(({ outcome }) => outcome === id)).toBe(true);
  });

  it('claims of no criterion that it was verified, as long as nobody has the specification', () => {
    const parsed = parseUnit(text);
    expect(parsed.ok && parsed.value.criteria.filter(({ standing }) => standing === 'verified')).toEqual([]);
  });

  it.each([
    [
      'a misspelt word',
      'standing: proposed',
      'standin: proposed',
      /“standin” is no word here; did you mean “standing”/,
    ],
    ['an outcome that is not there', 'outcome: LO4', 'outcome: LO9', /there is no outcome “LO9”/],
    ['an id used twice', 'id: P1.2', 'id: P1.1', /“P1.1” is used twice/],
  ])('is refused with file, line and column for %s', (_, from, to, says) => {
    const parsed = parseUnit(text.replace(from, to), 'unit.yaml');
    if (parsed.ok) throw new Error('the faulty file was accepted');
    const fault = parsed.error.find((one) => says.test(one.says));
    expect(fault).toMatchObject({ file: 'unit.yaml', line: expect.any(Number), column: expect.any(Number) });
  });
});
