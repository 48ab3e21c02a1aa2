/** Owns opening what is to be watched. The workplace is a program of its own: it comes when somebody wants to watch. */

/** @throws Error when it could not be loaded */
export async function play(copy: Blob, from: number): Promise<void> {
  const [{ showInFront }, { default: PlayApp }] = await Promise.all([
    import('./in-front.ts'),
    import('./PlayApp.svelte'),
  ]);
  showInFront(PlayApp, { copy, from });
}
