/**
 * Owns tables: columns of wrapped cells, a header that comes back on every page, rows that stay whole where they can.
 * Must never say anything with colour or a line that a cell does not also say in words.
 */
import { plain } from './blocks.ts';
import { byPara, type CellLine, depthOf, linesWithin, type Para, SPACE } from './cells.ts';
import type { Flow } from './flow.ts';
import { inkFrame, inkRule } from './ink.ts';
import { BODY_HEIGHT, COLOUR, CONTENT, STYLE } from './style.ts';
import { type Tag, TH_COLUMN, TH_ROW, tagUnder } from './tags.ts';

export interface Column {
  head: string;
  /** Points, the gap to the next column included. All together: CONTENT.width. */
  width: number;
}
export interface TableRow {
  /** One for each column; the first names the row. No paragraphs: a cell left blank. */
  cells: readonly (readonly Para[])[];
  /** An anchor that links can lead to. */
  key?: string;
}
export interface TableLook {
  /** Every cell framed, for tables that are filled in by hand. */
  grid?: boolean;
  /** The least height of a row: room for handwriting. */
  rowHeight?: number;
}

const GAP = 12;
const PAD = { open: 4.5, grid: 5 };

class Table {
  private readonly flow: Flow;
  private readonly columns: readonly Column[];
  private readonly look: TableLook;
  private readonly head: CellLine[][];
  private readonly headHeight: number;
  /** Points above and below the text of a row. */
  private readonly pad: number;

  constructor(flow: Flow, columns: readonly Column[], look: TableLook) {
    this.flow = flow;
    this.columns = columns;
    this.look = look;
    this.pad = look.grid ? PAD.grid : PAD.open;
    this.head = this.fit(columns.map(({ head }) => [{ runs: plain(head), style: STYLE.head }]));
    this.headHeight = this.heightOf(this.head);
  }

  fit(cells: TableRow['cells']): CellLine[][] {
    return this.columns.map(({ width }, column) =>
      (cells[column] ?? []).flatMap(({ runs, style = STYLE.table }, para) =>
        this.flow
          .wrap(runs, style, width - (this.look.grid ? 2 * PAD.grid : GAP))
          .map((line) => ({ para, line, style })),
      ),
    );
  }

  private heightOf(cells: readonly CellLine[][]): number {
    return Math.max(0, ...cells.map((lines) => depthOf(lines))) + 2 * this.pad;
  }

  /** Draws cells from the flow's place down and moves below them. `tags` absent: a repeated header, an artifact. */
  private draw(cells: readonly CellLine[][], height: number, tags: readonly Tag[] | undefined, thick: boolean): void {
    const { flow, look } = this;
    const inset = look.grid ? PAD.grid : 0;
    let x: number = CONTENT.left;
    for (const [column, { width }] of this.columns.entries()) {
      if (look.grid) flow.sheet.artifact(inkFrame({ x, y: flow.y - height, width, height }, COLOUR.strong, 0.5));
      this.drawCell(cells[column] ?? [], x + inset, tags?.[column]);
      x += width;
    }
    flow.gap(height);
    if (look.grid) return;
    flow.sheet.artifact(
      inkRule(CONTENT.left, flow.y, CONTENT.width, thick ? COLOUR.strong : COLOUR.line, thick ? 0.9 : 0.5),
    );
  }

  private drawCell(lines: readonly CellLine[], x: number, tag: Tag | undefined): void {
    let top = this.flow.y - this.pad;
    const paras = byPara(lines);
    for (const para of paras) {
      const owner = tag && paras.length > 1 ? tagUnder(tag, 'P') : tag;
      const own = para.map(({ line }) => line);
      top = this.flow.lines(owner, own, para[0]?.style ?? STYLE.table, x, top) - SPACE;
    }
  }

  header(table: Tag): void {
    const row = tagUnder(tagUnder(table, 'THead'), 'TR');
    const tags = this.columns.map(() => tagUnder(row, 'TH', { attributes: TH_COLUMN }));
    this.draw(this.head, this.headHeight, tags, true);
  }

  private turn(): void {
    this.flow.page();
    this.draw(this.head, this.headHeight, undefined, true);
  }

  row(body: Tag, { cells, key }: TableRow): void {
    const { flow } = this;
    const tr = tagUnder(body, 'TR');
    const tags = this.columns.map((_, column) =>
      column === 0 ? tagUnder(tr, 'TH', { attributes: TH_ROW }) : tagUnder(tr, 'TD'),
    );
    let rest = this.fit(cells);
    const height = () => Math.max(this.heightOf(rest), this.look.rowHeight ?? 0);
    const whole = height();
    if (whole > flow.room && whole <= BODY_HEIGHT - this.headHeight) this.turn();
    if (key) flow.here(key);
    while (height() > flow.room) {
      const part = rest.map((lines) => linesWithin(lines, flow.room - 2 * this.pad));
      if (part.some((lines) => lines.length > 0)) {
        this.draw(part, this.heightOf(part), tags, false);
        rest = rest.map((lines, column) => lines.slice(part[column]?.length));
      }
      this.turn();
    }
    this.draw(rest, height(), tags, false);
  }

  /** What the first row needs, so that a header never stands alone. */
  start(first: TableRow | undefined): number {
    const height = first ? Math.max(this.heightOf(this.fit(first.cells)), this.look.rowHeight ?? 0) : 0;
    return Math.min(this.headHeight + height, BODY_HEIGHT / 2);
  }
}

/** Sets a table at the flow's place, over as many pages as it takes. */
export function table(
  flow: Flow,
  parent: Tag,
  columns: readonly Column[],
  rows: readonly TableRow[],
  look: TableLook = {},
): void {
  const setter = new Table(flow, columns, look);
  flow.need(setter.start(rows[0]));
  const tag = tagUnder(parent, 'Table');
  setter.header(tag);
  if (rows.length === 0) return;
  const body = tagUnder(tag, 'TBody');
  for (const row of rows) setter.row(body, row);
  flow.gap(10);
}
