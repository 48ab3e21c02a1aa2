/**
 * Owns the states that only a live page has (focus, hover, a dialog on top), written as an attribute
 * and as the selectors that ask for it, so that a copy looks as the page did.
 * Must never touch the live page.
 */
import type { Styled, Twins } from './types.ts';

/** Holds the names of the states an element was in, apart by spaces. */
export const MARK = 'data-frozen';

// An attribute weighs as much as a pseudo-class, so the cascade stays as it was.
const STATES = [
  'any-link',
  'link',
  'focus',
  'focus-visible',
  'focus-within',
  'hover',
  'active',
  'target',
  'indeterminate',
  'autofill',
  'valid',
  'invalid',
  'user-valid',
  'user-invalid',
  'modal',
  'popover-open',
  'fullscreen',
];

export const addMark = (twin: Element, name: string): void =>
  twin.setAttribute(MARK, `${twin.getAttribute(MARK) ?? ''} ${name}`.trimStart());

/** Marks every twin whose live element is in one of the states. */
export function markStates(root: Element, twins: Twins): void {
  for (const state of known()) {
    markOne(root, twins.get(root), state);
    for (const live of root.querySelectorAll(`:${state}`)) {
      const twin = twins.get(live);
      if (twin) addMark(twin, state);
    }
  }
}

/** The same for one element, as for the ancestors that a copy is wrapped in. */
export function markElement(live: Element, twin: Styled): void {
  for (const state of known()) markOne(live, twin, state);
}

function markOne(live: Element, twin: Styled | undefined, state: string): void {
  if (twin && live.matches(`:${state}`)) addMark(twin, state);
}

let supported: string[] | undefined;
const known = (): string[] => {
  supported ??= STATES.filter((state) => CSS.supports(`selector(:${state})`));
  return supported;
};

// A string in a selector is passed by; a backslash before the colon makes it part of a class name.
const STATE_SELECTOR = new RegExp(
  `"(?:\\\\.|[^"])*"|'(?:\\\\.|[^'])*'|(?<!\\\\|:):(${STATES.join('|')}|root)(?![-\\w(])`,
  'g',
);

/** The selector with each such state asked of the attribute. `:root` too: in the picture the root is an SVG. */
export const markedSelector = (selector: string): string =>
  selector.replace(STATE_SELECTOR, (whole, state: string | undefined) => (state ? `[${MARK}~="${state}"]` : whole));
