/**
 * Owns proof that the scenarios under scenarios/ are read without a fault, and what a hash of one goes by. What tutors get wrong:
 * tests/scenarios/broken.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { slugs, textOf, writtenOut } from '../../../tests/builders/scenario-files.ts';
import { parseScenario, scenarioHash } from './parse.ts';

describe('the scenarios as they are', () => {
  it.each(slugs())('%s has no fault', (slug) => expect(parseScenario(textOf(slug))).toMatchObject({ ok: true }));

  it('have a hash that line ends do not move, and any other sign does', () => {
    const text = writtenOut();
    expect(scenarioHash(text.replaceAll('\n', '\r\n'))).toBe(scenarioHash(text));
    expect(scenarioHash(text.replace('Ellis', 'Elis'))).not.toBe(scenarioHash(text));
  });
});
