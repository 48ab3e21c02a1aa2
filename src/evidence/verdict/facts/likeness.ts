/**
 * Owns which packs of a batch are alike, and how that is said: the same attempt, the same log, the same words of one's own. Thousands may come
 * at once, all of them copies of one, so only what is asked for is worked out. Pure. Must never say what it means that two are alike.
 */
import { listWords } from '../../../engine/kernel/phrases.ts';
import type { Traits } from './traits.ts';

/** A pack of a batch, by what it is called in a sentence. */
interface Held {
  name: string;
  traits: Traits | undefined;
}

/** How one pack is like another of the batch. */
export interface Alike {
  /** Its place in the batch. */
  other: number;
  says: string;
}

/** Packs of one batch held against each other; what is alike is worked out for the one that is asked about. */
export class Likeness {
  readonly #packs: readonly Held[];
  readonly #holders = new Map<string, number[]>();
  /** By all the marks of a pack, those that hold any of them, in the order of the batch: thousands may be copies of one. */
  readonly #among = new Map<string, readonly number[]>();

  constructor(packs: readonly Held[]) {
    this.#packs = packs;
    for (const [i, { traits }] of packs.entries())
      for (const key of traits ? marksOf(traits).each : []) {
        const holders = this.#holders.get(key);
        if (holders) holders.push(i);
        else this.#holders.set(key, [i]);
      }
  }

  /** How many others a pack is like. */
  count(place: number): number {
    return Math.max(0, this.#like(place).length - 1);
  }

  /** The others, in the order of the batch; the first `most` of them. */
  of(place: number, most = Number.POSITIVE_INFINITY): Alike[] {
    const one = this.#packs[place]?.traits;
    // Itself is one of them, or stands behind them.
    const others = this.#like(place).slice(0, most + 1);
    return others
      .filter((other) => other !== place)
      .slice(0, most)
      .flatMap((other) => {
        const its = this.#packs[other];
        return one && its?.traits ? [{ other, says: `${its.name}: ${sayAlike(one, its.traits)}` }] : [];
      });
  }

  /** Itself among them. */
  #like(place: number): readonly number[] {
    const traits = this.#packs[place]?.traits;
    if (!traits) return [];
    const { each, all } = marksOf(traits);
    const known = this.#among.get(all);
    if (known) return known;
    const found = together(each.map((key) => this.#holders.get(key) ?? []));
    this.#among.set(all, found);
    return found;
  }
}

/** Lists in order as one in order; the longest itself where it has all of them: packs that share a text share the list of its holders. */
function together(lists: readonly (readonly number[])[]): readonly number[] {
  const longest = lists.reduce((one, other) => (other.length > one.length ? other : one), []);
  const all = new Set(longest);
  for (const list of lists) for (const one of list) all.add(one);
  return all.size === longest.length ? longest : [...all].sort((a, b) => a - b);
}

/** For each pack, in their order, those that it is like. `name`: what the other is called in the sentence. */
export function alikeIn(packs: readonly Held[]): Alike[][] {
  const likeness = new Likeness(packs);
  return packs.map((_, place) => likeness.of(place));
}

/** What packs are held against each other by, and all of it as one key. */
interface Marks {
  each: readonly string[];
  all: string;
}
const made = new WeakMap<Traits, Marks>();
/** The same for the same traits, and made once: a batch is looked at each time that a file is checked. */
function marksOf(traits: Traits): Marks {
  const known = made.get(traits);
  if (known) return known;
  const { attempt, scenario, log, texts } = traits;
  const each = [`attempt ${attempt}`, `log ${scenario} ${log}`, ...texts.map(({ hash }) => `text ${hash}`)];
  const marks = { each, all: each.join('\n') };
  made.set(traits, marks);
  return marks;
}

function sayAlike(one: Traits, other: Traits): string {
  const its = new Set(other.texts.map(({ hash }) => hash));
  // Several texts may stand in one step.
  const same = [...new Set(one.texts.filter(({ hash }) => its.has(hash)).map(({ where }) => where))];
  const told = [
    ...(one.attempt === other.attempt ? ['the same attempt'] : []),
    ...(one.scenario === other.scenario && one.log === other.log
      ? [`the same log, ${one.times === other.times ? 'at the same times' : 'at other times'}`]
      : []),
    ...(same.length > 0
      ? [`the same words in ${listWords(same.slice(0, 4))}${same.length > 4 ? ' and elsewhere' : ''}`]
      : []),
  ];
  return `${listWords(told)}.`;
}
