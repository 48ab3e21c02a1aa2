/**
 * Owns the words beside a button that is shown as its icon alone: they come when it is pointed at or has the keyboard's focus, stay while
 * they are pointed at themselves, and go with Escape. Outside of the workplace, so that no figure shows them. They are for those who see;
 * whoever hears the button hears its name.
 */
const GAP = 6;
const LINGERS_MS = 120;

/** To be attached to the button; `words` is what it is called. */
export const tip = (words: string) => (button: HTMLElement) => {
  let shown: HTMLElement | undefined;
  let going: ReturnType<typeof setTimeout> | undefined;

  function show() {
    clearTimeout(going);
    if (shown) return;
    shown = document.createElement('div');
    shown.className = 'tip';
    shown.popover = 'manual';
    shown.setAttribute('aria-hidden', 'true');
    shown.textContent = words;
    shown.addEventListener('pointerenter', () => clearTimeout(going));
    shown.addEventListener('pointerleave', hideSoon);
    // In a dialog, what stands outside of it cannot be reached by a pointer.
    (button.closest('dialog') ?? document.body).append(shown);
    shown.showPopover();
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const { width, height } = shown.getBoundingClientRect();
    const middle = (left + right - width) / 2;
    const below = bottom + GAP;
    shown.style.left = `${Math.max(GAP, Math.min(middle, document.documentElement.clientWidth - width - GAP))}px`;
    shown.style.top = `${below + height > window.innerHeight ? top - GAP - height : below}px`;
  }
  function hide() {
    clearTimeout(going);
    shown?.remove();
    shown = undefined;
  }
  function hideSoon() {
    clearTimeout(going);
    going = setTimeout(hide, LINGERS_MS);
  }
  const point = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') show();
  };
  const focus = () => {
    if (button.matches(':focus-visible')) show();
  };
  const key = ({ key: pressed }: KeyboardEvent) => {
    if (pressed === 'Escape') hide();
  };
  button.addEventListener('pointerenter', point);
  button.addEventListener('pointerleave', hideSoon);
  button.addEventListener('pointerdown', hide);
  button.addEventListener('click', hide);
  button.addEventListener('focus', focus);
  button.addEventListener('blur', hide);
  document.addEventListener('keydown', key);
  return () => {
    hide();
    document.removeEventListener('keydown', key);
  };
};
