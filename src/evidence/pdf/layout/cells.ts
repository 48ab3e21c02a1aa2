/**
 * Owns the text of table cells as lines: how high they are, and how many of them fit.
 * Must never draw, or know of pages.
 */
import type { Line, TextRun } from '../text/wrap.ts';
import type { TextStyle } from './style.ts';

/** A paragraph inside a cell. */
export interface Para {
  runs: readonly TextRun[];
  style?: TextStyle;
}

export interface CellLine {
  /** Which paragraph of the cell it belongs to. */
  para: number;
  line: Line;
  style: TextStyle;
}

/** Points between two paragraphs of a cell. */
export const SPACE = 2;

/** Points from the first line to the last. */
export const depthOf = (lines: readonly CellLine[]): number =>
  lines.reduce((sum, { style, para }, index) => {
    const before = lines[index - 1];
    return sum + style.leading + (before && before.para !== para ? SPACE : 0);
  }, 0);

/** As many lines from the start as `height` points hold. */
export function linesWithin(lines: readonly CellLine[], height: number): CellLine[] {
  let depth = 0;
  const end = lines.findIndex(({ style, para }, index) => {
    const before = lines[index - 1];
    depth += style.leading + (before && before.para !== para ? SPACE : 0);
    return depth > height;
  });
  return end < 0 ? [...lines] : lines.slice(0, end);
}

/** The lines of each paragraph on their own, in order. */
export function byPara(lines: readonly CellLine[]): CellLine[][] {
  const paras = [...new Set(lines.map(({ para }) => para))];
  return paras.map((para) => lines.filter((line) => line.para === para));
}
