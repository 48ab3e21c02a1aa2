/** Owns the rule that what is named in a list has a name of its own there. */
import type { Fault } from '../../kernel/result.ts';
import type { Read } from '../../yaml/parse-yaml.ts';
import { asList, asWords } from './rule.ts';

/** Items of the list under `word` whose `key` an item above them has. */
export function usedTwice(read: Read, word: string, key: 'id' | 'label'): Fault[] {
  const seen = new Set<unknown>();
  return asList(asWords(read.value)[word]).flatMap((item, i) => {
    const name = asWords(item)[key];
    if (typeof name !== 'string' || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [read.at([word, i, key], `“${name}” is used twice; expected: a ${key} of its own`, { code: 'twice' })];
  });
}
