/**
 * Owns who people are and where they live: names, streets, e-mail. Never gives two people the same name or e-mail.
 */
import type { Day } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import type { Home, Identity, Seat } from './person.ts';
import { bornBefore1982, origins } from './vocabulary/names.ts';
import { eastPlaces, inwardLetters, streets, westPlaces } from './vocabulary/places.ts';

const IN_THE_WEST = 27;
const TRIES = 20;

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

/** Each as often as its share of a hundred. */
const byShare = origins.flatMap((origin) => Array.from({ length: origin.share }, () => origin));

export function namer(chance: Random, reserved: readonly string[]): (born: Day) => Name {
  const deal = dealer(chance);
  const taken = new Set(reserved);
  const draw = (born: Day): Name => {
    const origin = chance.pick(byShare);
    const { women, men } = origin === origins[0] && born < '1982' ? bornBefore1982 : origin;
    const woman = chance.chance(50);
    const first_name = deal(woman ? women : men);
    const surname = deal(origin.surnames);
    return { first_name, last_name: woman ? surname.replace(/ski$/, 'ska') : surname };
  };
  const keyOf = ({ first_name, last_name }: Name): string => `${first_name} ${last_name}`;
  const free = (name: Name): boolean => !taken.has(keyOf(name));
  return (born) => {
    let name = draw(born);
    for (let tries = 1; !free(name) && tries < TRIES; tries += 1) name = draw(born);
    // A very large register has used every name: then people have two surnames.
    while (!free(name)) name = { ...name, last_name: `${name.last_name}-${draw(born).last_name}` };
    taken.add(keyOf(name));
    return name;
  };
}

export function makeHome(chance: Random, { booking }: Seat): Home {
  const west = booking ? booking.vacancy.west : chance.chance(IN_THE_WEST);
  const { town, district } = chance.pick(west ? westPlaces : eastPlaces);
  const flat = chance.chance(12) ? `Flat ${chance.between(1, 9)}, ` : '';
  const address = `${flat}${chance.between(1, 148)} ${chance.pick(streets)}`;
  const inward = `${chance.between(1, 9)}${chance.pick(inwardLetters)}${chance.pick(inwardLetters)}`;
  return { address, town, postcode: `${district} ${inward}`, west };
}

/** `number`: nobody else's. */
export function makeEmail(chance: Random, name: Name, number: number): string {
  const [first, last] = [name.first_name.toLowerCase(), name.last_name.toLowerCase()];
  const mailbox = chance.pick([`${first}.${last}`, `${first}.${last}`, `${first}${last}${number}`, `${last}.${first}`]);
  return `${mailbox}@example.${chance.pick(['com', 'org', 'net'])}`;
}
