/**
 * Owns which signs can be drawn, and with which piece of which font. Read off the fonts themselves (tools/fonts/write-coverage.ts).
 * Must never open a font: the page asks this before any is fetched.
 */
import coverage from './coverage.json' with { type: 'json' };
import { FAMILIES, type Family, HAN, type PieceName, WHOLE_EMOJI } from './families.ts';

/** Steer how a sign is drawn, or end a line, and show nothing themselves. */
const SELECTORS = /\u200c|\u200d|\ufe0e|\ufe0f|\n/g;
/** Meant as a picture: asked for as one, or one unless it is asked otherwise. */
const PICTURE = /\ufe0f|\u20e3|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Emoji_Presentation}(?!\ufe0e)/u;

/** The code points of "gap-more,gap,…" to the base of 36: how far from the one before, and how many more follow. */
export function* codePointsOf(packed: string): Generator<number> {
  let point = 0;
  for (const run of packed === '' ? [] : packed.split(',')) {
    const [gap = 0, more = 0] = run.split('-').map((number) => Number.parseInt(number, 36));
    point += gap;
    for (const last = point + more; point <= last; point++) yield point;
  }
}

const read = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const latin = read(() => new Set(codePointsOf(coverage.latin)));
const families = new Map(
  FAMILIES.map((family) => [
    family,
    read(() => {
      const parts: Record<string, string> = coverage.families[family];
      const points = new Map<number, string[]>();
      for (const [part, packed] of Object.entries(parts)) {
        for (const point of codePointsOf(packed))
          points.set(point, [...(points.get(point) ?? []), `${family}/${part}`]);
      }
      return points;
    }),
  ]),
);

const pointsOf = (grapheme: string): number[] =>
  [...grapheme.replace(SELECTORS, '')].map((character) => character.codePointAt(0) ?? 0);

/** True when the pack's own two fonts have all of a text. Pictures are not theirs: "1️⃣" is one sign and not a figure in a box. */
export function isLatin(text: string): boolean {
  // Nearly all of megabytes are signs that a keyboard has, and what stood apart must not come together.
  const rare = (text.match(NO_KEYBOARD) ?? []).join(' ');
  return !PICTURE.test(rare) && pointsOf(rare).every((point) => latin().has(point));
}
/** All other signs are in the pack's own two fonts; coverage.test.ts asks. */
export const NO_KEYBOARD = /[^ -~]+/g;

/** Which of the Han fonts a text is to be drawn with, judged by what else stands in it. */
export function hanFamily(text: string): Family {
  if (/[\u3041-\u30ff\u31f0-\u31ff]/.test(text)) return 'noto-sans-jp';
  return /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/.test(text) ? 'noto-sans-kr' : 'noto-sans-sc';
}

function pieceIn(family: Family, points: readonly number[]): PieceName | undefined {
  const [first = 0, ...rest] = points;
  const holding = families.get(family)?.();
  return holding?.get(first)?.find((piece) => rest.every((point) => holding.get(point)?.includes(piece)));
}

/** The families as they are asked, with `han` before the other two of its kind. */
function inOrder(han: Family): Family[] {
  const order = FAMILIES.filter((family) => family !== han);
  order.splice(
    order.findIndex((family) => HAN.includes(family)),
    0,
    han,
  );
  return order;
}

/** The piece that has all of a grapheme; undefined when there is none. `han`: see hanFamily. */
export function pieceFor(grapheme: string, han: Family): PieceName | undefined {
  const points = pointsOf(grapheme);
  if (PICTURE.test(grapheme) && points.length === 1) {
    const piece = pieceIn('noto-emoji', points);
    if (piece) return piece;
  }
  const whole = families.get('noto-emoji')?.();
  if (points.length > 1 && points.every((point) => whole?.get(point)?.includes(WHOLE_EMOJI))) return WHOLE_EMOJI;
  for (const family of inOrder(han)) {
    const piece = pieceIn(family, points);
    if (piece) return piece;
  }
  return undefined;
}
