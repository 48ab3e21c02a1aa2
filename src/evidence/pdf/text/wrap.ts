/**
 * Owns breaking runs of text into lines of a given width. Ragged right; only a word that is longer than a line breaks, by grapheme.
 * Must never know of pages, tags or colours beyond handing them on.
 */

import { apart, type Direction, inSight, levelsOf, stretches, turns } from './bidi.ts';
import { hasParts, parts } from './breaks.ts';
import { type FaceName, type Faces, joinAll, joinShaped, nothing, type Shaped, widthOf } from './face.ts';
import { graphemes } from './words.ts';

/** Where a piece of text leads: a place in the pack, and what to tell those who hear the link. */
export interface LinkTo {
  key: string;
  says: string;
}

/** A stretch of text in one look. A run with a link is broken over two lines only where it is longer than one. */
export interface TextRun {
  text: string;
  face?: FaceName;
  /** `r g b`, each 0 to 1. */
  colour?: string;
  link?: LinkTo;
  /** Somebody's own words in a sentence of the software: they run as their first letter does, and turn nothing around them. */
  own?: boolean;
}

/** A run's part on one line, in the order of reading. `x` and `width` in points, from the line's own start. */
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
  /** Odd when it runs from right to left. */
  level: number;
}
/** Parts that stay together, with what stands before them; nothing, where a script puts no space between words. */
interface Cluster {
  parts: Part[];
  before: '' | ' ' | '\n';
  /** The direction in which a space before them runs. */
  gap: number;
  /** The direction of its paragraph: 0, or 1 from right to left. */
  base: number;
}

const faceOf = (faces: Faces, run: TextRun) => faces[run.face ?? 'regular'];

function clusters(runs: readonly TextRun[], faces: Faces, direction: Direction): Cluster[] {
  const found: Cluster[] = [];
  const all = runs.map(({ text, own }) => (own ? apart(text) : text)).join('');
  const levels = turns(all) ? levelsOf(all, direction) : undefined;
  let before = '' as Cluster['before'] | undefined;
  let at = 0;
  let gap = 0;
  const partOf = (text: string, level: number, run: TextRun): Part => ({
    ...{ text, level, run },
    shaped: faceOf(faces, run).shape(text, level),
  });
  const partsOf = (text: string, run: TextRun): Part[] =>
    levels
      ? stretches(text, levels, at).map((stretch) => partOf(stretch.text, stretch.level, run))
      : [partOf(text, 0, run)];
  for (const run of runs) {
    if (run.own) at += 1;
    const whole = run.link || !hasParts(run.text);
    for (const token of run.link ? [run.text] : run.text.split(/(\n| +)/)) {
      if (token === '') continue;
      const base = levels?.baseAt(at) ?? 0;
      if (!run.link && token.trim() === '' && !token.includes('\u00a0')) {
        // A second break in a row makes an empty line.
        if (token === '\n' && before === '\n') found.push({ parts: [], before, gap, base });
        before = token === '\n' || before === '\n' ? '\n' : ' ';
        gap = levels?.levels[at] ?? 0;
        at += token.length;
        continue;
      }
      for (const [index, text] of (whole ? [token] : parts(token)).entries()) {
        const own = partsOf(text, run);
        if (index > 0) before = '';
        if (before === undefined) found.at(-1)?.parts.push(...own);
        else found.push({ parts: own, before, gap, base });
        before = undefined;
        at += text.length;
      }
    }
    if (run.own) at += 1;
  }
  return found;
}

/** What stands on a line while it is filled. */
interface Laid {
  run: TextRun;
  shaped: Shaped;
  width: number;
  level: number;
}

/** Each piece where it comes to stand. Left to right all is joined that looks alike; else every word is a piece of its own. */
function placed(laid: readonly Laid[], base: number): Line {
  const pieces: Piece[] = [];
  const full = laid.reduce((sum, { width }) => sum + width, 0);
  if (base === 0 && laid.every(({ level }) => level === 0)) {
    let x = 0;
    for (let at = 0; at < laid.length; ) {
      const piece = { x, width: 0, run: (laid[at] as Laid).run };
      const alike: Shaped[] = [];
      for (let one = laid[at]; one?.run === piece.run; one = laid[at]) {
        alike.push(one.shaped);
        piece.width += one.width;
        x += one.width;
        at += 1;
      }
      pieces.push({ ...piece, shaped: joinAll(alike) });
    }
    return { pieces, width: full };
  }
  const starts = new Map<Laid, number>();
  let x = 0;
  for (const one of inSight(laid)) {
    starts.set(one, x);
    x += one.width;
  }
  for (const one of laid) {
    const { run, shaped, width } = one;
    pieces.push({ x: starts.get(one) ?? 0, width, shaped, run });
  }
  return { pieces, width: full };
}

