/** Owns proof that README.md tells of the library as it is. Must never name a scenario. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withSummary } from '../../src/tools/scenario/map/summary.ts';
import { type Library, theLibrary } from '../../src/tools/scenario/map/the-library.ts';

const { unit, files } = theLibrary() as Library;

it('README.md has a line for each scenario, with what is proved of it (npm run -s scenario -- map)', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toBe(withSummary(readme, unit, files));
  for (const { placed } of files) expect(readme).toContain(`](scenarios/${placed.value.slug}/scenario.yaml)`);
});

it('a README without a place for it is refused, and nothing else of one that has it is changed', () => {
  expect(() => withSummary('# Here', unit, files)).toThrow(/no place for the library/);
  const [before, after] = ['# Here\n\n', '\n## After\n'];
  const place = '<!-- The library: npm run -s scenario -- map -->\nold\n<!-- The end of the library -->';
  const made = withSummary(before + place + after, unit, files);
  expect(made.startsWith(`${before}<!-- The library`)).toBe(true);
  expect(made.endsWith(`library -->${after}`)).toBe(true);
  expect(made).not.toContain('old');
});
