/** Owns proof of how much of a place counts as being in sight. Must never need a page. */
import { expect, it } from 'vitest';
import { shareInSight } from './in-sight.ts';

const page = { from: 0, to: 844 };
/** What a bar at the foot leaves of it. */
const overTheFoot = { from: 200, to: 760 };

it.each([
  ['that stands in the middle is all in sight', { from: 300, to: 360 }, { share: 1, middle: 330 }],
  [
    'of which the bar at the foot leaves a quarter is not enough',
    { from: 745, to: 805 },
    { share: 0.25, middle: 752.5 },
  ],
  ['under the bar at the foot is not in sight at all', { from: 770, to: 830 }, undefined],
  ['that was scrolled away is not in sight at all', { from: 100, to: 200 }, undefined],
  ['that is longer than its window is in sight when it fills it', { from: 100, to: 2000 }, { share: 1, middle: 480 }],
])('a place %s', (_, place, sight) => expect(shareInSight(place, [page, overTheFoot])).toEqual(sight));
