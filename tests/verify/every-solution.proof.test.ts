/** Owns proof that the pack of every scenario's solution verifies. A proof (`npm run proofs`): it grows with the library. */
import { describe, it } from 'vitest';
import { isAsMade } from '../builders/is-as-made.ts';
import { slugs } from '../builders/scenario-files.ts';

describe('a pack as it was downloaded', () => {
  it.each(slugs())('verifies: %s, solved', isAsMade);
});
