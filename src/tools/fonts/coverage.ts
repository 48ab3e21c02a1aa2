/**
 * Owns reading off the installed fonts which signs each piece can draw, for evidence/pdf/scripts/coverage.json.
 * Must never guess from what a package says of itself: some say more than the font has, and some less.
 */
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { unwrapped } from '../../evidence/pdf/file/woff.ts';
import { FAMILIES, HAN, type PieceName, WHOLE_EMOJI } from '../../evidence/pdf/scripts/families.ts';
import { packFonts, pieceBytes } from '../pack-fonts.ts';

export interface Coverage {
  latin: string;
  families: Record<string, Record<string, string>>;
}

/** Parts that hold what the pack's own fonts hold, or a whole font that also comes in pieces. */
const LEFT_OUT =
  /^(latin|latin-ext|cyrillic|cyrillic-ext|greek-ext|vietnamese|chinese-simplified|japanese|korean|mayan-numerals)$/;
/** A few families bring a handful of signs along, which the families for signs have anyway. */
const SIGNS = /^(math|symbols)$/;

/** The pack's own fonts hold Devanagari too, but are laid out for letters that stand in their order. */
const NOT_OURS = /\p{Script_Extensions=Devanagari}/u;

const partsOf = (family: string): string[] =>
  readdirSync(dirname(fileURLToPath(import.meta.resolve(`@fontsource/${family}/files/${family}-0-400-normal.woff`))))
    .flatMap((name) => /^(.*)-400-normal\.woff$/.exec(name)?.[1]?.slice(family.length + 1) ?? [])
    .filter((part) => family === 'noto-sans-math' || !LEFT_OUT.test(part))
    .filter((part) => !SIGNS.test(part) || /symbols/.test(family))
    .sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));

function packed(points: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  let after = 0;
  return runs
    .map(([from, to]) => {
      const gap = (from - after).toString(36);
      after = to + 1;
      return to > from ? `${gap}-${(to - from).toString(36)}` : gap;
    })
    .join(',');
}

const pointsIn = (bytes: Uint8Array): number[] => fontkit.create(bytes).characterSet.filter((point) => point > 0x20);

export function readCoverage(): Coverage {
  const { regular, bold } = packFonts();
  const inBold = new Set(pointsIn(bold));
  const latin = new Set([
    0x20,
    ...pointsIn(regular).filter((point) => inBold.has(point) && !NOT_OURS.test(String.fromCodePoint(point))),
  ]);
  const had = new Set(latin);
  const families = FAMILIES.map((family) => {
    const all = partsOf(family).map((part) => {
      const piece: PieceName = `${family}/${part}`;
      const points = pointsIn(unwrapped(pieceBytes(piece)));
      // Emoji of several parts may hold figures and signs that others have.
      return [part, piece === WHOLE_EMOJI ? points : points.filter((point) => !had.has(point))] as const;
    });
    // Each of the three draws the same characters its own way.
    if (!HAN.includes(family)) for (const [, points] of all) for (const point of points) had.add(point);
    const kept = all.filter(([, points]) => points.length > 0);
    return [family, Object.fromEntries(kept.map(([part, points]) => [part, packed(points)]))] as const;
  });
  return { latin: packed(latin), families: Object.fromEntries(families) };
}
