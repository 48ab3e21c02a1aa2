/** Owns proof that what the product knows of its fonts is what stands in them. Must never write it anew. */
import { expect, test } from 'vitest';
import coverage from '../../src/evidence/pdf/scripts/coverage.json' with { type: 'json' };
import { readCoverage } from '../../src/tools/fonts/coverage.ts';

test('what is known of the fonts is what the installed fonts have (else: node src/tools/fonts/write-coverage.ts)', () => {
  expect(coverage).toEqual(readCoverage());
});
