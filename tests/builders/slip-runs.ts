/**
 * Owns making many slips in files that are right and looking at what is said of them: that the checker never throws and always names a
 * place, and how many of those slips are found that change a meaning. Never says what is enough; its callers do.
 */
import { prove } from '../../src/engine/run/prove.ts';
import { checkFiles } from '../../src/engine/scenario/checker/check-files.ts';
import type { Around } from '../../src/engine/scenario/checker/ground.ts';
import { fileSet, LIBRARY_WORDS } from './broken-scenarios.ts';
import { anySlip, type Kind, meaningSlip, slipsFrom, spotsOf, type Texts } from './slips.ts';
import { sqlite } from './sqlite.ts';

/** What is wrong with what the checker says of slips anywhere, one line each; and of how many slips it says nothing. */
export function ofAnySlips(
  texts: Texts,
  around: Around,
  size: number,
  seed: number,
): { wrong: string[]; silent: number } {
  const chance = slipsFrom(seed);
  const wrong: string[] = [];
  let silent = 0;
  for (let i = 0; i < size; i += 1) {
    const slipped = anySlip(texts, chance);
    try {
      const { faults } = checkFiles(fileSet(slipped), around);
      if (faults.length === 0) silent += 1;
      for (const { file, line = 0, column = 0, says } of faults) {
        if (file === undefined || line < 1 || column < 1) wrong.push(`slip ${i} of seed ${seed} has no place: ${says}`);
        if (LIBRARY_WORDS.test(says)) wrong.push(`slip ${i} of seed ${seed} is told in a library's words: ${says}`);
      }
    } catch (error) {
      wrong.push(`slip ${i} of seed ${seed} throws: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { wrong, silent };
}

export interface Share {
  made: number;
  /** Before anything is played. */
  byCheck: number;
  /** When it is. */
  byProof: number;
  missed: string[];
}

/** Of slips that change what a value means: how many are found, by kind. */
export function ofMeaningSlips(texts: Texts, around: Around, size: number, seed: number): Map<Kind, Share> {
  const chance = slipsFrom(seed);
  const spots = spotsOf(texts);
  const shares = new Map<Kind, Share>();
  for (let left = size; left > 0; ) {
    const slip = meaningSlip(texts, spots, chance);
    if (!slip) continue;
    left -= 1;
    const share = shares.get(slip.kind) ?? { made: 0, byCheck: 0, byProof: 0, missed: [] };
    shares.set(slip.kind, share);
    share.made += 1;
    const { faults, scenario, solution, mistakes } = checkFiles(fileSet(slip.texts), around);
    if (faults.length > 0 || !scenario || !solution || !mistakes) share.byCheck += 1;
    else if (prove(sqlite, scenario.value, solution.value, mistakes.value).some(({ holds }) => !holds))
      share.byProof += 1;
    else share.missed.push(`${slip.file} ${slip.from} → ${slip.to}`);
  }
  return shares;
}

/** All kinds together. */
export const together = (shares: ReadonlyMap<Kind, Share>): Share =>
  [...shares.values()].reduce(
    (sum, one) => ({
      made: sum.made + one.made,
      byCheck: sum.byCheck + one.byCheck,
      byProof: sum.byProof + one.byProof,
      missed: [...sum.missed, ...one.missed],
    }),
    { made: 0, byCheck: 0, byProof: 0, missed: [] },
  );
