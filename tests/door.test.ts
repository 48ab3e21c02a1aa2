/**
 * Owns the proof that no test and no tool reaches a browser but the one that set-up has put there first, and that each rule that
 * says so would notice. `.ci/run` holds the same rules against the project before anything else.
 * Must never open a browser.
 */
import { describe, expect, test } from 'vitest';
import { BREACHES, CLEAN } from './door/breaches.ts';
import { DOOR_RULES } from './door/rules.ts';
import { theProject } from './door/scene.ts';

describe('the project keeps the rule:', () => {
  const scene = theProject();
  test.for(Object.entries(DOOR_RULES))('%s', async ([, rule]) => {
    expect(await rule(scene)).toEqual([]);
  });
});

describe('each rule about browsers', () => {
  test.for(BREACHES)('notices a breach: $rule: $fault', async ({ rule, scene }) => {
    expect(await DOOR_RULES[rule]?.(scene)).not.toEqual([]);
  });

  test('has a breach to prove it', () => {
    expect([...new Set(BREACHES.map(({ rule }) => rule))].sort()).toEqual(Object.keys(DOOR_RULES).sort());
  });

  test.for(Object.entries(DOOR_RULES))('leaves a clean project alone: %s', async ([, rule]) => {
    expect(await rule(CLEAN)).toEqual([]);
  });
});
