/** Owns which words of the declaration are shown now. They travel in the pack as they stood on the screen. */
import { STATEMENTS } from '../../evidence/bundle/names.ts';

export const STATEMENT = STATEMENTS[0];
