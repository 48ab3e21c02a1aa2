/**
 * Owns who people are and where they live: names, streets, e-mail and telephone. Never gives two people the same mobile
 * or e-mail. Mobiles come from Ofcom's drama range from 07700 900300 up: those below are left to the scenarios' own casts.
 */
import { type Day, daysBetween } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import type { Identity, Seat } from './person.ts';
import { bornBefore1982, type Origin, origins } from './words/names.ts';
import { eastTowns, inwardLetters, streets, westTowns } from './words/places.ts';

const FIRST_MOBILE = 900300;

/** Draws each list to its end before it draws anything twice. */
function dealer(chance: Random): (list: string) => string {
  const stacks = new Map<string, string[]>();
  return (list) => {
    const stack = stacks.get(list)?.length ? (stacks.get(list) as string[]) : chance.some(list.split(' '), list.length);
    stacks.set(list, stack);
    return stack.pop() as string;
  };
}

function originOf(chance: Random): Origin {
  let left = chance.int(origins.reduce((sum, origin) => sum + origin.share, 0));
  return origins.find((origin) => (left -= origin.share) < 0) as Origin;
}

export function namer(chance: Random): (born: Day) => { first: string; last: string } {
  const deal = dealer(chance);
  const taken = new Set<string>();
  const draw = (born: Day): { first: string; last: string } => {
    const origin = originOf(chance);
    const fashion = origin === origins[0] && daysBetween(born, '1982-01-01') > 0 ? bornBefore1982 : origin;
    const woman = chance.chance(50);
    const first = deal(woman ? fashion.women : fashion.men);
    const surname = deal(origin.surnames);
    const last = woman && origin.gendered ? surname.replace(/ski$/, 'ska') : surname;
    if (taken.has(first + last)) return draw(born);
    taken.add(first + last);
    return { first, last };
  };
  return draw;
}

export type Home = Pick<Identity, 'address' | 'town' | 'postcode'>;

export function makeHome(chance: Random, seat: Seat): Home {
  const west = seat.booking ? seat.booking.vacancy.west : chance.chance(27);
  const town = chance.pick(west ? westTowns : eastTowns);
  const inward = `${chance.between(1, 9)}${chance.pick([...inwardLetters])}${chance.pick([...inwardLetters])}`;
  const house = `${chance.between(1, 148)} ${chance.pick(streets)}`;
  const address = chance.chance(12) ? `Flat ${chance.between(1, 9)}, ${house}` : house;
  return { address, town, postcode: `${chance.pick(town.districts)} ${inward}` };
}

/** `number`: below 700, and nobody else's. */
export function makeReach(chance: Random, name: { first: string; last: string }, number: number): Pick<Identity, 'email' | 'mobile'> {
  const [first, last] = [name.first.toLowerCase(), name.last.toLowerCase()];
  const mailbox = chance.pick([`${first}.${last}`, `${first}.${last}`, `${first}${last}${number}`, `${last}.${first}`]);
  const email = `${mailbox}@example.${chance.pick(['com', 'com', 'org', 'net'])}`;
  return { email, mobile: `07700 ${FIRST_MOBILE + number}` };
}
