/**
 * Owns: drawing a picture with its numbered frames as vectors, and the numbers again in front of what they say.
 * Must never: draw over the picture anything but thin frames and thin lines.
 */
import type { Faces } from '../text/face.ts';
import { cleanLine } from '../text/clean.ts';
import { DISC, type Placement } from './callouts.ts';
import type { Spot } from './leaders.ts';
import { plain } from './blocks.ts';
import type { Flow } from './flow.ts';
import { type Box, inkDisc, inkFrame, inkLine, inkPicture, inkText, type Point } from './ink.ts';
import { COLOUR, CONTENT, STYLE } from './style.ts';
import { type Tag, tagUnder } from './tags.ts';

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

/** The picture in `box` (points on the page), a hairline around it, and the callouts beside it. */
export function inkFigure(faces: Faces, name: string, box: Box, { placed }: Placement): string {
  const at = ({ x, y }: Spot): Point => ({ x: box.x + x, y: box.y + box.height - y });
  const ink = [inkPicture(box, name), inkFrame(box, COLOUR.strong, 0.5)];
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

const INDENT = 24;

/** What there is to read at each number. Numbers without a frame stand here all the same. */
export function numberedList(flow: Flow, parent: Tag, items: readonly { number: number; says: string }[]): void {
  if (items.length === 0) return;
  const list = tagUnder(parent, 'L', { attributes: { O: 'List', ListNumbering: 'Decimal' } });
  const style = STYLE.body;
  for (const { number, says } of items) {
    const item = tagUnder(list, 'LI');
    flow.need(2 * style.leading);
    const middle = { x: CONTENT.left + DISC.radius, y: flow.y - style.leading / 2 };
    flow.sheet.mark(tagUnder(item, 'Lbl'), inkNumber(flow.faces, number, middle));
    flow.text(tagUnder(item, 'LBody'), plain(cleanLine(says)), style, CONTENT.left + INDENT, CONTENT.width - INDENT);
    flow.gap(3);
  }
}

/** Points that the list will take, if it stays on one page. */
export const listHeight = (flow: Flow, items: readonly { says: string }[]): number =>
  items.reduce((sum, { says }) => {
    const lines = flow.wrap(plain(cleanLine(says)), STYLE.body, CONTENT.width - INDENT).length;
    return sum + lines * STYLE.body.leading + 3;
  }, 0);
