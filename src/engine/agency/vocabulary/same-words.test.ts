/**
 * Owns proof that the two lists of words for the same thing do not contradict each other: what stands in CVs and vacancies as the same
 * (same-work.ts), and what the search offers as other words (synonyms.ts).
 */
import { describe, expect, it } from 'vitest';
import { fold } from '../../kernel/text.ts';
import { sameJob, samePaper, sameSkill } from './same-work.ts';
import { synonymLines } from './synonyms.ts';

const folded = (lists: readonly (readonly string[])[]): string[][] => lists.map((line) => line.map(fold));
const offered = folded(synonymLines);
const linesWith = (word: string): number[] => offered.flatMap((line, at) => (line.includes(word) ? [at] : []));

describe.each([
  ['titles of a job', folded(sameJob)],
  ['names of a paper', folded(samePaper)],
  ['words for a skill', folded(sameSkill)],
])('%s', (_, groups) => {
  it('stand in one group each', () => {
    const all = groups.flat();
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  it('that count as the same are offered for each other, where both are offered at all', () => {
    const parted = groups.flatMap((group) =>
      group.flatMap((one, at) =>
        group.slice(at + 1).flatMap((two) => {
          const [first, second] = [linesWith(one), linesWith(two)];
          const apart = first.length > 0 && second.length > 0 && !first.some((line) => second.includes(line));
          return apart ? [`${one} / ${two}`] : [];
        }),
      ),
    );
    expect(parted).toEqual([]);
  });

  it('that are of different things are not offered for each other', () => {
    const groupOf = (word: string) => groups.findIndex((group) => group.includes(word));
    const mixed = offered.flatMap((line) => {
      const known = line.filter((word) => groupOf(word) >= 0);
      return new Set(known.map(groupOf)).size > 1 ? [known.join(' / ')] : [];
    });
    expect(mixed).toEqual([]);
  });
});
