/** Owns what a printed picture is: how large it is, what is framed in it, and the parts of it. All lengths in points. */
import type { Rect, Size } from './leaders.ts';

/** A part of the picture, and the callouts that it is there for. */
export interface Window extends Rect {
  numbers: number[];
}

export interface Framed {
  number: number;
  frame: Rect;
}

/** A picture as it is printed: how large it is as a whole, what is framed in it, and the parts of it. */
export interface Print {
  whole: Size;
  framed: Framed[];
  /** All that is to be seen of it: without its menu, where there is no room for that. */
  area: Rect;
  parts: Window[];
}
