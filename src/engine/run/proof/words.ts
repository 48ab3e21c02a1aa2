/**
 * Owns proof that a scenario's lists of words are read as their examples say: what counts is found, what does not is not.
 * Plays nothing.
 */
import { wordsFound } from '../../kernel/speaks-of.ts';
import type { Instance } from '../../scenario/instance.ts';
import { spoken } from '../../scenario/word-lists.ts';
import type { Finding } from './finding.ts';

export const proveWords = ({ words }: Pick<Instance, 'words'>): Finding[] =>
  Object.entries(words).flatMap(([name, list]) => {
    const careful = spoken(list);
    if (!careful) return [];
    const missed = careful.counts.filter((text) => wordsFound(careful, text).length === 0);
    const wrong = careful.not.flatMap((text) => {
      const found = wordsFound(careful, text);
      return found.length > 0 ? [`“${text}” should not count, and counts by “${found.join('”, “')}”`] : [];
    });
    const says = [...missed.map((text) => `“${text}” should count, and does not`), ...wrong].join('; ');
    return [
      {
        what: `the words “${name}” are read as their examples say`,
        holds: says === '',
        says,
        at: { file: 'scenario.yaml', path: ['words', name] },
      },
    ];
  });
