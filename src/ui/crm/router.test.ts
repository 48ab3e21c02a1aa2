import { describe, expect, it } from 'vitest';
import { hrefOf, routeOf } from './router.svelte.ts';

describe('places', () => {
  it.each([
    { screen: 'inbox' },
    { screen: 'candidates', id: 'CAND-0201', tab: 'documents' },
    { screen: 'archive', tab: 'bin' },
  ] as const)('comes back from its address: %o', (route) => {
    expect(routeOf(hrefOf(route))).toEqual(route);
  });
  it('takes no other link inside the page for a place', () => {
    expect(routeOf('#main')).toBeUndefined();
    expect(routeOf('')).toBeUndefined();
  });
  it('lives with a broken address', () => {
    expect(routeOf('#candidates/%E0%A4%A')).toEqual({ screen: 'candidates', id: '%E0%A4%A' });
  });
});
