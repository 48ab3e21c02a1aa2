/**
 * Owns breaking runs of text into lines of a given width. Ragged right; a word longer than a line breaks by grapheme.
 * Must never know of pages, tags or colours beyond handing them on.
 */

import { type FaceName, type Faces, joinShaped, nothing, type Shaped, widthOf } from './face.ts';
import { graphemes } from './words.ts';

/** Where a piece of text leads: a place in the pack, and what to tell those who hear the link. */
export interface LinkTo {
  key: string;
  says: string;
}

/** A stretch of text in one look. A run with a link is never broken over two lines, unless it is longer than one. */
export interface TextRun {
  text: string;
  face?: FaceName;
  /** `r g b`, each 0 to 1. */
  colour?: string;
  link?: LinkTo;
}

/** A run's part on one line. `x` and `width` in points, from the line's own start. */
export interface Piece {
  x: number;
  width: number;
  shaped: Shaped;
  run: TextRun;
}
export interface Line {
  pieces: Piece[];
  width: number;
}

interface Part {
  text: string;
  run: TextRun;
  shaped: Shaped;
}
/** Parts that stay together, with what stands before them. */
interface Cluster {
  parts: Part[];
  before: '' | ' ' | '\n';
}

const faceOf = (faces: Faces, run: TextRun) => faces[run.face ?? 'regular'];

function clusters(runs: readonly TextRun[], faces: Faces): Cluster[] {
  const found: Cluster[] = [];
  let before = '' as Cluster['before'] | undefined;
  for (const run of runs) {
    for (const token of run.link ? [run.text] : run.text.split(/(\n| +)/)) {
      if (token === '') continue;
      if (!run.link && token.trim() === '' && !token.includes('\u00a0')) {
        // A second break in a row makes an empty line.
        if (token === '\n' && before === '\n') found.push({ parts: [], before });
        before = token === '\n' || before === '\n' ? '\n' : ' ';
        continue;
      }
      const part = { text: token, run, shaped: faceOf(faces, run).shape(token) };
      if (before === undefined) found.at(-1)?.parts.push(part);
      else found.push({ parts: [part], before });
      before = undefined;
    }
  }
  return found;
}

/**
 * Lines no wider than `width` points at `size` points. A line that goes on carries a space at its end, so that
 * a program reading the text aloud does not glue two words together. No text: no line.
 */
export function wrap(runs: readonly TextRun[], size: number, width: number, faces: Faces): Line[] {
  const lines: Line[] = [];
  let line: Line = { pieces: [], width: 0 };
  const put = ({ run, shaped }: Omit<Part, 'text'>) => {
    const last = line.pieces.at(-1);
    const wide = widthOf(shaped, size);
    if (last?.run === run) {
      last.shaped = joinShaped(last.shaped, shaped);
      last.width += wide;
    } else line.pieces.push({ x: line.width, width: wide, shaped, run });
    line.width += wide;
  };
  const space = (run: TextRun) => put({ run, shaped: faceOf(faces, run).shape(' ') });
  const end = (goesOn: boolean) => {
    const full = line.width;
    const last = line.pieces.at(-1);
    if (goesOn && last) space(last.run);
    lines.push({ ...line, width: full });
    line = { pieces: [], width: 0 };
  };
  const putBroken = ({ text, run }: Part) => {
    let taken = nothing;
    for (const grapheme of graphemes(text)) {
      const shaped = faceOf(faces, run).shape(grapheme);
      if (line.width + widthOf(taken, size) + widthOf(shaped, size) > width && (taken.width > 0 || line.width > 0)) {
        if (taken.width > 0) put({ run, shaped: taken });
        end(false);
        taken = nothing;
      }
      taken = joinShaped(taken, shaped);
    }
    put({ run, shaped: taken });
  };

  const all = clusters(runs, faces);
  for (const { parts, before } of all) {
    const wide = parts.reduce((sum, { shaped }) => sum + widthOf(shaped, size), 0);
    const last = line.pieces.at(-1);
    if (before === '\n') end(false);
    else if (last && before === ' ') {
      // The space belongs to the text before it: a link is not underlined into the gap.
      const gap = last.run.link ? (parts[0]?.run ?? last.run) : last.run;
      if (line.width + widthOf(faceOf(faces, gap).shape(' '), size) + wide > width) end(true);
      else space(gap.link ? { text: '' } : gap);
    }
    if (wide > width) for (const part of parts) putBroken(part);
    else for (const part of parts) put(part);
  }
  if (all.length > 0) end(false);
  return lines;
}
