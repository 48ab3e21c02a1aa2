/** Owns proof that a callout's number does not stand on the word that it is about, nor in a neighbour's frame, nor on another number. */
import { expect, it } from 'vitest';
import { numberSpots } from './number-spot.ts';

const frame = (x: number, width: number, y = 10) => ({ x, y, width, height: 3 });
const WIDE = frame(20, 30);
const BADGE = frame(20, 5);

it.each([
  ['within a field, at the end that words reach last', WIDE, [], 'inside'],
  ['beside a word in a frame as narrow as it is: “Erased”', BADGE, [], 'left'],
  ['on its other side at the edge of the picture', frame(1, 5), [], 'right'],
  ['on its other side where a neighbour is framed', BADGE, [frame(15, 4)], 'right'],
  ['before it where the neighbour is framed on another line', BADGE, [frame(15, 4, 20)], 'left'],
  ['within it where there is room on neither side', BADGE, [frame(15, 4), frame(26, 4)], 'inside'],
  ['before it at the right edge', frame(94, 5), [], 'left'],
])('stands %s', (_, own, others, spot) => expect(numberSpots([own, ...others])[0]).toBe(spot));

it('stands nowhere where another number stands already', () =>
  expect(numberSpots([frame(1, 5), frame(10, 5)])).toEqual(['right', 'right']));
