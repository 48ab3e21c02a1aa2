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

describe('what stands for something that is known once the scenario is made for a learner', () => {
  it('is taken in a step in place of a reference or a value; whether there is one is asked with the scenario at hand', () => {
    const steps = `steps:
  - { do: open-message, because: It says why, with: { message: $her-mail } }
  - { do: update-candidate, because: It is true today, with: { candidate: $nadia, changes: { available_from: "{job.start}", availability: "{now.is}" } } }
`;
    expect(parseSolution(steps).ok).toBe(true);
  });
});
