/**
 * Owns an assessment that grew in two places at once: what was said in either stands in one list, none of it lost and nothing twice, what the second
 * place added behind what the first one has. Pure. Must never change what was said before; a new mark, action or question may get another number.
 */
import { canonical } from '../../engine/kernel/json.ts';
import { append } from './append.ts';
import type { Assessment, AssessmentEntry, Statement } from './schema.ts';
import { type Listed, nextOf } from './standing-of.ts';

/** `second`: the same, as the other place has it. */
export function joinedEntries(first: Assessment, second: readonly AssessmentEntry[]): Assessment {
  const known = new Map(first.entries.map((entry) => [withoutNumbers(entry), entry.says]));
  /** Numbers that the second place gave, and what they are here: “mark 1” there may be mark 2 here. */
  const here = new Map<string, number>();
  let all = first;
  for (const { number: _, ...entry } of second) {
    const thing = thingIn(entry.says);
    const same = known.get(withoutNumbers(entry));
    if (same) {
      if (thing) here.set(keyOf(thing), thingIn(same)?.number ?? thing.number);
      continue;
    }
    if (thing && !here.has(keyOf(thing))) here.set(keyOf(thing), freeNumber(all.entries, thing));
    all = append(all, thing ? { ...entry, says: numbered(entry.says, here.get(keyOf(thing)) ?? thing.number) } : entry);
  }
  return all;
}

interface Thing {
  about: Listed;
  number: number;
}
const keyOf = ({ about, number }: Thing): string => `${about} ${number}`;

const thingIn = (says: Statement): Thing | undefined => {
  switch (says.about) {
    case 'mark':
      return { about: says.about, number: says.mark };
    case 'action':
      return { about: says.about, number: says.action };
    case 'question':
      return { about: says.about, number: says.question };
    default:
      return undefined;
  }
};
const numbered = (says: Statement, number: number): Statement => {
  switch (says.about) {
    case 'mark':
      return { ...says, mark: number };
    case 'action':
      return { ...says, action: number };
    case 'question':
      return { ...says, question: number };
    default:
      return says;
  }
};

/** By which an entry is known again in the other place: who said what, and when. */
const withoutNumbers = ({ at, by, says }: Pick<AssessmentEntry, 'at' | 'by' | 'says'>): string =>
  canonical({ at, by, says: numbered(says, 1) });

const freeNumber = (entries: readonly AssessmentEntry[], thing: Thing): number =>
  entries.some(({ says }) => {
    const one = thingIn(says);
    return one?.about === thing.about && one.number === thing.number;
  })
    ? nextOf(entries, thing.about)
    : thing.number;
