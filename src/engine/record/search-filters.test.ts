/** Owns proof of how filters are told on a screen, and of the pieces in which they narrow a list down. */
import { describe, expect, it } from 'vitest';
import { filterPieces, sayFilters, showFilter, showFilters } from './search-filters.ts';

const name = (id: string): string => id;

describe('filters on a screen', () => {
  it('name the miles that are counted, be they none', () => {
    expect(showFilters({ near: 'leeds', miles: 0 }, name)).toEqual(['within 0 miles of leeds, in the place itself']);
    expect(showFilters({ near: 'leeds', miles: 1 }, name)).toEqual(['within 1 mile of leeds as the crow flies']);
    expect(showFilters({ near: 'leeds' }, name)).toEqual(['miles from leeds']);
  });
  it('say of a day without a qualification whom it finds and whom it does not', () => {
    expect(showFilter('in_date_on', { in_date_on: '2026-11-01', qualification: 'AAT' }, name)).toBe(
      'in date on 1 Nov 2026',
    );
    expect(showFilter('in_date_on', { in_date_on: '2026-11-01' }, name)).toMatch(/anything that runs out.*1 Nov 2026/);
  });
});

it('the sentences of logs say filters as they always did', () => {
  expect(sayFilters({ near: 'leeds', miles: 0, in_date_on: '2026-11-01' })).toEqual([
    'miles from leeds',
    'in date on 1 Nov 2026',
  ]);
});

it('what means something only together is one piece, and what narrows nothing down is none', () => {
  expect(filterPieces({ sort: 'Distance', near: 'Leeds', town: 'York' })).toEqual([{ town: 'York' }]);
  expect(
    filterPieces({ qualification: 'AAT', miles: 0, tag: 'T', near: 'Leeds', in_date_on: '2026-11-01', sort: 'Name' }),
  ).toEqual([{ near: 'Leeds', miles: 0 }, { qualification: 'AAT', in_date_on: '2026-11-01' }, { tag: 'T' }]);
});
