/**
 * Owns the flow: a place on a page that moves down and on to the next page; where each thing came to stand.
 * Must never look back: what is drawn stays drawn. What needs to know the end first (page n of m) is drawn later.
 */
import type { Faces } from '../text/face.ts';
import type { Line, TextRun } from '../text/wrap.ts';
import { wrapOnce } from '../text/wrap-once.ts';
import { type Box, inkText } from './ink.ts';
import { Sheet } from './sheet.ts';
import { BODY, COLOUR, CONTENT, type TextStyle } from './style.ts';
import { type Tag, tagUnder } from './tags.ts';

/** Page 0 is the first; `y` in points from its foot. */
export interface Anchor {
  page: number;
  y: number;
}
export interface Heading extends Anchor {
  title: string;
  level: number;
}
/** Where a flow stands: all that what comes next can go by. */
export interface Stand {
  sheets: number;
  /** How much is drawn on the last of them. */
  ink: number;
  y: number;
  section: string;
}
/** What came between two stands, and where it ended. */
export interface Stretch {
  sheets: readonly Sheet[];
  kids: Tag['kids'];
  headings: readonly Heading[];
  anchors: ReadonlyMap<string, Anchor>;
  y: number;
  section: string;
}

/** Baselines sit this far (in sizes) below the top of their line, less half the extra leading. */
const ASCENT = 0.82;
const baseline = (top: number, { size, leading }: TextStyle) => top - (leading - size) / 2 - size * ASCENT;

export class Flow {
  readonly faces: Faces;
  readonly sheets: Sheet[] = [];
  readonly root: Tag = { role: 'Document', kids: [] };
  readonly headings: Heading[] = [];
  readonly anchors = new Map<string, Anchor>();
  /** The top of what comes next. */
  y: number = BODY.bottom;
  private section = '';

  constructor(faces: Faces) {
    this.faces = faces;
  }

  get sheet(): Sheet {
    const sheet = this.sheets.at(-1);
    if (!sheet) throw new Error('Nothing can be drawn before the first page is begun.');
    return sheet;
  }
  get room(): number {
    return this.y - BODY.bottom;
  }

  get stand(): Stand {
    const { sheets, y, section } = this;
    return { sheets: sheets.length, ink: sheets.at(-1)?.ink.length ?? 0, y, section };
  }
  /** Has `work` done, and answers what came of it; undefined where it drew on a page that was there before. */
  stretch(work: () => unknown): Stretch | undefined {
    const [from, kids, headings] = [this.stand, this.root.kids.length, this.headings.length];
    const anchors = new Map(this.anchors);
    work();
    if ((this.sheets[from.sheets - 1]?.ink.length ?? 0) !== from.ink) return undefined;
    const { y, section } = this;
    return {
      sheets: this.sheets.slice(from.sheets),
      kids: this.root.kids.slice(kids),
      headings: this.headings.slice(headings),
      anchors: new Map([...this.anchors].filter(([key, at]) => anchors.get(key) !== at)),
      ...{ y, section },
    };
  }
  /** What came of the same work where another flow stood in the same place. */
  takeOver({ sheets, kids, headings, anchors, y, section }: Stretch): void {
    this.sheets.push(...sheets);
    this.root.kids.push(...kids);
    this.headings.push(...headings);
    for (const [key, at] of anchors) this.anchors.set(key, at);
    this.y = y;
    this.section = section;
  }

  /** A fresh page; with a name it begins a section. */
  page(section = this.section): void {
    this.section = section;
    this.sheets.push(new Sheet(this.sheets.length, section));
    this.y = BODY.top;
  }
  /** A fresh page if fewer than `height` points are left. */
  need(height: number): void {
    if (this.room < height) this.page();
  }
  gap(height: number): void {
    this.y -= height;
  }
  /** Remembers this spot, for links and page numbers. */
  here(key: string): void {
    this.anchors.set(key, { page: this.sheet.index, y: this.y });
  }

  wrap(runs: readonly TextRun[], style: TextStyle, width: number): readonly Line[] {
    const { face, size, direction } = style;
    const own = face ? runs.map((run) => (run.face ? run : { ...run, face })) : runs;
    return wrapOnce(own, size, width, this.faces, direction);
  }

  /**
   * Draws lines on this page from `top` down, however far: the caller has seen to the room. Answers the new top.
   * Without a tag they are an artifact: a repeated header that was read out once already.
   */
  lines(tag: Tag | undefined, lines: readonly Line[], style: TextStyle, x: number, top: number): number {
    const { sheet } = this;
    let ink: string[] = [];
    const flush = () => {
      if (ink.length > 0 && tag) sheet.mark(tag, ink.join('\n'));
      else if (ink.length > 0) sheet.artifact(ink.join('\n'));
      ink = [];
    };
    for (const [index, line] of lines.entries()) {
      const y = baseline(top - index * style.leading, style);
      for (const piece of line.pieces) {
        const { run, shaped } = piece;
        const colour = run.colour ?? (run.link ? COLOUR.petrol : (style.colour ?? COLOUR.ink));
        const drawn = inkText(this.faces[run.face ?? 'regular'], style.size, colour, { x: x + piece.x, y }, shaped);
        if (!run.link || !tag) {
          ink.push(drawn);
          continue;
        }
        flush();
        const link = tag.role === 'Link' ? tag : tagUnder(tag, 'Link');
        sheet.mark(link, drawn);
        const box: Box = { x: x + piece.x, y: y - style.size * 0.3, width: piece.width, height: style.size * 1.25 };
        sheet.link(link, box, run.link);
      }
    }
    flush();
    return top - lines.length * style.leading;
  }

  /**
   * Sets text at the flow's place, over as many pages as it takes. At least two lines stay together at a page's
   * foot and head. Answers nothing; the place moves below the text.
   */
  text(
    tag: Tag,
    runs: readonly TextRun[],
    style: TextStyle,
    x: number = CONTENT.left,
    width: number = CONTENT.width,
  ): void {
    let rest = this.wrap(runs, style, width);
    while (rest.length > 0) {
      let fit = Math.floor((this.room + 0.01) / style.leading);
      if (fit < rest.length) {
        if (rest.length - fit === 1) fit -= 1;
        // On a fresh page there is always room for two; elsewhere a page that holds fewer is left.
        if (fit < 2) {
          this.page();
          continue;
        }
      }
      this.y = this.lines(tag, rest.slice(0, fit), style, x, this.y);
      rest = rest.slice(fit);
    }
  }
}
