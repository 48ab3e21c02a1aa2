/** Owns proof that the account of each solution names its steps by labels that are there, so that it holds whatever is looked at on the way. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepsIn } from '../../src/engine/kernel/references.ts';
import { stepsNamedIn, withStepNumbers } from '../../src/engine/scenario/account.ts';
import { parseSolution } from '../../src/engine/scenario/parse.ts';

const root = new URL('../../scenarios/', import.meta.url);
const slugs = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(slugs)('the account of %s', (slug) => {
  const read = parseSolution(readFileSync(new URL(`${slug}/solution.yaml`, root), 'utf8'));
  const steps = read.ok ? read.value.steps : [];
  const account: Record<string, string> = { ...(read.ok && read.value.account) };

  it('names steps that the solution has, and none by a number', () => {
    expect(read.ok).toBe(true);
    const labels = steps.map(({ label }) => label);
    for (const named of stepsNamedIn(account)) expect(labels).toContain(named);
    expect(Object.values(account).flatMap(stepsIn)).toEqual([]);
  });

  it('reads as names of steps once each has its number', () => {
    const numbered = withStepNumbers(account, (label) => steps.findIndex((step) => step.label === label) + 2);
    const numbers = new Set(Object.values(numbered).flatMap(stepsIn));
    for (const label of stepsNamedIn(account))
      expect(numbers).toContain(steps.findIndex((step) => step.label === label) + 2);
    expect(Object.values(numbered).join()).not.toMatch(/\[[a-z]/);
  });
});
