/** Owns proof that a second template takes the place of the first, and nothing that was typed is lost. */
import { describe, expect, it } from 'vitest';
import { withTemplate } from './put-template.ts';

describe('a template put into a message', () => {
  it('goes under what was typed', () => {
    expect(withTemplate('', '', 'Dear Amira')).toBe('Dear Amira');
    expect(withTemplate('As we said:\n', '', 'Dear Amira')).toBe('As we said:\n\nDear Amira');
  });

  it('takes the place of the one before, and leaves what stands round it', () => {
    expect(withTemplate('Dear Amira', 'Dear Amira', 'Dear Amira')).toBe('Dear Amira');
    expect(withTemplate('Above\n\nDear Amira\nBelow', 'Dear Amira', 'Hello')).toBe('Above\n\nHello\nBelow');
  });

  it('asks where the one before was changed or taken out', () => {
    expect(withTemplate('Dear Ms Khan', 'Dear Amira', 'Hello')).toBeUndefined();
    expect(withTemplate('', 'Dear Amira', 'Hello')).toBe('Hello');
  });
});
