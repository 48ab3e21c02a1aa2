/**
 * Owns what the self-test draws and what must come out: the things that browsers are known to get wrong in an SVG image.
 * Pure. Must never go by the browser's name, or be mended to fit a browser.
 */
import { PROBE_FONT } from './probe-font.ts';
import type { Frozen } from './types.ts';

/** px for 1 CSS px, as figures are drawn: some faults do not show at 1. */
export const PROBE_SCALE = 2;

type Rgb = readonly [number, number, number];
const GROUND: Rgb = [250, 240, 230];
const GREEN: Rgb = [12, 200, 100];
const BLUE: Rgb = [30, 60, 220];
const RED: Rgb = [210, 20, 40];

const css = (colour: Rgb): string => `rgb(${colour.join(' ')})`;

const SIZE = { width: 76, height: 24 };

/** Boxes of 8 CSS px, 4 from the top: in the flow; placed; half clear; cut off by its container; a letter of
 * the font; one that casts a shadow to its right. */
export const PROBE_CSS = `
@font-face{font-family:probe;src:url("${PROBE_FONT}")}
.probe{position:relative;width:76px;height:24px;background:${css(GROUND)}}
.flow{margin:0;padding:4px 0 0 4px}.flow div{width:8px;height:8px;background:${css(GREEN)}}
.placed{position:absolute;left:16px;top:4px;width:8px;height:8px;background:${css(BLUE)}}
.clear{opacity:.5;width:8px;height:8px;margin:-8px 0 0 28px;background:${css(RED)}}
.clip{position:absolute;left:36px;top:0;width:8px;height:12px;overflow:hidden}
.clip div{position:relative;top:4px;width:30px;height:30px;background:${css(GREEN)}}
.letter{position:absolute;left:48px;top:4px;font:8px/8px probe;color:${css(BLUE)}}
.cast{position:absolute;left:62px;top:4px;width:4px;height:8px;background:${css(GREEN)};box-shadow:4px 0 1px ${css(RED)}}`;

export const PROBE: Frozen & { markup: string } = {
  ...SIZE,
  markup:
    '<div xmlns="http://www.w3.org/1999/xhtml" class="probe"><div class="flow"><div/></div><div class="clear"/>' +
    '<div class="placed"/><div class="clip"><div/></div><div class="letter">x</div><div class="cast"/></div>',
  cssKey: '',
  extraCss: '',
  scheme: 'light',
  rem: 16,
  ground: [],
  callouts: [],
};

const half = (a: number, b: number): number => (a + b) / 2;
const RED_ON_GROUND: Rgb = [half(RED[0], GROUND[0]), half(RED[1], GROUND[1]), half(RED[2], GROUND[2])];

/** The left edge of each box in CSS px, and its colour. */
const BOXES: readonly [number, Rgb][] = [
  [4, GREEN],
  [16, BLUE],
  [28, RED_ON_GROUND],
  [36, GREEN],
  [48, BLUE],
];
const [TOP, SIDE] = [4, 8];
/** From the edges, CSS px: an edge itself may be softened. */
const IN = 1;

interface Sample {
  x: number;
  y: number;
  colour: Rgb;
}

/** Where the shadow is as dark as its colour; beyond it, and on the side that it does not fall to, there is none. */
const SHADOW: readonly Sample[] = [
  { x: 68, y: 8, colour: RED },
  { x: 73, y: 8, colour: GROUND },
  { x: 60, y: 8, colour: GROUND },
  { x: 68, y: 2, colour: GROUND },
];

/** Just inside and just outside of each box, at its corners. */
const samples: readonly Sample[] = [
  ...BOXES.flatMap(([left, colour]) => [
    { x: left + IN, y: TOP + IN, colour },
    { x: left + SIDE - IN, y: TOP + SIDE - IN, colour },
    { x: left + SIDE / 2, y: TOP - IN, colour: GROUND },
    { x: left + SIDE / 2, y: TOP + SIDE + IN, colour: GROUND },
    ...(left === 28 ? [] : [{ x: left + SIDE + IN, y: TOP + SIDE / 2, colour: GROUND }]),
  ]),
  ...SHADOW,
];

/** Browsers mix and round colours a little differently. */
const NEAR = 3;

/** Whether pixels (RGBA, row by row, of a picture `width` px wide) show what was to be drawn. */
export function isAsProbed(pixels: Uint8ClampedArray, width: number): boolean {
  return samples.every(({ x, y, colour }) => {
    const at = (Math.floor(y * PROBE_SCALE) * width + Math.floor(x * PROBE_SCALE)) * 4;
    return colour.every((part, i) => Math.abs(part - (pixels[at + i] ?? -NEAR - 1)) <= NEAR);
  });
}
