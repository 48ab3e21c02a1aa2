/**
 * Owns chance that can be repeated: a seeded generator (mulberry32; integers only, so the same on every machine).
 * Never takes its seed from a clock.
 */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** A whole number between the two, both included. */
  between(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  /** `count` different items, in the order of the list's own shuffle. */
  some<T>(items: readonly T[], count: number): T[];
  /** True in about `percent` of 100 calls. */
  chance(percent: number): boolean;
  /** An independent generator named by `label`: what one part draws does not move the draws of another. */
  fork(label: string): Random;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const int = (below: number): number => next() % below;
  const self: Random = {
    int,
    between: (low, high) => low + int(high - low + 1),
    pick: <T>(items: readonly T[]): T => items[int(items.length)] as T,
    some: (items, count) => {
      const pool = [...items];
      for (let i = pool.length - 1; i > 0; i--) {
        const j = int(i + 1);
        [pool[i], pool[j]] = [pool[j] as (typeof pool)[number], pool[i] as (typeof pool)[number]];
      }
      return pool.slice(0, count);
    },
    chance: (percent) => int(100) < percent,
    fork: (label) =>
      random([...label].reduce((sum, char) => Math.imul(sum, 31) + (char.codePointAt(0) ?? 0), seed | 0)),
  };
  return self;
}
