/**
 * Owns noticing that the workplace shows other words than the app wrote: a translator or an extension wraps them in elements of its own,
 * and what the app writes there later is not seen any more.
 * Must never change the page. What only stands beside the app's elements is no matter: figures leave it out.
 */
import { OWN } from '../../evidence/capture/index.ts';

/** What translators leave: Google's and those built like it, Microsoft's. The app has nothing of the kind. */
const TRACES = 'font, [_msthash], [_msttexthash]';
/** Something foreign round the app's own elements. */
const WRAPPED = `:scope :not([${OWN}]) [${OWN}]`;

export const isRewritten = (workplace: Element): boolean =>
  workplace.querySelector(TRACES) !== null ||
  (workplace.hasAttribute(OWN) && workplace.querySelector(WRAPPED) !== null);

/** Calls `told` once, when it happens. Answers how to stop looking. */
export function watchRewriting(workplace: Element, told: () => void): () => void {
  const watcher = new MutationObserver(() => {
    if (!isRewritten(workplace)) return;
    watcher.disconnect();
    told();
  });
  watcher.observe(workplace, { childList: true, subtree: true });
  return () => watcher.disconnect();
}
