/**
 * Owns the operators that draw: text, lines, boxes, discs, pictures. Each function answers with a piece of a content stream.
 * Must never use sines or anything else whose last digit may differ between machines; two packs must be the same bytes.
 */
import type { Face, Shaped } from '../text/face.ts';
import { COLOUR } from './style.ts';

/** Points, y upwards from the foot of the page; `y` is the lower edge. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Point {
  x: number;
  y: number;
}

/** Two digits are enough for print (a hundredth of a point) and never in the form 1e-7, which PDF does not know. */
const num = (value: number): string => String(Math.round(value * 100) / 100 || 0);
const nums = (...values: number[]): string => values.map(num).join(' ');

/** As it stands in a hexadecimal string. */
export const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')).join(
    '',
  );

/** Of the size: the line around a letter that stands in for a bold one. */
const THICK = 0.03;

/** Text with its baseline at `at`. */
export function inkText(face: Face, size: number, colour: string, at: Point, shaped: Shaped): string {
  let now = face.resource;
  const shown = shaped.parts.map(({ rise, codes, font = face.resource, thick, opens, closes }) => {
    const lift = (rise * size) / 1000;
    const array = `[${codes.replaceAll('><', '')}] TJ`;
    const lifted = lift === 0 ? array : `${num(lift)} Ts ${array} 0 Ts`;
    const drawn = thick ? `${colour} RG ${num(size * THICK)} w [] 0 d 2 Tr ${lifted} 0 Tr` : lifted;
    const ink = font === now ? drawn : `/${font} ${num(size)} Tf ${drawn}`;
    now = font;
    return `${opens === undefined ? '' : `/Span <</ActualText <FEFF${utf16(opens)}>>> BDC `}${ink}${closes ? ' EMC' : ''}`;
  });
  return `BT ${colour} rg /${face.resource} ${num(size)} Tf 1 0 0 1 ${nums(at.x, at.y)} Tm ${shown.join(' ')} ET`;
}

export const inkFill = ({ x, y, width, height }: Box, colour: string): string =>
  `${colour} rg ${nums(x, y, width, height)} re f`;

/** A frame; `dash` as the operator d takes it. */
export const inkFrame = ({ x, y, width, height }: Box, colour: string, thick = 0.6, dash = '[] 0'): string =>
  `${colour} RG ${num(thick)} w ${dash} d ${nums(x, y, width, height)} re S`;

/** A line through all points, with round corners and ends. */
export function inkLine(points: readonly Point[], colour: string, thick = 0.5, dash = '[] 0'): string {
  const path = points.map(({ x, y }, index) => `${nums(x, y)} ${index === 0 ? 'm' : 'l'}`);
  return `${colour} RG ${num(thick)} w 1 J 1 j ${dash} d ${path.join(' ')} S 0 J 0 j [] 0 d`;
}

/** A level line; the commonest mark of all. */
export const inkRule = (x: number, y: number, width: number, colour: string = COLOUR.line, thick = 0.5): string =>
  `${colour} RG ${num(thick)} w [] 0 d ${nums(x, y)} m ${nums(x + width, y)} l S`;

/** How far a Bézier's handle stands out to look like a quarter of a circle. */
const ROUND = 0.5523;

export function inkDisc({ x, y }: Point, radius: number, colour: string): string {
  const handle = radius * ROUND;
  const quarter = (a: Point, b: Point, c: Point) => `${nums(x + a.x, y + a.y, x + b.x, y + b.y, x + c.x, y + c.y)} c`;
  return [
    `${colour} rg ${nums(x + radius, y)} m`,
    quarter({ x: radius, y: handle }, { x: handle, y: radius }, { x: 0, y: radius }),
    quarter({ x: -handle, y: radius }, { x: -radius, y: handle }, { x: -radius, y: 0 }),
    quarter({ x: -radius, y: -handle }, { x: -handle, y: -radius }, { x: 0, y: -radius }),
    quarter({ x: handle, y: -radius }, { x: radius, y: -handle }, { x: radius, y: 0 }),
    'f',
  ].join(' ');
}

/** The picture known to the page as `name`, stretched over the box. */
export const inkPicture = ({ x, y, width, height }: Box, name: string): string =>
  `q ${num(width)} 0 0 ${num(height)} ${nums(x, y)} cm /${name} Do Q`;

/** The part of a picture that lies in the box; `whole` is where all of it would lie. */
export const inkPart = ({ x, y, width, height }: Box, whole: Box, name: string): string =>
  `q ${nums(x, y, width, height)} re W n ${inkPicture(whole, name)} Q`;
