/**
 * Owns taking hold of the screen before somebody who is quick goes on to another: a step's outcome takes a moment to show, and a press on a
 * link meanwhile would leave a figure of the wrong place. Must never hold the press up, nor decide what is taken.
 */

/** Calls `take` at the first press that comes before `done` is called, and says whether the page has gone on to another address since. */
export function beforeLeaving<T>(take: () => T): { done(): T | undefined } {
  let early: { taken: T; at: string } | undefined;
  // While it is on its way down, before whatever the press leads to.
  const press = (): void => {
    early ??= { taken: take(), at: location.hash };
  };
  addEventListener('click', press, { capture: true });
  return {
    /** What was taken early, where the address is no longer the same. */
    done() {
      removeEventListener('click', press, { capture: true });
      return early && early.at !== location.hash ? early.taken : undefined;
    },
  };
}
