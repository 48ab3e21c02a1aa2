/**
 * Owns what of a pack is held against the others of a batch: whether it is the same attempt, the same log, the same words of one's own. Hashes
 * and short names alone, so that a batch of many stays small. Pure. Must never compare what everybody types from the same source.
 */
import { type Hash, hashJson, hashText } from '../../../engine/kernel/hash.ts';
import { fold } from '../../../engine/kernel/text.ts';
import { starParts } from '../../bundle/names.ts';
import type { Content } from '../../bundle/schema.ts';

/** Words: two people write the same short sentence without knowing of each other. */
const LONG_ENOUGH = 8;
/** Signs of a scenario that are looked through for each text; ours have a tenth, and a file made to do harm would have millions. */
const MOST_GIVEN = 300_000;

export interface Traits {
  attempt: string;
  scenario: Hash;
  /** What was done in which order with what, without its times. */
  log: Hash;
  /** When, to the millisecond. */
  times: Hash;
  texts: readonly { hash: Hash; where: string }[];
}

export function traitsOf({ attempt, scenario, log, account }: Content): Traits {
  const given = scenario.text.length > MOST_GIVEN ? '' : wordsOf(scenario.text);
  const texts = [
    ...starParts.map((part) => ({ where: `account, ${part}`, text: account[part] })),
    ...log.flatMap(({ step, command }) => textsIn(command.input).map((text) => ({ where: `step ${step}`, text }))),
  ];
  const known = new Map<Hash, string>();
  const seen = new Set<string>();
  for (const { where, text } of texts) {
    // A long log says the same over and over.
    if (seen.has(text)) continue;
    seen.add(text);
    const words = wordsOf(text);
    if (words.split(' ').length < LONG_ENOUGH || given.includes(words)) continue;
    const hash = hashText(words);
    if (!known.has(hash)) known.set(hash, where);
  }
  return {
    attempt: attempt.id,
    scenario: scenario.hash,
    log: hashJson(log.map(({ command: { name, input } }) => [name, input])),
    times: hashJson(log.map(({ command }) => command.at)),
    texts: [...known].map(([hash, where]) => ({ hash, where })),
  };
}

/** Capitals, accents, signs and line ends make no other text. */
const wordsOf = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
