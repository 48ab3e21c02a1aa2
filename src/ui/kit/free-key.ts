/** Owns whether a key is free where the focus is, for those who move something by keys. Must never take one from a control that has a use for it. */

/** Controls in which arrows move something. */
const ARROWS = 'input, select, textarea, [role=tab], [role=option], [role=menuitem], [role=combobox], [role=listbox]';
/** Controls that a space presses, or in which it is typed. */
const SPACE = `${ARROWS}, button, a[href], summary, label`;
/** In which letters are typed, or find something. */
const LETTERS =
  'input:not([type=radio], [type=checkbox], [type=range]), select, textarea, [role=combobox], [role=listbox]';

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'target' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'
>;

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Alone, and nobody at the focus wants it. */
export function isFree({ key, target, ctrlKey, altKey, metaKey, shiftKey, defaultPrevented }: Pressed): boolean {
  if (defaultPrevented || ctrlKey || altKey || metaKey || shiftKey) return false;
  if (key === ' ') return !isIn(target, SPACE);
  return !isIn(target, key.length === 1 ? LETTERS : ARROWS);
}
