/** Owns whether the training layer is folded away, and whether there is room for it beside the workplace at all. */
const KEY = 'resourcer dock folded';
const NO_ROOM = '(width < 60rem)';

export class Folding {
  folded = $state(read());
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
    try {
      sessionStorage.setItem(KEY, String(folded));
    } catch {
      // Storage is shut: it is only forgotten sooner.
    }
  }
}

function read(): boolean {
  try {
    return sessionStorage.getItem(KEY) === 'true';
  } catch {
    return false;
  }
}
