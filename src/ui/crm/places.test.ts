import { describe, expect, it } from 'vitest';
import { addressOf, placeOf } from './places.svelte.ts';

describe('places', () => {
  it.each([
    { screen: 'inbox' },
    { screen: 'candidates', id: 'CAND-0201', tab: 'documents' },
    { screen: 'archive', tab: 'bin' },
  ] as const)('comes back from its address: %o', (place) => {
    expect(placeOf(addressOf(place))).toEqual(place);
  });
  it('takes no other link inside the page for a place', () => {
    expect(placeOf('#main')).toBeUndefined();
    expect(placeOf('')).toBeUndefined();
  });
  it('lives with a broken address', () => {
    expect(placeOf('#candidates/%E0%A4%A')).toEqual({ screen: 'candidates', id: '%E0%A4%A' });
  });
});
