/** Owns keeping up with what is being written: which of it a pack cannot print. Must never show the answer to an older text. */
import { type Unprintable, unprintable, type Written } from './unprintable.ts';

export class PrintCheck {
  found = $state.raw<Unprintable[]>([]);

  /** To be made while a component is. `written` is run inside an effect. */
  constructor(written: () => Written[]) {
    $effect(() => {
      let stale = false;
      void unprintable(written()).then((found) => {
        if (!stale) this.found = found;
      });
      return () => {
        stale = true;
      };
    });
  }
}
