/** Owns how a pack says which words were found where a trap warns of them. Must never say them again of somebody who is gone. */

import { ERASED } from '../../../engine/kernel/take-out-words.ts';
import { cleanLine } from '../../../engine/kernel/text.ts';

/** In a log nothing is left of it then: the question alone would say beside the reference what there was. */
export const sayFound = (asks: string): string =>
  asks === ERASED ? 'What was found is not repeated, since the person is gone.' : cleanLine(asks);
