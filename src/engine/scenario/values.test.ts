/** Owns proof that days and months in a scenario file are read as people write them. Must never judge a whole file; lint.test.ts does. */
import { describe, expect, it } from 'vitest';
import { cellFor, columnOf, matcherFor, relativeDay } from './values.ts';

const TODAY = '2026-11-02';
const day = columnOf('candidate', 'available_from');
const month = columnOf('work_history', 'started');

describe('a day counted from the first day', () => {
  it.each([
    ['today', '2026-11-02'],
    ['Yesterday', '2026-11-01'],
    ['tomorrow', '2026-11-03'],
    ['1 day ago', '2026-11-01'],
    ['7 weeks ago', '2026-09-14'],
    ['3 months ago', '2026-08-02'],
    ['in 5 days', '2026-11-07'],
    ['in 1 year', '2027-11-02'],
  ])('“%s” is %s', (words, is) => expect(relativeDay(words, TODAY)).toBe(is));

  it.each(['soon', '3 fortnights ago', 'in days', '2 Nov 2026', ''])('“%s” is none', (words) =>
    expect(relativeDay(words, TODAY)).toBeUndefined(),
  );
});

describe('a value of a field', () => {
  it.each([
    [day, '2 Nov 2026', '2026-11-02'],
    [day, '2/11/2026', '2026-11-02'],
    [day, '90 days ago', '2026-08-04'],
    [month, 'Sep 2024', '2024-09'],
    [month, '2 months ago', '2026-09'],
  ])('becomes what its column holds (%#)', (column, written, held) =>
    expect(cellFor(column, written, TODAY)).toBe(held),
  );

  it('that is no day is left for the check of values to point at', () =>
    expect(cellFor(day, '32 Oct 2026', TODAY)).toBe('32 Oct 2026'));

  it('of a text is never taken for a day', () =>
    expect(cellFor(columnOf('candidate', 'summary'), 'today', TODAY)).toBe('today'));

  it('is read inside every kind of comparison', () => {
    expect(matcherFor(day, { 'at-least': 'yesterday' }, TODAY)).toEqual({ 'at-least': '2026-11-01' });
    expect(matcherFor(day, { 'one-of': ['today', null] }, TODAY)).toEqual({ 'one-of': ['2026-11-02', null] });
    expect(matcherFor(day, { 'none-of': ['today'] }, TODAY)).toEqual({ 'none-of': ['2026-11-02'] });
    expect(matcherFor(day, { 'is-not': 'today' }, TODAY)).toEqual({ 'is-not': '2026-11-02' });
    expect(matcherFor(day, { 'at-most': '2 Nov 2026' }, TODAY)).toEqual({ 'at-most': '2026-11-02' });
  });
});
