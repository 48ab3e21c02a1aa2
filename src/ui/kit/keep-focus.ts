/**
 * Owns where the focus goes when what had it is taken away, as a row is by its own button: to what has come into its place, else to the
 * heading over it; never to nowhere. One rule for every list. Must never take the focus from where somebody has put it.
 */
const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled])';
const HEADING = ':is(h1, h2, h3)[tabindex="-1"]';

/** A part that the focus was in, and which of its parent's parts it was. */
interface Stood {
  part: Element;
  at: number;
}

const pathOf = (from: Element, root: Element): Stood[] => {
  const path: Stood[] = [];
  for (let part: Element | null = from; part; part = part === root ? null : part.parentElement)
    path.push({ part, at: [...(part.parentElement?.children ?? [])].indexOf(part) });
  return path;
};

const within = (part: Element | undefined, wanted: string): HTMLElement | undefined => {
  const found = part?.matches(wanted) ? [part] : [...(part?.querySelectorAll(wanted) ?? [])];
  return found.find((one): one is HTMLElement => one instanceof HTMLElement && one.checkVisibility());
};

/** What is focused in place of the last of the path that is gone. */
function inPlaceOf(path: readonly Stood[]): HTMLElement | undefined {
  const left = path.findIndex(({ part }) => part.isConnected);
  for (let i = left; i >= 1 && i < path.length; i += 1) {
    const { part } = path[i] as Stood;
    const { at } = path[i - 1] as Stood;
    const next = part.children[Math.min(at, part.children.length - 1)];
    const found = (i === left && within(next, TABBABLE)) || within(part, HEADING);
    if (found) return found;
  }
  return undefined;
}

/** To be attached to what is watched over. */
export function keepFocus(root: HTMLElement): () => void {
  let path: Stood[] = [];
  const note = ({ target }: FocusEvent) => {
    path = target instanceof Element ? pathOf(target, root) : [];
  };
  const watcher = new MutationObserver(() => {
    const last = path[0]?.part;
    const { activeElement, body } = root.ownerDocument;
    if (!last || last.isConnected || (activeElement && activeElement !== body)) return;
    inPlaceOf(path)?.focus();
  });
  root.addEventListener('focusin', note);
  watcher.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', note);
    watcher.disconnect();
  };
}
