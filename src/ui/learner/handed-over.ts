/**
 * Owns an attempt that the address hands over: “/#bring-back=play/sweep.attempt.zip”, a file of this very site (a tutor's own, say).
 * Must never ask another site, and hands it over once: reloading the page does not bring it back again.
 */
const HASH = '#bring-back=';

/** Undefined where the address hands nothing over, or what it names is not to be had. */
export async function handedOver(): Promise<File | undefined> {
  if (!location.hash.startsWith(HASH)) return undefined;
  const { origin, pathname } = new URL(decodeURIComponent(location.hash.slice(HASH.length)), location.origin);
  history.replaceState(null, '', location.pathname);
  if (origin !== location.origin) return undefined;
  const answer = await fetch(pathname).catch(() => undefined);
  return answer?.ok ? new File([await answer.blob()], pathname.split('/').at(-1) ?? '') : undefined;
}
