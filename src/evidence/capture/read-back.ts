/**
 * Owns finding out, once, whether this browser draws HTML inside an SVG image and lets the pixels be read.
 * Must never go by the browser's name.
 */
import { drawUrl } from './rasterise.ts';
import { svgOf, svgUrl } from './svg.ts';
import type { Pending } from './types.ts';

let verdict: Promise<boolean> | undefined;

/** Draws a square of a known colour and looks at it. Never rejects; the answer holds for the session. */
export function canReadBack(): Promise<boolean> {
  verdict ??= probe().catch(() => false);
  return verdict;
}

const SIDE = 8;
const COLOUR = [12, 200, 100, 255];

async function probe(): Promise<boolean> {
  const markup = '<div xmlns="http://www.w3.org/1999/xhtml" class="probe"></div>';
  const css = `.probe{width:${SIDE}px;height:${SIDE}px;background:rgb(${COLOUR.slice(0, 3).join(' ')})}`;
  const frame = {
    width: SIDE,
    height: SIDE,
    extraCss: '',
    scheme: 'light',
    rem: 16,
    ground: [],
    callouts: [],
  } satisfies Pending['frame'];
  const canvas = await drawUrl(svgUrl(svgOf({ ...frame, markup, cssKey: '' }, css, 1)), SIDE, SIDE);
  const middle = canvas.getContext('2d')?.getImageData(SIDE / 2, SIDE / 2, 1, 1).data;
  return COLOUR.every((part, i) => Math.abs(part - (middle?.[i] ?? -1)) <= 2);
}
