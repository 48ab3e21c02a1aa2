/**
 * Owns what reaches the captured element from outside its own tree: colours behind it, the scheme, the size of 1rem.
 * Must never guess at pictures behind the element; only plain colours shine through.
 */
import type { Scheme } from './types.ts';

const CLEAR = new Set(['transparent', 'rgba(0, 0, 0, 0)']);

/** Background colours of the ancestors, the farthest first. */
export function groundOf(element: Element): string[] {
  const ground: string[] = [];
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    const colour = getComputedStyle(ancestor).backgroundColor;
    if (!CLEAR.has(colour)) ground.unshift(colour);
  }
  return ground;
}

/** The scheme the page is drawn in, whether it or the reader chose it. */
export function schemeOf(prefersDark: boolean): Scheme {
  const declared = getComputedStyle(document.documentElement).colorScheme;
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '';
  const schemes = (!declared || declared === 'normal' ? meta : declared).split(/\s+/);
  if (!schemes.includes('dark')) return 'light';
  return prefersDark || !schemes.includes('light') ? 'dark' : 'light';
}

export const remOf = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
