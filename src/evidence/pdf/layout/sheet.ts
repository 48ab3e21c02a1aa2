/**
 * Owns one page while it is being filled: its content, which tag each mark belongs to, its links and pictures.
 * Must never let anything onto the page that is neither tagged nor marked as an artifact (PDF/UA asks for it).
 */
import type { LinkTo } from '../text/wrap.ts';
import type { Box } from './ink.ts';
import type { Tag } from './tags.ts';

export interface Link {
  box: Box;
  to: LinkTo;
  tag: Tag;
}

/** The name under which a page knows its nth picture, counted from 0. */
export const pictureName = (index: number): string => `Im${index + 1}`;

export class Sheet {
  /** 0 for the first page. */
  readonly index: number;
  /** What the header says on the left: "EV-01 · Account". */
  readonly section: string;
  readonly ink: string[] = [];
  /** The tag of each mark, in the order of the marks. */
  readonly owners: Tag[] = [];
  readonly links: Link[] = [];
  /** Ids of the figures whose pictures are drawn here, each once, in order. */
  readonly pictures: string[] = [];

  constructor(index: number, section: string) {
    this.index = index;
    this.section = section;
  }

  /** Draws something that belongs to `tag`. */
  mark(tag: Tag, ink: string): void {
    const mark = this.owners.length;
    this.ink.push(`/${tag.role} <</MCID ${mark}>> BDC`, ink, 'EMC');
    this.owners.push(tag);
    tag.kids.push({ page: this.index, mark });
  }

  /** Draws something that says nothing of its own: rules, boxes, headers and footers. */
  artifact(ink: string, kind: 'Layout' | 'Header' | 'Footer' = 'Layout'): void {
    const what = kind === 'Layout' ? '/Type /Layout' : `/Type /Pagination /Subtype /${kind}`;
    this.ink.push(`/Artifact <<${what}>> BDC`, ink, 'EMC');
  }

  /** Makes `box` a link; `tag` must be a Link and holds its words already. */
  link(tag: Tag, box: Box, to: LinkTo): void {
    tag.kids.push({ page: this.index, link: this.links.length });
    this.links.push({ box, to, tag });
  }

  /** The name under which the page knows the picture, however often it is drawn. */
  picture(figure: string): string {
    if (!this.pictures.includes(figure)) this.pictures.push(figure);
    return pictureName(this.pictures.indexOf(figure));
  }
}
