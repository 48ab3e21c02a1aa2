/**
 * Owns what a learner typed, ticked and chose, which a copy of the elements alone would lose.
 * Must never write a password down.
 */
import { force, px } from './copy.ts';
import type { Styled } from './types.ts';

/** Makes the twin show what the live control holds. */
export function keepValue(live: Element, twin: Styled): void {
  if (live instanceof HTMLInputElement) keepInput(live, twin);
  else if (live instanceof HTMLTextAreaElement) twin.textContent = live.value;
  else if (live instanceof HTMLOptionElement) twin.toggleAttribute('selected', live.selected);
}

function keepInput(live: HTMLInputElement, twin: Styled): void {
  if (live.type === 'checkbox' || live.type === 'radio') {
    twin.toggleAttribute('checked', live.checked);
    return;
  }
  if (live.type === 'file') return;
  twin.setAttribute('value', live.type === 'password' ? '•'.repeat(live.value.length) : live.value);
  // A copy cannot be scrolled: long text is drawn in from the left instead.
  if (live.scrollLeft !== 0) force(twin, { 'text-indent': px(-live.scrollLeft) });
}

/** Puts a box that looks the same in place of a scrolled text area, whose text a copy could only show from its top. */
export function keepScrolledText(live: Element, twin: Styled): void {
  if (!(live instanceof HTMLTextAreaElement) || (live.scrollTop === 0 && live.scrollLeft === 0)) return;
  const box = twin.ownerDocument.createElement('div');
  const text = twin.ownerDocument.createElement('div');
  const style = getComputedStyle(live);
  for (const name of style) box.style.setProperty(name, style.getPropertyValue(name));
  force(box, { overflow: 'hidden', animation: 'none' });
  force(text, { margin: `${px(-live.scrollTop)} ${px(live.scrollLeft)} 0 ${px(-live.scrollLeft)}` });
  text.textContent = live.value;
  box.append(text);
  twin.replaceWith(box);
}
