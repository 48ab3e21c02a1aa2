/**
 * Owns which key moves a watched attempt, as in a player of films: arrows a step, j and l to the marks, k and space to play. Letters only where
 * the focus is in the player itself (WCAG 2.1.4). Must never take a key from a control that has a use for it.
 */
import { isFree, type Pressed } from '../../kit/free-key.ts';

export type Move = 'back' | 'on' | 'mark back' | 'mark on' | 'toggle' | 'first' | 'last';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ' ': 'toggle',
  Home: 'first',
  End: 'last',
};
const LETTERS: Readonly<Record<string, Move>> = { j: 'mark back', k: 'toggle', l: 'mark on' };

export function keyFor(pressed: Pressed, inPlayer: boolean): Move | undefined {
  if (!isFree(pressed)) return undefined;
  if (inPlayer && Object.hasOwn(LETTERS, pressed.key)) return LETTERS[pressed.key];
  // In a text that is read in the workplace, Home and End belong to the reader.
  if ((pressed.key === 'Home' || pressed.key === 'End') && !inPlayer) return undefined;
  return Object.hasOwn(MOVES, pressed.key) ? MOVES[pressed.key] : undefined;
}
