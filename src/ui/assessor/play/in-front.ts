/**
 * Owns a screen in front of the page, for as long as it is there: the page behind it is out of sight and out of reach, and is as it was
 * afterwards (its title, its address, where the focus was). Must never know what is shown.
 */
import { type Component, mount, unmount } from 'svelte';

/** Shows it; answers what takes it away again. */
export function showInFront<P extends Record<string, unknown>>(screen: Component<P>, props: P): () => void {
  const behind = [...document.body.children].filter((one): one is HTMLElement => one instanceof HTMLElement);
  const [title, address, focused] = [document.title, location.pathname + location.search, document.activeElement];
  const shown = behind.map((one) => one.style.display);
  for (const one of behind) one.style.display = 'none';
  const host = document.createElement('div');
  document.body.prepend(host);
  const made = mount(screen, { target: host, props });
  return () => {
    void unmount(made);
    host.remove();
    for (const [i, one] of behind.entries()) one.style.display = shown[i] ?? '';
    document.title = title;
    history.replaceState(history.state, '', address);
    if (focused instanceof HTMLElement) focused.focus();
  };
}
