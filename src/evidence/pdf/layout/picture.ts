/**
 * Owns drawing a part of a picture with its numbered frames as vectors, and the whole of it as a small key.
 * Must never draw over the picture anything but thin frames and thin lines.
 */

import type { Faces } from '../text/face.ts';
import { DISC, type Placement } from './callouts.ts';
import { type Box, inkDisc, inkFrame, inkLine, inkPart, inkPicture, inkText, type Point } from './ink.ts';
import type { Rect, Size, Spot } from './leaders.ts';
import { COLOUR } from './style.ts';

const THICK = 0.9;
const THIN = 0.6;
/** A dot ends each leader, so that a line along a neighbour's edge is not taken for the neighbour's. */
const DOT = 1.7;

/** A number in a disc around `at`. Two digits are set smaller, so that they fit. */
export function inkNumber(faces: Faces, number: number, at: Point): string {
  const text = String(number);
  const size = text.length > 1 ? 7.5 : 8.5;
  const shaped = faces.bold.shape(text);
  const start = { x: at.x - (shaped.width * size) / 2000, y: at.y - size * 0.357 };
  return `${inkDisc(at, DISC.radius, COLOUR.mark)}\n${inkText(faces.bold, size, COLOUR.white, start, shaped)}`;
}

/** A part of a picture in `box` (points on the page), a hairline around it, and the callouts beside it. */
export function inkFigure(
  faces: Faces,
  name: string,
  box: Box,
  part: Rect,
  whole: Size,
  { placed }: Placement,
): string {
  const at = ({ x, y }: Spot): Point => ({ x: box.x + x, y: box.y + box.height - y });
  const all = { x: box.x - part.x, y: box.y + box.height + part.y - whole.height, ...whole };
  const ink = [inkPart(box, all, name), inkFrame(box, COLOUR.strong, 0.5)];
  for (const { frame, leader } of placed) {
    const corner = at({ x: frame.x, y: frame.y + frame.height });
    ink.push(inkFrame({ ...corner, width: frame.width, height: frame.height }, COLOUR.mark, THICK));
    ink.push(inkLine(leader.map(at), COLOUR.mark, THIN));
    const end = leader.at(-1);
    if (end) ink.push(inkDisc(at(end), DOT, COLOUR.mark));
  }
  for (const { number, disc } of placed) ink.push(inkNumber(faces, number, at(disc)));
  return ink.join('\n');
}

/** The whole picture, small, with a frame around each part of it that is printed large. */
export function inkKey(name: string, box: Box, parts: readonly Rect[], whole: Size): string {
  const scale = box.width / whole.width;
  const frames = parts.map(({ x, y, width, height }) => {
    const own = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
    const corner = { x: box.x + own.x, y: box.y + box.height - own.y - own.height };
    return inkFrame({ ...corner, width: own.width, height: own.height }, COLOUR.petrol, 1.4);
  });
  return [inkPicture(box, name), inkFrame(box, COLOUR.strong, 0.5), ...frames].join('\n');
}
