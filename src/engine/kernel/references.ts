/**
 * Owns the one grammar in which an account or an answer names steps, figures and evidence: "step 3", "steps 2 and 3", "steps 2 to 5", "Figure 1",
 * "Fig. 1", "figs. 1–3", "EV-03". Answers, coverage, renumbering, hints and the links of a pack all read it here.
 * Must never change a letter of what was written; it says where a name stands and what it names.
 */
export interface Reference {
  kind: 'step' | 'figure' | 'evidence';
  /** One, or all of a range. */
  numbers: number[];
  /** Place in the text: of the name with its word ("step 3") for the first of a list, of the number alone for the others. */
  start: number;
  end: number;
  /** Where the number, or the range, begins. */
  digits: number;
  /** Names of one list ("steps 2 and 3") have the same. */
  group: number;
}

const GAP = '[ \\u00a0]';
const NUMBER = '\\d{1,5}';
const TO = `(?:${GAP}?[-\\u2010-\\u2015]${GAP}?|${GAP}to${GAP})`;
const ITEM = `${NUMBER}(?:${TO}${NUMBER})?`;
const AND = `(?:,${GAP}?(?:and${GAP}|or${GAP})?|${GAP}(?:and|or|&)${GAP})`;
/** A word in the plural takes a list; one in the singular takes one number, so that "Figure 1, 3 records" names one figure. */
const NAMES = new RegExp(
  `\\b(?:(?<many>steps|figures|figs)\\.?${GAP}?(?<list>${ITEM}(?:${AND}${ITEM})*)` +
    `|(?<one>step|figure|fig)\\.?${GAP}?(?<number>${NUMBER})|(?<evidence>EV)[-\\u2010-\\u2015 \\u00a0]?(?<item>\\d{1,3}))(?![\\p{L}\\p{N}])`,
  'giu',
);
/** No range is read longer than this. */
const LONGEST = 500;

/** Every name in the text, in order. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(NAMES)].flatMap((match, group) => {
    const { many, list, one, number, item } = match.groups ?? {};
    const kind = many || one ? (/^s/i.test(many ?? one ?? '') ? 'step' : 'figure') : 'evidence';
    const numerals = list ?? number ?? item ?? '';
    const from = match.index + match[0].length - numerals.length;
    return [...numerals.matchAll(new RegExp(ITEM, 'gu'))].map((found, index): Reference => {
      const digits = from + found.index;
      return {
        kind,
        numbers: rangeOf(found[0]),
        start: index === 0 ? match.index : digits,
        end: digits + found[0].length,
        digits,
        group,
      };
    });
  });
}

function rangeOf(item: string): number[] {
  const [first = 0, last = first] = (item.match(/\d+/g) ?? []).map(Number);
  if (last <= first || last - first > LONGEST) return last === first ? [first] : [first, last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The numbers of steps in the text that are named as steps, in the order they stand. Figures are numbered only in a pack. */
export const stepsIn = (text: string): number[] =>
  referencesIn(text).flatMap(({ kind, numbers }) => (kind === 'step' ? numbers : []));
