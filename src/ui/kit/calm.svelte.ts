/** Owns whether whoever uses the device asked for less motion, as it is now. */

export class Calm {
  asked = $state(false);

  /** To be attached while the component is there; `told` when it becomes so. */
  follow(told: () => unknown): () => void {
    const query = window.matchMedia('(prefers-reduced-motion: reduce)');
    const look = () => {
      this.asked = query.matches;
      if (this.asked) told();
    };
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }
}
