/**
 * Owns drawing a picture with its numbered frames as vectors, and the numbers again in front of what they say.
 * Must never draw over the picture anything but thin frames and thin lines.
 */

import { cleanLine } from '../../../engine/kernel/text.ts';
import type { Faces } from '../text/face.ts';
import { plain } from './blocks.ts';
import { DISC, type Placement } from './callouts.ts';
import type { Flow } from './flow.ts';
import { type Box, inkDisc, inkFrame, inkLine, inkPicture, inkText, type Point } from './ink.ts';
import type { Spot } from './leaders.ts';
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
const STYLE_OF_LIST = STYLE.body;
const STEP = STYLE_OF_LIST.leading + 3;
/** Longer lists of short lines stand in two columns, so that they stay on the page of their picture. */
const LONG = 8;
const LONGEST = 60;
const COLUMN = (CONTENT.width - 20) / 2;

interface Item {
  number: number;
  says: string;
}
const linesOf = (flow: Flow, { says }: Item, width: number) =>
  flow.wrap(plain(cleanLine(says)), STYLE_OF_LIST, width - INDENT);

const inColumns = (flow: Flow, items: readonly Item[]): boolean =>
  items.length > LONG && items.length <= LONGEST && items.every((item) => linesOf(flow, item, COLUMN).length <= 1);

function drawLabel(flow: Flow, item: Tag, number: number, x: number): void {
  const middle = { x: x + DISC.radius, y: flow.y - STYLE_OF_LIST.leading / 2 };
  flow.sheet.mark(tagUnder(item, 'Lbl'), inkNumber(flow.faces, number, middle));
}

function columns(flow: Flow, list: Tag, items: readonly Item[]): void {
  const half = Math.ceil(items.length / 2);
  flow.need(half * STEP);
  const top = flow.y;
  for (const [index, one] of items.entries()) {
    const x = index < half ? CONTENT.left : CONTENT.left + COLUMN + 20;
    flow.y = top - (index % half) * STEP;
    const item = tagUnder(list, 'LI');
    drawLabel(flow, item, one.number, x);
    flow.lines(tagUnder(item, 'LBody'), linesOf(flow, one, COLUMN), STYLE_OF_LIST, x + INDENT, flow.y);
  }
  flow.y = top - half * STEP;
}

/** What there is to read at each number. Numbers without a frame stand here all the same. */
export function numberedList(flow: Flow, parent: Tag, items: readonly Item[]): void {
  if (items.length === 0) return;
  const list = tagUnder(parent, 'L', { attributes: { O: 'List', ListNumbering: 'Decimal' } });
  if (inColumns(flow, items)) {
    columns(flow, list, items);
    return;
  }
  for (const { number, says } of items) {
    const item = tagUnder(list, 'LI');
    flow.need(2 * STYLE_OF_LIST.leading);
    drawLabel(flow, item, number, CONTENT.left);
    const body = tagUnder(item, 'LBody');
    flow.text(body, plain(cleanLine(says)), STYLE_OF_LIST, CONTENT.left + INDENT, CONTENT.width - INDENT);
    flow.gap(3);
  }
}

/** Points that the list will take, if it stays on one page. */
export function listHeight(flow: Flow, items: readonly Item[]): number {
  if (inColumns(flow, items)) return Math.ceil(items.length / 2) * STEP;
  return items.reduce((sum, item) => sum + linesOf(flow, item, CONTENT.width).length * STYLE_OF_LIST.leading + 3, 0);
}
