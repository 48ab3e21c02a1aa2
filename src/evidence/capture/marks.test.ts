import { describe, expect, it } from 'vitest';
import { markedSelector } from './marks.ts';

describe('selectors that ask for a state', () => {
  it.each([
    ['a:hover', 'a[data-frozen~="hover"]'],
    ['input:focus-visible, input:focus', 'input[data-frozen~="focus-visible"], input[data-frozen~="focus"]'],
    [':root[data-theme="dark"]', '[data-frozen~="root"][data-theme="dark"]'],
    ['label:has(:user-invalid)', 'label:has([data-frozen~="user-invalid"])'],
    ['dialog:modal::backdrop', 'dialog[data-frozen~="modal"]::backdrop'],
  ])('%s', (selector, marked) => expect(markedSelector(selector)).toBe(marked));

  it.each([
    '.hover\\:x',
    '[title=":hover"]',
    'input:checked',
    'p::target-text',
    ':active-view-transition',
    'a:hovering',
  ])('leaves %s alone', (selector) => expect(markedSelector(selector)).toBe(selector));
});
