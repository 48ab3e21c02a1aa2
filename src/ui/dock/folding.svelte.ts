/** Owns whether the training layer is folded away, and whether there is room for it beside the workplace at all. */
import { remember, remembered } from '../kit/tab-storage.ts';

const KEY = 'resourcer dock folded';
const NO_ROOM = '(width < 60rem)';

export class Folding {
  folded = $state(remembered(KEY) === true);
  noRoom = $state(false);

  /** To be made while a component is. */
  constructor() {
    $effect(() => {
      const query = window.matchMedia(NO_ROOM);
      const follow = () => {
        this.noRoom = query.matches;
      };
      follow();
      query.addEventListener('change', follow);
      return () => query.removeEventListener('change', follow);
    });
  }

  fold(folded: boolean): void {
    this.folded = folded;
    remember(KEY, folded);
  }
}
