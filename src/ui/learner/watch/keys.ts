/** Owns which key moves what while a solution is watched. Must never take a key from a control that has a use for it. */
export type Move = 'next' | 'previous' | 'toggle';

/** Controls in which arrows move something. */
const ARROWS = 'input, select, textarea, [role=tab], [role=option], [role=menuitem], [role=combobox], [role=listbox]';
/** Controls that a space presses, or in which it is typed. */
const SPACE = `${ARROWS}, button, a[href], summary, label`;

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

export function keyFor({
  key,
  target,
  ctrlKey,
  altKey,
  metaKey,
  shiftKey,
  defaultPrevented,
}: Pick<KeyboardEvent, 'key' | 'target' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>):
  | Move
  | undefined {
  if (defaultPrevented || ctrlKey || altKey || metaKey || shiftKey) return undefined;
  if (key === ' ') return isIn(target, SPACE) ? undefined : 'toggle';
  if (key === 'ArrowRight') return isIn(target, ARROWS) ? undefined : 'next';
  if (key === 'ArrowLeft') return isIn(target, ARROWS) ? undefined : 'previous';
  return undefined;
}
