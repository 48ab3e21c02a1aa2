import { describe, expect, it } from 'vitest';
import { readMonth, sayValue } from './format.ts';

describe('readMonth', () => {
  it.each([
    ['Sep 2024', '2024-09'],
    ['september 2024', '2024-09'],
    ['09/2024', '2024-09'],
    ['9.2024', '2024-09'],
    ['2024-09', '2024-09'],
  ])('reads %s', (typed, month) => {
    expect(readMonth(typed)).toBe(month);
  });
  it.each(['13/2024', '2024', 'Smarch 2024', 'last autumn'])('leaves %s for the CRM to refuse', (typed) => {
    expect(readMonth(typed)).toBe(typed);
  });
});

describe('sayValue', () => {
  it('says a value by the kind of its column', () => {
    expect(sayValue('candidate', 'available_from', '2026-11-09')).toBe('9 Nov 2026');
    expect(sayValue('work_history', 'started', '2026-03')).toBe('Mar 2026');
    expect(sayValue('qualification', 'certificate_seen', 1)).toBe('Yes');
    expect(sayValue('candidate', 'town', null)).toBe('');
  });
});