/**
 * Lines no wider than `width` points at `size` points. A line that goes on carries a space at its end, so that
 * a program reading the text aloud does not glue two words together. No text: no line. A paragraph that runs from right to left
 * stands at the right.
 */
export function wrap(
  runs: readonly TextRun[],
  size: number,
  width: number,
  faces: Faces,
  direction: Direction = 'ltr',
): Line[] {
  const lines: Line[] = [];
  let line: Laid[] = [];
  let filled = 0;
  let base = 0;
  const put = ({ run, shaped, level }: Omit<Part, 'text'>) => {
    const wide = widthOf(shaped, size);
    line.push({ run, shaped, width: wide, level });
    filled += wide;
  };
  const space = (run: TextRun, level: number) => put({ run, shaped: faceOf(faces, run).shape(' '), level });
  const end = (goesOn: boolean) => {
    const full = filled;
    const last = line.at(-1);
    if (goesOn && last) space(last.run, base);
    const { pieces } = placed(line, base);
    if (base === 1) {
      // The space at its end stands beyond the left end of the line.
      for (const piece of pieces) piece.x += width - filled;
    }
    lines.push({ pieces, width: full });
    line = [];
    filled = 0;
  };
  const putBroken = ({ text, run, level }: Part) => {
    const shape = (part: string) => faceOf(faces, run).shape(part, level);
    let taken = { text: '', shaped: nothing };
    const putTaken = () => {
      if (taken.text === '') return;
      // Letters that join are drawn anew as they stand together.
      const joined = taken.shaped.parts.some(({ font }) => font) ? shape(taken.text) : taken.shaped;
      put({ run, shaped: joined.width > taken.shaped.width ? taken.shaped : joined, level });
      taken = { text: '', shaped: nothing };
    };
    for (const grapheme of graphemes(text)) {
      const shaped = shape(grapheme);
      if (filled + widthOf(taken.shaped, size) + widthOf(shaped, size) > width && (taken.text !== '' || filled > 0)) {
        putTaken();
        end(false);
      }
      const together = level % 2 === 1 ? joinShaped(shaped, taken.shaped) : joinShaped(taken.shaped, shaped);
      taken = { text: taken.text + grapheme, shaped: together };
    }
    putTaken();
  };

  /** What has no room as a whole: its words stay whole where a line has room for them. */
  const putWords = ({ text, ...part }: Part) => {
    for (const [index, word] of text.split(/ +/).entries()) {
      const shaped = faceOf(faces, part.run).shape(word, part.level);
      const [wide, gap] = [widthOf(shaped, size), widthOf(faceOf(faces, part.run).shape(' '), size)];
      const before = index > 0 && filled > 0 ? gap : 0;
      if (filled > 0 && filled + before + wide > width && wide <= width) end(index > 0);
      else if (before > 0) space(part.run, part.level);
      if (wide > width) putBroken({ text: word, ...part });
      else put({ ...part, shaped });
    }
  };

  const all = clusters(runs, faces, direction);
  for (const { parts: own, before, gap: level, base: next } of all) {
    const wide = own.reduce((sum, { shaped }) => sum + widthOf(shaped, size), 0);
    const last = line.at(-1);
    if (before === '\n') end(false);
    else if (last && before === ' ') {
      // The space belongs to the text before it: a link is not underlined into the gap.
      const gap = last.run.link ? (own[0]?.run ?? last.run) : last.run;
      if (filled + widthOf(faceOf(faces, gap).shape(' '), size) + wide > width) end(true);
      else space(gap.link ? { text: '' } : gap, level);
    } else if (last && filled + wide > width) end(false);
    base = next;
    if (wide > width) for (const part of own) putWords(part);
    else for (const part of own) put(part);
  }
  if (all.length > 0) end(false);
  return lines;
}
