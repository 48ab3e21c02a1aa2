/**
 * Owns how an age is said without the word: "under 30", "25 to 35", "early 20s", "in her twenties". A figure is an age where nothing is counted
 * by it: hours, pounds and staff are none. Must never know a list of words; phrase-in-text.ts looks for these as for other words of a phrase.
 */

interface Word {
  word: string;
  ends: boolean;
}
/** The token so many steps on from where the part begins; before it for less than nought. */
type Near = (step: number) => Word | undefined;

/** Below it the law itself asks for an age, to drive or to sell alcohol. */
const [LEAST, MOST] = [20, 75] as const;
/** "16 to 22" is as often hours of the day. */
const [FIRST_LEAST, LAST_LEAST] = [16, 25] as const;
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 };
const DECADE = /^(?:[2-6]0s|twenties|thirties|forties|fifties|sixties)$/;
const BETWEEN: ReadonlySet<string> = new Set(['to', 'and', '-', '–', '—', '‑', '‐']);
const FIGURES = /^\d/;
/** What a figure is of: pounds before it or behind it, a share, degrees. */
const COUNTS = /^[£$€%°\p{L}\p{N}]/u;
/** After these nothing is counted any more: the sentence goes on. */
const GOES_ON: ReadonlySet<string> = new Set(
  `please only or and but for with who that which if preferred preferably ideally ideal wanted need needs would will is are as at on because
   so not no nobody never from to the this they we i you he she best should must can may welcome apply considered`.split(
    /\s+/,
  ),
);

/** A figure that is no part of a longer one: of 14.25, 8:30, £25. */
function figureAt(near: Near, step: number): number | undefined {
  const { word = '' } = near(step) ?? {};
  if (Object.hasOwn(TENS, word)) return TENS[word];
  const sign = (by: 1 | -1): string => near(step + by)?.word ?? '';
  const isPart = (by: 1 | -1): boolean => /^[.,:]$/.test(sign(by)) && FIGURES.test(near(step + 2 * by)?.word ?? '');
  if (!/^\d{2}$/.test(word) || /^[£$€]$/.test(sign(-1)) || isPart(-1) || isPart(1)) return undefined;
  return Number(word);
}

/** How many tokens each takes where it stands; undefined where it does not. `#end` takes none. */
export const ageWords = {
  '#age': (near: Near) => {
    const age = figureAt(near, 0);
    return age !== undefined && age >= LEAST && age <= MOST ? 1 : undefined;
  },
  '#ages': (near: Near) => {
    const [from, to] = [figureAt(near, 0), figureAt(near, 2)];
    if (from === undefined || to === undefined || !BETWEEN.has(near(1)?.word ?? '')) return undefined;
    return from >= FIRST_LEAST && to >= LAST_LEAST && from < to && to <= MOST ? 3 : undefined;
  },
  '#decade': (near: Near) => (DECADE.test(near(0)?.word ?? '') ? 1 : undefined),
  '#end': (near: Near) => {
    const next = near(0);
    return !next || next.ends || GOES_ON.has(next.word) || !COUNTS.test(next.word) ? 0 : undefined;
  },
} satisfies Record<string, (near: Near) => number | undefined>;
export type AgeWord = keyof typeof ageWords;
