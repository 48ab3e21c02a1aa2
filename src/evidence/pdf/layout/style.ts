/**
 * Owns the look of a pack: paper, margins, type sizes and colours. All lengths in points (1/72 inch).
 * Must never hold words or decide what stands where on a page.
 */
import type { Direction } from '../text/bidi.ts';
import type { FaceName } from '../text/face.ts';

/** A4, upright. */
export const PAPER = { width: 595.28, height: 841.89 } as const;
/** The side margins also hold the numbers that stand beside pictures. */
const MARGIN = { side: 52, top: 88, bottom: 62 } as const;
export const CONTENT = { left: MARGIN.side, width: PAPER.width - 2 * MARGIN.side } as const;
export const BODY = { top: PAPER.height - MARGIN.top, bottom: MARGIN.bottom } as const;
export const BODY_HEIGHT = BODY.top - BODY.bottom;

/** `r g b` from 0 to 1, as the operators take them. Every text colour has a contrast of 7 or more on white. */
export const COLOUR = {
  ink: '0.106 0.137 0.149',
  quiet: '0.29 0.341 0.361',
  line: '0.82 0.851 0.863',
  strong: '0.427 0.486 0.51',
  petrol: '0 0.376 0.435',
  tint: '0.933 0.961 0.965',
  /** Red, as markings on a picture; always with a number. */
  mark: '0.663 0.122 0.106',
  white: '1 1 1',
} as const;

export interface TextStyle {
  /** Size of type, and from one line to the next. */
  size: number;
  leading: number;
  face?: FaceName;
  colour?: string;
  /** `auto` for what people wrote: a paragraph stands at the side at which its writing begins. */
  direction?: Direction;
}

export const STYLE = {
  title: { size: 25, leading: 31, face: 'bold' },
  h1: { size: 19, leading: 25, face: 'bold' },
  h2: { size: 12.5, leading: 17, face: 'bold' },
  h3: { size: 10.5, leading: 15, face: 'bold' },
  body: { size: 10, leading: 15 },
  /** The body, for what the learner wrote. */
  own: { size: 10, leading: 15, direction: 'auto' },
  table: { size: 8.75, leading: 12.5 },
  head: { size: 8.25, leading: 11.5, face: 'bold', colour: COLOUR.quiet },
  small: { size: 8.25, leading: 11.75, colour: COLOUR.quiet },
  label: { size: 8.25, leading: 15, colour: COLOUR.quiet },
} as const satisfies Record<string, TextStyle>;
