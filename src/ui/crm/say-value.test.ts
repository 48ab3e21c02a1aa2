import { describe, expect, it } from 'vitest';
import { sayValue } from './say-value.ts';

describe('sayValue', () => {
  it('says a value by the kind of its column', () => {
    expect(sayValue('candidate', 'available_from', '2026-11-09')).toBe('9 Nov 2026');
    expect(sayValue('work_history', 'started', '2026-03')).toBe('Mar 2026');
    expect(sayValue('qualification', 'certificate_seen', 1)).toBe('Yes');
    expect(sayValue('candidate', 'town', null)).toBe('');
  });
});
