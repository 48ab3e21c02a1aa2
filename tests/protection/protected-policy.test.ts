/** Owns proof that the policy which a question about protected words names has that section. Must never repeat its words. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROTECTED_POLICY, sayProtectedPolicy } from '../../src/engine/record/reason-flags.ts';

it('names a policy of the agency, and a section of it that speaks of what the law protects', () => {
  const { id, title, section } = PROTECTED_POLICY;
  const text = readFileSync(new URL(`../../content/policies/${id}.md`, import.meta.url), 'utf8');
  expect(text).toContain(`\ntitle: ${title}\n`);
  const [, after = ''] = text.split(`\n## ${section}\n`);
  expect(after.split('\n## ')[0]).toMatch(/Equality Act/);
  expect(sayProtectedPolicy).toBe(`${title}, ${section}`);
});
