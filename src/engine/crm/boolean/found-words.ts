/** Owns where the words of a Boolean search were found in those whom it found: the place, and a piece of the text with the words marked. */
import { askedFor, finderOfTerm, merged, type Span } from '../../boolean/find.ts';
import type { BooleanNode, Term } from '../../boolean/tree.ts';
import type { Crm } from '../crm.ts';
import { fieldOf, type SearchedText, type Source, searchedTexts } from './texts.ts';

export interface FoundWords {
  source: Source;
  /** The document that it stands in. */
  document: string | null;
  /** Words that are marked, and what stands between them. */
  parts: readonly { text: string; marked: boolean }[];
}

/** Places that are told of one person, and signs of a text that are shown. */
const MOST_PLACES = 4;
const [BEFORE, LONGEST] = [40, 120];

/** Of each candidate, for every term the first text that has it. */
export function foundWords(crm: Crm, tree: BooleanNode, ids: readonly string[]): ReadonlyMap<string, FoundWords[]> {
  const terms = askedFor(tree)
    .filter(({ field }) => field !== 'status')
    .map((term) => ({ ...term, find: finderOfTerm(term) }));
  const texts = Map.groupBy(searchedTexts(crm, ids), ({ candidate }) => candidate);
  return new Map([...texts].map(([id, own]) => [id, placesIn(terms, own)]));
}

/** Of one candidate, where one term stands: every text that has it, as many as are told. */
export function placesOf(term: Term, texts: readonly SearchedText[]): FoundWords[] {
  const find = finderOfTerm(term);
  return texts
    .filter(({ source }) => !term.field || fieldOf[source] === term.field)
    .map((text) => ({ text, spans: find(text.text) }))
    .filter(({ spans }) => spans.length > 0)
    .slice(0, MOST_PLACES)
    .map(({ text, spans }) => ({ source: text.source, document: text.document, parts: excerpt(text.text, spans) }));
}

type Finder = { field: string | undefined; find: (text: string) => Span[] };

function placesIn(terms: readonly Finder[], texts: readonly SearchedText[]): FoundWords[] {
  const spans = new Map<SearchedText, Span[]>();
  for (const { field, find } of terms)
    for (const text of texts) {
      if (field && fieldOf[text.source] !== field) continue;
      const found = find(text.text);
      if (found.length === 0) continue;
      spans.set(text, [...(spans.get(text) ?? []), ...found]);
      break;
    }
  return texts
    .filter((text) => spans.has(text))
    .slice(0, MOST_PLACES)
    .map((text) => ({
      source: text.source,
      document: text.document,
      parts: excerpt(text.text, merged(spans.get(text) ?? [])),
    }));
}

/** From a little before the first of the words. */
function excerpt(text: string, spans: readonly Span[]): FoundWords['parts'] {
  const first = spans[0]?.from ?? 0;
  const from = first <= BEFORE ? 0 : wordAfter(text, first - BEFORE, first);
  const to = text.length <= from + LONGEST ? text.length : wordBefore(text, from + LONGEST, spans[0]?.to ?? 0);
  const parts: { text: string; marked: boolean }[] = [];
  let at = from;
  for (const span of spans.filter((one) => one.to <= to)) {
    parts.push(
      { text: `${parts.length === 0 && from > 0 ? '… ' : ''}${text.slice(at, span.from)}`, marked: false },
      { text: text.slice(span.from, span.to), marked: true },
    );
    at = span.to;
  }
  parts.push({ text: `${text.slice(at, to)}${to < text.length ? ' …' : ''}`, marked: false });
  return parts.filter((part) => part.text !== '');
}

const wordAfter = (text: string, at: number, most: number): number => {
  const gap = text.slice(at, most).search(/\s\S/);
  return gap < 0 ? most : at + gap + 1;
};
const wordBefore = (text: string, at: number, least: number): number => {
  const gap = text.slice(least, at).search(/\s\S*$/);
  return gap < 0 ? Math.max(at, least) : least + gap;
};
