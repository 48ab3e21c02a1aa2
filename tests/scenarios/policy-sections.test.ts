/** Owns proof that what a scenario sends its learner to read is there: policies live in content/, out of the engine's sight. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sectionOf } from '../../src/engine/scenario/debrief.ts';
import { sectionsOf } from '../../src/layouts/policy.ts';
import { sectionId } from '../../src/ui/session/policies.ts';
import { scenarioOf, slugs } from '../builders/scenario-files.ts';

const folder = new URL('../../content/policies/', import.meta.url);
function isThere(see: string): boolean {
  const { policy, number } = sectionOf(see);
  const file = new URL(`${policy}.md`, folder);
  if (!existsSync(file)) return false;
  const ids = sectionsOf(readFileSync(file, 'utf8')).map(({ title }) => sectionId(title));
  return number === undefined || ids.includes(`section-${number}`);
}

it.each(slugs())('every section that %s names is in the agency’s policies', (slug) => {
  const { file } = scenarioOf(slug);
  const named = [...file.traps, ...file.debrief].flatMap(({ see }) => see);
  expect(named.filter((see) => !isThere(see))).toEqual([]);
});

it('a section that is not there is noticed', () => {
  expect(['bin 2', 'bin'].map(isThere)).toEqual([true, true]);
  expect(['bin 99', 'no-such-policy 1'].map(isThere)).toEqual([false, false]);
});
