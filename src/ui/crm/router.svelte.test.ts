/**
 * Owns proof that the place in the workplace follows the address, Back and Forward, and a reload.
 * Must never load what a place shows.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Router } from './router.svelte.ts';

const leaving: (() => void)[] = [];
/** The workplace of an attempt as it is shown, now. */
const arrive = (attempt = 'a-1'): Router => {
  const router = new Router(attempt);
  leaving.push(router.follow());
  return router;
};
/** As the browser does for Back, Forward and links: the address has moved, and says so. */
const moveTo = (address: string): void => {
  history.replaceState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
};
beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/desk/');
});
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

describe('the place in the workplace', () => {
  it('is the inbox at first, and the address says so', () => {
    const router = arrive();
    expect(router.now).toEqual({ screen: 'inbox' });
    expect(location.hash).toBe('#inbox');
  });

  it('is the one in the address, before the one that was remembered', () => {
    arrive().go({ screen: 'tasks' });
    history.replaceState(null, '', '/desk/#candidates/CAND-0201/documents');
    expect(arrive().now).toEqual({ screen: 'candidates', id: 'CAND-0201', tab: 'documents' });
  });

  it('is the last one of the same attempt when the address has lost it', () => {
    arrive('a-1').go({ screen: 'vacancies', id: 'VAC-0001' });
    arrive('a-2').refine({ screen: 'archive', tab: 'bin' });
    history.replaceState(null, '', '/desk/?attempt=a-1');
    expect(arrive('a-1').now).toEqual({ screen: 'vacancies', id: 'VAC-0001' });
    expect(location.search).toBe('?attempt=a-1');
    history.replaceState(null, '', '/desk/');
    expect(arrive('a-2').now).toEqual({ screen: 'archive', tab: 'bin' });
  });

  it.each(['{"screen":"tasks"}', '7', '"#no-such-screen"', '"tasks', '[]'])(
    'is the inbox when the tab has remembered %s, which is no place',
    (kept) => {
      arrive().go({ screen: 'tasks' });
      expect(sessionStorage.length).toBe(1);
      sessionStorage.setItem(sessionStorage.key(0) ?? '', kept);
      history.replaceState(null, '', '/desk/');
      expect(arrive().now).toEqual({ screen: 'inbox' });
    },
  );

  it('moves with a step in the history of the browser for each screen gone to', () => {
    const router = arrive();
    const before = history.length;
    router.go({ screen: 'clients' });
    router.go({ screen: 'clients', id: 'CLI-0001' });
    expect(router.now).toEqual({ screen: 'clients', id: 'CLI-0001' });
    expect(location.hash).toBe('#clients/CLI-0001');
    expect(history.length).toBe(before + 2);
  });

  it('makes no step in the history when it is gone to again, or only shown in more detail', () => {
    const router = arrive();
    router.go({ screen: 'clients', id: 'CLI-0001' });
    const before = history.length;
    router.go({ screen: 'clients', id: 'CLI-0001' });
    router.refine({ screen: 'clients', id: 'CLI-0001', tab: 'contacts' });
    expect(history.length).toBe(before);
    expect(router.now).toEqual({ screen: 'clients', id: 'CLI-0001', tab: 'contacts' });
    expect(location.hash).toBe('#clients/CLI-0001/contacts');
  });

  it('follows Back, Forward and links while the workplace is shown, and is the one found after a reload', () => {
    const router = arrive();
    moveTo('#documents');
    expect(router.now).toEqual({ screen: 'documents' });
    moveTo('#audit');
    history.replaceState(null, '', '/desk/');
    expect(arrive().now).toEqual({ screen: 'audit' });
  });

  it('stays when a link leads elsewhere in the page', () => {
    const router = arrive();
    router.go({ screen: 'tasks' });
    moveTo('#main');
    expect(router.now).toEqual({ screen: 'tasks' });
  });

  it('is left alone by the history once the workplace is no longer shown', () => {
    const router = new Router('a-1');
    const leave = router.follow();
    leave();
    moveTo('#documents');
    expect(router.now).toEqual({ screen: 'inbox' });
  });
});
