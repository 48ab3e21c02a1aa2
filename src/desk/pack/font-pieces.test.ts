import { expect, test } from 'vitest';
import coverage from '../../evidence/pdf/scripts/coverage.json' with { type: 'json' };
import { fileOf } from '../../evidence/pdf/scripts/families.ts';
import { PIECES } from './font-pieces.ts';

test('a built page carries every piece of a font that a pack may ask for, and hardly another', () => {
  const known = Object.entries(coverage.families).flatMap(([family, parts]) =>
    Object.keys(parts).map((part) => `/node_modules/${fileOf(`${family}/${part}`)}`),
  );
  expect(known.filter((file) => !PIECES[file])).toEqual([]);
  // A few hold nothing that another font has not.
  expect(Object.keys(PIECES).length - known.length).toBeLessThan(20);
});
