/** Owns a value that follows another once it has rested for a moment, so that not every letter is asked about. To be made while a component is. */
const REST = 250;

export class Resting<T> {
  value = $state.raw() as T;

  constructor(read: () => T) {
    this.value = read();
    $effect(() => {
      const now = read();
      const timer = setTimeout(() => {
        if (JSON.stringify(now) !== JSON.stringify(this.value)) this.value = now;
      }, REST);
      return () => clearTimeout(timer);
    });
  }
}
