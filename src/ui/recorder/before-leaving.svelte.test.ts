/** Owns proof that the screen is taken hold of before a press leads away from it, and only then. */
import { beforeEach, expect, it } from 'vitest';
import { beforeLeaving } from './before-leaving.ts';

beforeEach(() => {
  document.body.innerHTML = '<a id="away" href="#inbox">Inbox</a>';
  location.hash = '#candidates';
});
const where = () => location.hash;
const pressAway = () => {
  document.querySelector<HTMLElement>('#away')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  location.hash = '#inbox';
};

it('gives what was taken before the press that led to another address', () => {
  const leaving = beforeLeaving(where);
  pressAway();
  expect(where()).toBe('#inbox');
  expect(leaving.done()).toBe('#candidates');
});

it('gives nothing where nobody went away, also when something was pressed', () => {
  const leaving = beforeLeaving(where);
  document.body.click();
  expect(leaving.done()).toBeUndefined();
});

it('takes nothing any more once it is done', () => {
  let taken = 0;
  const leaving = beforeLeaving(() => ++taken);
  leaving.done();
  pressAway();
  expect(taken).toBe(0);
});
