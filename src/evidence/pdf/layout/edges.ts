/**
 * Owns where a part of a picture is cut, so that no word is: through quiet rows, and across only where an upright line meets nothing at all.
 * Must never cut off what is framed. Sums only; all lengths in points.
 */
import type { Rect, Size } from './leaders.ts';
import type { Framed, Print, Window } from './print.ts';
import { type Quiet, quietest } from './quiet.ts';

/** How far an edge may move to cut through a gap and not through words. */
const REACH = 22;
/** Sums of lengths are not exact. */
const HAIR = 0.01;

const framedIn = (part: Window, framed: readonly Framed[]): Rect[] =>
  framed.filter(({ number }) => part.numbers.includes(number)).map(({ frame }) => frame);

/** The part with its upper and lower edge drawn in to quiet rows; what it frames stays inside. */
export function onQuietRows(part: Window, framed: readonly Framed[], whole: Size, { rows }: Quiet): Window {
  const own = framedIn(part, framed);
  const top = Math.min(...own.map(({ y }) => y));
  const bottom = Math.max(...own.map(({ y, height }) => y + height));
  const [from, to] = [part.x / whole.width, (part.x + part.width) / whole.width];
  const busy = (at: number): number => rows(at / whole.height, from, to);
  const y = part.y <= 0 ? 0 : quietest(part.y, part.y, Math.max(part.y, Math.min(top, part.y + REACH)), busy);
  const foot = part.y + part.height;
  const end =
    foot >= whole.height ? whole.height : quietest(foot, Math.min(foot, Math.max(bottom, foot - REACH)), foot, busy);
  return { ...part, y, height: end - y };
}

/** Whether no word is cut by an upright edge of the part; the edges of `area` cut none. */
export function cutsNoWord({ x, y, width, height }: Rect, area: Rect, whole: Size, { columns }: Quiet): boolean {
  const busy = (at: number): number => columns(at / whole.width, y / whole.height, (y + height) / whole.height);
  const [right, end] = [x + width, area.x + area.width];
  return (x <= area.x + HAIR || busy(x) === 0) && (right >= end - HAIR || busy(right) === 0);
}

/** The part with its upright edges where they cut no word, as wide as it may be; undefined where there are none. */
export function onQuietColumns(
  part: Window,
  { framed, area, whole }: Omit<Print, 'parts'>,
  quiet: Quiet,
): Window | undefined {
  const own = framedIn(part, framed);
  const first = Math.min(...own.map(({ x }) => x));
  const last = Math.max(...own.map(({ x, width }) => x + width));
  const end = area.x + area.width;
  const busy = (at: number): number =>
    quiet.columns(at / whole.width, part.y / whole.height, (part.y + part.height) / whole.height);
  const least = Math.max(area.x, last - part.width);
  if (least > first) return undefined;
  const x = part.x <= area.x + HAIR ? part.x : quietest(part.x, least, first, busy);
  const most = Math.min(x + part.width, end);
  const right = most >= end - HAIR ? end : quietest(most, last, most, busy);
  const found = { ...part, x, width: right - x };
  return cutsNoWord(found, area, whole, quiet) ? found : undefined;
}

/**
 * From `from` to `to` in stretches of at most `most`, as few and as even as quiet places let them be.
 * `strictly`: undefined where a cut would meet anything at all; else it is made where it meets least.
 */
function cuts(
  [from, to]: readonly [number, number],
  most: number,
  busy: (at: number) => number,
  strictly: boolean,
): number[] | undefined {
  const edges = [from];
  for (let last = from; to - last > most + HAIR; last = edges.at(-1) ?? to) {
    const left = to - last;
    const fewest = Math.ceil(left / most - HAIR);
    // One more where as few as can be leave no choice of where to cut.
    const number = fewest * most - left < 2 * REACH ? fewest + 1 : fewest;
    const low = Math.max(to - (number - 1) * most, last + Math.min(REACH, most));
    const at = quietest(last + left / number, low, last + most, busy);
    if (strictly && busy(at) > 0) return undefined;
    edges.push(at);
  }
  return [...edges, to];
}

/** All of `area` in parts that are no larger than `most`, in reading order; undefined where its columns cannot be cut. */
export function tiles(area: Rect, most: Size, whole: Size, { columns, rows }: Quiet): Window[] | undefined {
  const end = area.x + area.width;
  const across = cuts([area.x, end], most.width, (at) => columns(at / whole.width, 0, 1), true);
  const busy = (at: number): number => rows(at / whole.height, area.x / whole.width, end / whole.width);
  const down = cuts([area.y, area.y + area.height], most.height, busy, false);
  if (!across || !down) return undefined;
  return down.slice(1).flatMap((foot, row) =>
    across.slice(1).map((right, column): Window => {
      const [x, y] = [across[column] ?? area.x, down[row] ?? area.y];
      return { x, y, width: right - x, height: foot - y, numbers: [] };
    }),
  );
}
