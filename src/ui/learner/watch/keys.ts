/** Owns which key moves what while a solution is watched. */
import { isFree, type Pressed } from '../../kit/free-key.ts';

export type Move = 'next' | 'previous' | 'toggle';
const MOVES: Readonly<Record<string, Move>> = { ' ': 'toggle', ArrowRight: 'next', ArrowLeft: 'previous' };

export const keyFor = (pressed: Pressed): Move | undefined =>
  isFree(pressed) && Object.hasOwn(MOVES, pressed.key) ? MOVES[pressed.key] : undefined;
