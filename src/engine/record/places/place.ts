/**
 * Owns which place a town or postcode stands for, and how many miles lie between two: as the crow flies, from town to town.
 * Must never guess: what is not on the list is not known, and that is neither near nor far.
 */
import { fold } from '../../kernel/text.ts';
import { areas, districts } from './postcodes.ts';
import { allTowns, type Town } from './towns.ts';

const EARTH_MILES = 3958.8;
/** As typed: "Ashton under Lyne" is Ashton-under-Lyne, "kings lynn" King's Lynn. */
const keyOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byName: ReadonlyMap<string, Town> = new Map(allTowns.map((town) => [keyOf(town.name), town]));
/** A postcode, its first half, or the letters of its area. */
const POSTCODE = /^([A-Z]{1,2})(?:(\d[A-Z\d]?)(?:\s*\d[A-Z]{0,2})?)?$/;
/** Without its gap a first half and the rest run together; the last three are the rest. */
const WHOLE = /^([A-Z]{1,2})(\d[A-Z\d]?)\s*\d[A-Z]{2}$/;

const ofTown = (text: string): string | undefined => byName.get(keyOf(text))?.name;

function ofPostcode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  const [, area = '', figures] = WHOLE.exec(code) ?? POSTCODE.exec(code) ?? [];
  return districts.get(`${area}${figures?.replace(/[A-Z]$/, '') ?? ''}`) ?? areas.get(area);
}

/** What somebody typed: a town, or a postcode or the start of one. By the town's name; undefined where it is not known. */
export const placeIn = (typed: string): string | undefined => ofTown(typed) ?? ofPostcode(typed);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function between(a: Town, b: Town): number {
  const [north, east] = [radians(b.north - a.north), radians(b.east - a.east)];
  const h =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.north)) * Math.cos(radians(b.north)) * Math.sin(east / 2) ** 2;
  return Math.round(2 * EARTH_MILES * Math.asin(Math.sqrt(h)));
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** Farther than any part of a postcode's area from its town: then the name is another town's. */
const ANOTHER_TOWN = 40;

/** Where a record is: its town goes first, since a postcode's area is wide; unless the postcode is of another part of the country. */
export function placeOf(town: string | null, postcode: string | null): string | undefined {
  const byTown = town ? ofTown(town) : undefined;
  const byPostcode = postcode ? ofPostcode(postcode) : undefined;
  if (!byTown || !byPostcode) return byTown ?? byPostcode;
  return (milesFrom(byTown).get(byPostcode) ?? 0) > ANOTHER_TOWN ? byPostcode : byTown;
}

/** Whole miles from a place to every other, by name; none where it is not known. The place itself is 0. */
export function milesFrom(place: string): ReadonlyMap<string, number> {
  const from = byName.get(keyOf(place));
  if (!from) return new Map();
  const miles = known.get(from.name) ?? new Map(allTowns.map((town) => [town.name, between(from, town)]));
  known.set(from.name, miles);
  return miles;
}
