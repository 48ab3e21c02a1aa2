/**
 * Owns plain boxes that look like form controls, for a painter that draws controls in its own way.
 * Must never be used where the browser itself draws the picture.
 */
import type { Styled } from './types.ts';

/** Puts a box in place of every input, select and text area under `stage`, which is laid out. */
export function replaceControlsWithBoxes(stage: Element): void {
  for (const control of stage.querySelectorAll<HTMLElement>('input, select, textarea')) {
    const box = likeness(control, getComputedStyle(control));
    const before = getComputedStyle(control, '::before');
    if (isTick(control)) {
      if (before.content !== 'none') box.append(likeness(control, before));
    } else {
      // One line of text stands in the middle of its control; a text area begins at the top.
      if (control.localName !== 'textarea') {
        box.style.display = getComputedStyle(control).display.includes('inline') ? 'inline-flex' : 'flex';
        box.style.alignItems = 'center';
      }
      box.style.whiteSpace = control.localName === 'textarea' ? 'pre-wrap' : 'nowrap';
      box.style.overflow = 'hidden';
      box.textContent = shownText(control as TextControl);
      if (control.matches(':placeholder-shown')) box.style.color = getComputedStyle(control, '::placeholder').color;
    }
    control.replaceWith(box);
  }
}

type TextControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isTick = (control: Element): boolean => /^(checkbox|radio)$/.test(control.getAttribute('type') ?? '');

function shownText(control: TextControl): string {
  if ('selectedOptions' in control) return control.selectedOptions[0]?.label ?? '';
  return control.value || control.placeholder;
}

function likeness(control: Element, style: CSSStyleDeclaration): Styled {
  const box = control.ownerDocument.createElement('div');
  for (const name of style) if (!name.startsWith('--')) box.style.setProperty(name, style.getPropertyValue(name));
  box.style.appearance = 'none';
  return box;
}
