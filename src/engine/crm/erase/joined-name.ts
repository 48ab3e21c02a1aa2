/**
 * Owns how people write a name in one word: Ola.Nowak, NowakOla, o.nowak, @onowak. Where nothing stands between its parts, and no @ before
 * them, it is their name only if it can be no other word: Bob Reed is not meant by “breed”, nor Brad Ford by “Bradford”.
 */
import { inPlainLetters } from '../../kernel/plain-letters.ts';
import { placeIn } from '../../record/places/place.ts';
import type { OnFile } from './on-file.ts';

export function joinedName(first: string, last: string, { isOthers, isShared }: OnFile): string[] {
  if (first.length < 2 || last.length < 2) return [];
  const isOwn = (word: string) => !isOthers(word) && !placeIn(word);
  const asOne = (word: string, isPlain: boolean) => (isPlain && isOwn(word) ? word : `@${word}`);
  const whole = [
    [first, last],
    [last, first],
  ].flatMap(([one = '', other = '']) => [
    ...SIGNS.map((sign) => `${one}${sign}${other}`),
    asOne(`${one}${other}`, last.length > 3 && one.length + other.length > 6),
  ]);
  const initial = first.slice(0, 1);
  if (isShared(initial, last)) return whole;
  const isPlain = last.length > 7 || (last.length > 3 && !BEGINS_WORDS.test(inPlainLetters(initial + last)));
  const dotted = last.length > 2 ? [`${initial}.${last}`, `${initial}_${last}`] : [];
  return [...whole, ...dotted, asOne(initial + last, isPlain)];
}
const SIGNS = ['.', '_', '-'];

/** Two letters with which words begin: a vowel among them, or two that are said together. Long names make no word with any. */
const BEGINS_WORDS =
  /^(?:[aeiouy]|.[aeiouyh’']|[bcdfgkpstw]r|[bcfgps]l|s[ckmnpqtw]|[dt]w|[gkpm]n|ps|ts|[^a-z]|.[^a-z])/i;
