/** Owns proof that the proofs under scenarios/ are read without a fault. What tutors get wrong: tests/scenarios/broken.test.ts. */
import { describe, expect, it } from 'vitest';
import { settled, slugs, textOf } from '../../../tests/builders/scenario-files.ts';
import { parseMistakes, parseSolution } from './parse.ts';

const solutionOf = (slug: string) => settled(parseSolution(textOf(slug, 'solution.yaml')));

describe('the proofs as they are', () => {
  it.each(slugs())('of %s have no fault', (slug) => {
    expect(parseMistakes(textOf(slug, 'mistakes.yaml'), solutionOf(slug))).toMatchObject({ ok: true });
  });
});
