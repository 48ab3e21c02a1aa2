/** Owns saying of a cell that somebody's words went from that it changed, and not from what into what. Pure; the recorder reads it too. */
import { ERASED } from '../kernel/take-out-words.ts';

export const erasedOnce = (text: string): string =>
  text
    .replaceAll(` changed from “${ERASED}” to “${ERASED}”`, ' changed')
    .replaceAll(` emptied (was “${ERASED}”)`, ' emptied');
