/**
 * Owns at which of its buttons a command with a given input begins: where what it is about is known, else where its form asks.
 * Must never know a screen: it goes by what each spot is about.
 */
import type { Shape } from '../engine/command/fields.ts';
import type { FormAction, Placed } from './action.ts';
import { givenFrom } from './form-input.ts';
import { listAt, pageAt, type Spot } from './spots.ts';

/** Whether the input says whose page, or which message, the spot is on. A row that a command is done to is always named. */
function isNamed(at: Spot, shape: Shape, input: Readonly<Record<string, unknown>>): boolean {
  if (listAt(at)) return false;
  const about = at === 'from a message' ? 'message' : at.startsWith('on ') ? undefined : (pageAt(at) ?? 'candidate');
  const [field] = about ? Object.keys(givenFrom(shape, about, '')) : [];
  return !about || Boolean(field && input[field]);
}

export const buttonFor = (
  { buttons }: FormAction,
  shape: Shape,
  input: Readonly<Record<string, unknown>>,
): Placed | undefined =>
  buttons.find(({ at }) => isNamed(at, shape, input)) ?? buttons.find(({ at }) => listAt(at)) ?? buttons[0];
