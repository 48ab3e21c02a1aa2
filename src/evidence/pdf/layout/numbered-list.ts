/**
 * Owns the list below a picture: each number again, in front of what it says.
 * Must never leave a number out because its place is not in the picture.
 */
import type { TextRun } from '../text/wrap.ts';
import { DISC } from './callouts.ts';
import type { Flow } from './flow.ts';
import { inkNumber } from './picture.ts';
import { CONTENT, STYLE } from './style.ts';
import { type Tag, tagUnder } from './tags.ts';

const INDENT = 24;
const STYLE_OF_LIST = STYLE.body;
const BETWEEN = 3;
const STEP = STYLE_OF_LIST.leading + BETWEEN;
/** Longer lists of short lines stand in two columns, so that they stay on the page of their picture. */
const LONG = 5;
const LONGEST = 60;
const COLUMN = (CONTENT.width - 20) / 2;

export interface Item {
  number: number;
  runs: readonly TextRun[];
}

/** Items, with a line before them that says what they have in common. */
export interface List {
  before?: string;
  items: readonly Item[];
}

/** What stands to the right of the list's head: as far down as `height`, it leaves `width` to the list. Points. */
export interface Beside {
  height: number;
  width: number;
}
const NOTHING: Beside = { height: 0, width: CONTENT.width };

const linesOf = (flow: Flow, { runs }: Item, width: number) => flow.wrap(runs, STYLE_OF_LIST, width - INDENT);
const LINE_BEFORE = STYLE.small.leading + BETWEEN;

const inColumns = (flow: Flow, items: readonly Item[]): boolean =>
  items.length > LONG && items.length <= LONGEST && items.every((item) => linesOf(flow, item, COLUMN).length <= 1);

/** Points that the lists will take, if they stay on one page. */
export function listsHeight(flow: Flow, lists: readonly List[], beside: Beside = NOTHING): number {
  let height = 0;
  for (const { before, items } of lists) {
    if (before !== undefined) height += LINE_BEFORE;
    if (inColumns(flow, items)) height = Math.max(height, beside.height) + Math.ceil(items.length / 2) * STEP;
    else
      for (const item of items) {
        const width = height < beside.height ? beside.width : CONTENT.width;
        height += linesOf(flow, item, width).length * STYLE_OF_LIST.leading + BETWEEN;
      }
  }
  return height;
}

/** What there is to read at each number. */
export function numberedLists(flow: Flow, parent: Tag, lists: readonly List[], beside: Beside = NOTHING): void {
  const [page, foot] = [flow.sheet.index, flow.y - beside.height];
  const left = () => (flow.sheet.index === page ? Math.max(0, flow.y - foot) : 0);
  for (const { before, items } of lists) {
    if (before !== undefined) {
      flow.need(LINE_BEFORE + 2 * STYLE_OF_LIST.leading);
      flow.text(tagUnder(parent, 'P'), [{ text: before }], STYLE.small);
      flow.gap(BETWEEN);
    }
    if (items.length > 0) numberedList(flow, parent, items, () => ({ ...beside, height: left() }));
  }
}

function numberedList(flow: Flow, parent: Tag, items: readonly Item[], beside: () => Beside): void {
  const list = tagUnder(parent, 'L', { attributes: { O: 'List', ListNumbering: 'Decimal' } });
  if (inColumns(flow, items)) {
    flow.gap(beside().height);
    columns(flow, list, items);
    return;
  }
  for (const one of items) {
    const item = tagUnder(list, 'LI');
    const width = () => (beside().height > 0 ? beside().width : CONTENT.width);
    // The number stands on the page on which its words begin.
    flow.need(Math.min(2, linesOf(flow, one, width()).length) * STYLE_OF_LIST.leading);
    drawLabel(flow, item, one.number, CONTENT.left);
    flow.text(tagUnder(item, 'LBody'), one.runs, STYLE_OF_LIST, CONTENT.left + INDENT, width() - INDENT);
    flow.gap(BETWEEN);
  }
}

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
