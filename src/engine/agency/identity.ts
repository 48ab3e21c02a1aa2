/**
 * Owns who people are and where they live: names, streets, e-mail and telephone. Never gives two people the same mobile
 * or e-mail. Mobiles are 07700 900300 to 900599: the rest of Ofcom's drama range is left to the scenarios' own casts.
 */
import type { Day } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import type { Home, Identity, Seat } from './person.ts';
import { bornBefore1982, type Origin, origins } from './vocabulary/names.ts';
import { eastPlaces, inwardLetters, streets, westPlaces } from './vocabulary/places.ts';

const FIRST_MOBILE = 900300;
export const MOBILES = 300;
const IN_THE_WEST = 27;

type Name = Pick<Identity, 'first_name' | 'last_name'>;

/** Draws each list to its end before it draws anything twice. */
function dealer(chance: Random): (list: string) => string {
  const stacks = new Map<string, string[]>();
  return (list) => {
    const left = stacks.get(list) ?? [];
    const stack = left.length ? left : chance.some(list.split(' '), list.length);
    stacks.set(list, stack);
    return stack.pop() as string;
  };
}

function originOf(chance: Random): Origin {
  const all = origins.flatMap((origin) => Array.from({ length: origin.share }, () => origin));
  return chance.pick(all);
}

export function namer(chance: Random): (born: Day) => Name {
  const deal = dealer(chance);
  const taken = new Set<string>();
  const draw = (born: Day): Name => {
    const origin = originOf(chance);
    const { women, men } = origin === origins[0] && born < '1982' ? bornBefore1982 : origin;
    const woman = chance.chance(50);
    const first_name = deal(woman ? women : men);
    const surname = deal(origin.surnames);
    const last_name = woman ? surname.replace(/ski$/, 'ska') : surname;
    if (taken.has(first_name + last_name)) return draw(born);
    taken.add(first_name + last_name);
    return { first_name, last_name };
  };
  return draw;
}

export function makeHome(chance: Random, { booking }: Seat): Home {
  const west = booking ? booking.vacancy.west : chance.chance(IN_THE_WEST);
  const { town, district } = chance.pick(west ? westPlaces : eastPlaces);
  const flat = chance.chance(12) ? `Flat ${chance.between(1, 9)}, ` : '';
  const address = `${flat}${chance.between(1, 148)} ${chance.pick(streets)}`;
  const inward = `${chance.between(1, 9)}${chance.pick(inwardLetters)}${chance.pick(inwardLetters)}`;
  return { address, town, postcode: `${district} ${inward}`, west };
}

/** `number`: below MOBILES, and nobody else's. */
export function makeReach(chance: Random, name: Name, number: number): Pick<Identity, 'email' | 'mobile'> {
  const [first, last] = [name.first_name.toLowerCase(), name.last_name.toLowerCase()];
  const mailbox = chance.pick([`${first}.${last}`, `${first}.${last}`, `${first}${last}${number}`, `${last}.${first}`]);
  return {
    email: `${mailbox}@example.${chance.pick(['com', 'org', 'net'])}`,
    mobile: `07700 ${FIRST_MOBILE + number}`,
  };
}
