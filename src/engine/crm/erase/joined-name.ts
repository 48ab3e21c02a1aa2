/**
 * Owns how people write a name in one word: Ola.Nowak, NowakOla, o.nowak, @onowak. Where nothing stands between its parts, and no @ before
 * them, it is their name only if it can be no other word: Bob Reed is not meant by “breed”, nor Brad Ford by “Bradford”.
 */
import { inPlainLetters } from '../../kernel/plain-letters.ts';
import { placeIn } from '../../record/places/place.ts';
import type { OnFile } from './on-file.ts';

export function joinedName(first: string, last: string, file: OnFile): string[] {
  // As one word a name of several has no spaces; many go by the first of their first names.
  const firsts = new Set([inOne(first), first.trim().split(/\s+/)[0] ?? '']);
  return [...firsts].flatMap((one) =>
    joined(one, inOne(last), { ...file, isShared: (initial) => file.isShared(initial, last) }),
  );
}
const inOne = (name: string): string => name.replace(/\s+/g, '');

function joined(first: string, last: string, { isOthers, isShared }: OnFile): string[] {
  if (first.length < 2 || last.length < 2) return [];
  const isOwn = (word: string) => !isOthers(word) && !placeIn(word);
  const asOne = (word: string, isPlain: boolean) => (isPlain && isOwn(word) ? word : `@${word}`);
  const whole = [
    [first, last],
    [last, first],
  ].flatMap(([one = '', other = '']) => [
    ...SIGNS.map((sign) => `${one}${sign}${other}`),
    asOne(`${one}${other}`, one.length + other.length >= LEAST_LETTERS),
  ]);
  const initial = first.slice(0, 1);
  if (isShared(initial, last)) return whole;
  const isPlain = last.length > 3 && !BEGINS_WORDS.test(inPlainLetters(initial + last));
  const dotted = last.length > 2 ? [`${initial}.${last}`, `${initial}_${last}`] : [];
  return [...whole, ...dotted, asOne(initial + last, isPlain)];
}
const SIGNS = ['.', '_', '-'];
/** Two words of the language seldom come to so many letters as one: Will Power is not meant by “willpower”. */
const LEAST_LETTERS = 12;

/** Two letters with which words begin: a vowel among them, or two that are said together. */
const BEGINS_WORDS =
  /^(?:[aeiouy]|.[aeiouyh’']|[bcdfgkpstw]r|[bcfgps]l|s[ckmnpqtw]|[dt]w|[gkpm]n|ps|ts|[^a-z]|.[^a-z])/i;
