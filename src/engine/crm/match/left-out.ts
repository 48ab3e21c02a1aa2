/** Owns why a person is not on the shortlist, out of what a match found. Must never look for it itself. */
import type { Against, Cell, Standing } from './match.ts';

/** By the ids of requirements and by what stands against them. */
export function leftOutFor(
  belongs: Standing,
  found: readonly (Cell & { must: boolean })[],
  against: readonly Against[],
): string[] {
  if (belongs === 'shortlist') return [];
  const musts = found.filter(({ must }) => must);
  const named =
    belongs === 'no'
      ? musts.filter(({ verdict }) => verdict === 'not' || verdict === 'part')
      : musts.filter(({ verdict, renewable }) => verdict === 'unknown' || renewable);
  return [...named.map(({ requirement }) => requirement), ...new Set(against.map(({ what }) => what))];
}
