/** Owns proof that a place is known by its town or postcode or not at all, and that miles between towns are those of the map. */
import { describe, expect, it } from 'vitest';
import { eastPlaces, westPlaces } from '../../agency/vocabulary/places.ts';
import { milesFrom, placeIn, placeOf } from './place.ts';
import { areas, districts } from './postcodes.ts';
import { allTowns } from './towns.ts';

const names = new Set(allTowns.map(({ name }) => name));

describe('the map', () => {
  it('has each town once, in these islands', () => {
    expect(names.size).toBe(allTowns.length);
    for (const { name, north, east } of allTowns) {
      expect(north > 49.8 && north < 60.9, name).toBe(true);
      expect(east > -8.7 && east < 1.8, name).toBe(true);
    }
  });

  it('places every postcode area of the UK, and each district, in a town that it has', () => {
    expect(areas.size).toBe(121);
    for (const town of [...areas.values(), ...districts.values()]) expect(names).toContain(town);
  });

  it('lays no district farther from its area than an area reaches', () => {
    for (const [code, town] of districts) {
      const area = areas.get(code.replace(/\d.*/, '')) ?? '';
      expect(milesFrom(area).get(town), `${code} ${town}`).toBeLessThan(60);
    }
  });

  it('knows every town and district that the agency’s people live in', () => {
    for (const { town, district } of [...eastPlaces, ...westPlaces]) {
      expect(placeIn(town), town).toBe(town);
      expect(milesFrom(town).get(placeIn(district) ?? ''), district).toBeLessThan(25);
    }
  });

  it.each([
    ['Leeds', 'Bradford', 8, 9],
    ['Leeds', 'Manchester', 35, 36],
    ['Leeds', 'Wakefield', 8, 9],
    ['Leeds', 'London', 168, 171],
    ['Sheffield', 'Manchester', 32, 34],
    ['Edinburgh', 'Glasgow', 41, 43],
    ['Cardiff', 'Bristol', 24, 27],
    ['York', 'York', 0, 0],
  ])('from %s to %s it is %i to %i miles as the crow flies', (from, to, least, most) => {
    const miles = milesFrom(from).get(to);
    expect(miles).toBeGreaterThanOrEqual(least);
    expect(miles).toBeLessThanOrEqual(most);
    expect(milesFrom(to).get(from)).toBe(miles);
  });
});

describe('a place', () => {
  it.each([
    ['leeds', 'Leeds'],
    [' ashton under lyne ', 'Ashton-under-Lyne'],
    ['kings lynn', "King's Lynn"],
    ['LS2 7DJ', 'Leeds'],
    ['ls27dj', 'Leeds'],
    ['LS27', 'Morley'],
    ['LS27 7DJ', 'Morley'],
    ['ls', 'Leeds'],
    ['WC2H 7LA', 'London'],
    ['EC1A', 'London'],
    ['M33 4AB', 'Sale'],
    ['Atlantis', undefined],
    ['QQ1 1AA', undefined],
    ['', undefined],
    ['LS2 7DJ and more', undefined],
  ])('typed as “%s” is %s', (typed, place) => expect(placeIn(typed)).toBe(place));

  it.each([
    ['Otley', 'LS2 7DJ', 'Otley'],
    ['Somewhere', 'LS2 7DJ', 'Leeds'],
    [null, 'BD21 1AA', 'Keighley'],
    ['York', null, 'York'],
    // Sutton in Nottinghamshire is not the one in London.
    ['Sutton', 'NG17 1AA', 'Nottingham'],
    ['Somewhere', null, undefined],
    [null, null, undefined],
  ])('of a record with the town %s and the postcode %s is %s', (town, postcode, place) =>
    expect(placeOf(town, postcode)).toBe(place),
  );
});
