import { expect, it } from 'vitest';
import { streetOf } from './their-words.ts';

it.each([
  ['14 Quarry Yard', 'Quarry Yard'],
  ['14a Quarry Yard', 'Quarry Yard'],
  ['Flat 3, 14 Quarry Yard', 'Quarry Yard'],
  ['12-14 Quarry Yard', 'Quarry Yard'],
  ['7, Saint Mary’s Walk', 'Saint Mary’s Walk'],
])('%s is in the street %s', (address, street) => {
  expect(streetOf(address)).toBe(street);
});

it.each(['12 High Street', '3 The Green', '5 Broadway', 'Quarry Yard', ''])(
  '%s names no street by which somebody could be found in a text',
  (address) => {
    expect(streetOf(address)).toBe(null);
  },
);
