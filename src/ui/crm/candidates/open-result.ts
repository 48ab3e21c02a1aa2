/** Owns opening a result of a search that has not settled yet: the search is a step first, and its picture shows the list. */
import type { Session } from '../../session/session.svelte.ts';
import type { Settled } from '../settled.svelte.ts';

/** For clicks on their way down to a link of the list. A link that is opened elsewhere is left alone. */
export function openResult<I>(event: MouseEvent, settled: Settled<I>, session: Session): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  if (!link?.hash || elsewhere || !settled.isPending) return;
  event.preventDefault();
  event.stopPropagation();
  void settled
    .now()
    .then(() => session.recorder.taken)
    .finally(() => {
      location.hash = link.hash;
    });
}
