/**
 * Owns by which words somebody can be found in texts about others: the name in each order, e-mail, mobile, address, as they are typed.
 * Must never be kept beyond the step that asks.
 */
import { type History, inForce, since } from '../../kernel/versions.ts';
import type { Row } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';
import { joinedName } from './joined-name.ts';
import type { Shown } from './leaver.ts';
import { lower, type OnFile, onFile } from './on-file.ts';

export interface TheirWords {
  /** The whole name, in each order, and as one word. */
  name: readonly string[];
  /** E-mail, telephone and address that nobody else on file has: they go wherever they stand. A family may share them. */
  own: readonly string[];
  /** And whatever else leads to them. */
  all: readonly string[];
  /** Each name by itself. */
  single: readonly string[];
  /** All of that: in what was looked for, and in what the steps before it say. */
  alone: readonly string[];
  /** And the town: in a sentence about nobody else. */
  about: readonly string[];
  /** By what a picture shows them: what leads to nobody else on file. */
  shown: Shown;
}

type Named = Pick<Row<'candidate'>, 'first_name' | 'last_name' | 'email' | 'mobile' | 'address' | 'postcode' | 'town'>;

/** Also by which the person went before: while a pseudonym's key was kept, and in records that were merged into this one. */
export function wordsOf(crm: Crm, found: Row<'candidate'>): TheirWords {
  const merged = crm.db
    .rows<{ before: string }>(
      "SELECT r.before FROM merged_row r JOIN merge m ON m.id = r.merge WHERE m.candidate = ? AND r.record = 'candidate' AND r.before IS NOT NULL",
      [found.id],
    )
    .map(({ before }) => JSON.parse(before) as Row<'candidate'>);
  const keys = crm.where('pseudonym_key', 'candidate', found.id).map((key) => ({ ...key, town: null }));
  const others = crm.where('merge', 'candidate', found.id).map(({ other }) => other);
  const them = [found.id, ...others];
  const people = [found, ...keys, ...merged];
  const file = onFile(crm, them);
  return theirWords(people, file, {
    living: inForce(LIVING, crm.engine)?.(crm, them, people) ?? [],
    joined: inForce(JOINED, crm.engine)?.(people, file) ?? [],
  });
}

/** `living`: by where they live, beside the address as it is typed. `joined`: their names in one word. */
function theirWords(
  people: readonly Named[],
  { isOthers }: OnFile,
  { living, joined }: Readonly<Record<'living' | 'joined', readonly string[]>>,
): TheirWords {
  const spaced = people.flatMap(({ first_name: first, last_name: last }) =>
    first && last ? [`${first} ${last}`, `${last} ${first}`, `${last}, ${first}`, `${last}-${first.slice(0, 1)}`] : [],
  );
  const name = [...spaced, ...joined];
  const contact = filled(people.flatMap(({ email, mobile, address }) => [email, address, mobile]));
  const own = [...contact.filter((word) => !isOthers(word)).flatMap(spelt), ...living];
  const all = [...name, ...contact.flatMap(spelt), ...living];
  const [first, last] = [filled(people.map((one) => one.first_name)), filled(people.map((one) => one.last_name))];
  const single = [...first, ...last];
  const alone = [...all, ...single];
  const places = people.flatMap(({ town, postcode }) => [town, postcode]);
  return {
    name: longestFirst(name),
    own: longestFirst(own),
    all: longestFirst(all),
    single: longestFirst(single),
    alone: longestFirst(alone),
    about: longestFirst([...alone, ...filled(places)]),
    shown: {
      any: longestFirst([...name, ...own, ...last.filter((word) => !isOthers(word))]),
      exact: longestFirst(first.filter((word) => !isOthers(word))),
    },
  };
}

const JOINED: History<(people: readonly Named[], file: OnFile) => string[]> = [
  since(1, () => []),
  since(2, (people, file) =>
    people.flatMap(({ first_name: first, last_name: last }) => (first && last ? joinedName(first, last, file) : [])),
  ),
];

/** Street and postcode of people, where nobody else on file lives or is found there. */
const LIVING: History<(crm: Crm, them: readonly string[], people: readonly Named[]) => string[]> = [
  since(1, () => []),
  since(2, (crm, them, people) => {
    const elsewhere = crm.db.row<{ said: string }>(ELSEWHERE, [JSON.stringify(them)])?.said ?? '';
    const postcodes = filled(people.map(({ postcode }) => postcode)).filter((word) => /^\S+ \S+$/.test(word));
    const streets = filled(people.map(({ address }) => address && streetOf(address)));
    return [...postcodes.flatMap((word) => [word, word.replace(' ', '')]), ...streets].filter(
      (word) => !elsewhere.includes(lower(word).replaceAll(' ', '')),
    );
  }),
];
const ELSEWHERE = `SELECT group_concat(lower(replace(said, ' ', '')), char(31)) AS said FROM (
    SELECT coalesce(address, '') || ' ' || coalesce(postcode, '') AS said FROM candidate WHERE id NOT IN (SELECT value FROM json_each(?))
    UNION ALL SELECT coalesce(postcode, '') || ' ' || coalesce(about, '') FROM client
    UNION ALL SELECT coalesce(postcode, '') || ' ' || coalesce(town, '') FROM vacancy)`;
/**
 * Of "14 Quarry Yard", of "Flat 3, 14 Quarry Yard" and of "12-14 Quarry Yard" it is "Quarry Yard". A street that every town has, and one word
 * alone, are words of the language: they say of nobody where they live.
 */
export function streetOf(address: string): string | null {
  const street = STREET.exec(address)?.[1];
  return street === undefined || EVERYWHERE.test(street) ? null : street;
}
const STREET =
  /^(?:(?:flat|unit|apartment|room)\s+\w+,?\s+)?\d+(?:\s?[-–/]\s?\d+)?\s?\p{L}?,?\s+(\p{L}[\p{L}’'.-]*(?:\s+\p{L}[\p{L}’'.-]*)+)/iu;
const EVERYWHERE = /^(?:the\s|(?:high|main|church|station|mill|park) (?:street|road|lane)$)/iu;

/** A number by which somebody is rung, at home and from abroad. */
const spelt = (word: string): string[] =>
  /^0\d[\d ]{7,}$/.test(word)
    ? ['', '+44', '+440', '0044'].map((code) => (code ? code + word.slice(1) : word))
    : [word];

const filled = (words: readonly (string | null)[]): string[] =>
  words.filter((word): word is string => word !== null && word.trim().length > 1);

/** So that of two that begin alike the whole one is taken. */
export const longestFirst = (words: readonly string[]): string[] =>
  [...new Set(words)].toSorted((a, b) => b.length - a.length);
