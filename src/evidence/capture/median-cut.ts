/**
 * Owns a few colours that stand for many, by cutting the colour space in boxes (median cut). Pure.
 * Must never depend on the order its colours come in.
 */
import { blue, type Colour, type Counted, colourOf, green, red } from './colours.ts';

type Channel = (colour: Colour) => number;
const CHANNELS: Channel[] = [red, green, blue];

interface Box {
  colours: Counted[];
  /** Along which its colours lie farthest apart. */
  widest: Channel;
  /** How much is gained by cutting it; 0 when there is nothing to cut. */
  worth: number;
}

/** At most `most` colours that stand for all of `colours`. */
export function medianCut(colours: Counted[], most: number): Colour[] {
  const boxes = [boxOf(colours)];
  while (boxes.length < most) {
    const best = boxes.reduce((a, b) => (b.worth > a.worth ? b : a));
    if (best.worth === 0) break;
    boxes.splice(boxes.indexOf(best), 1, ...cut(best));
  }
  return boxes.map(mean);
}

function boxOf(colours: Counted[]): Box {
  let widest: Channel = red;
  let range = -1;
  for (const channel of CHANNELS) {
    let low = 255;
    let high = 0;
    for (const { colour } of colours) {
      low = Math.min(low, channel(colour));
      high = Math.max(high, channel(colour));
    }
    if (high - low > range) [widest, range] = [channel, high - low];
  }
  // The root keeps large plain areas from taking all the boxes away from small rich ones.
  return { colours, widest, worth: colours.length > 1 ? range * Math.sqrt(total(colours)) : 0 };
}

/** In two, with about as many pixels in each. */
function cut({ colours, widest }: Box): [Box, Box] {
  const sorted = [...colours].sort((a, b) => widest(a.colour) - widest(b.colour) || a.colour - b.colour);
  const half = total(sorted) / 2;
  let pixels = 0;
  let at = 0;
  while (at < sorted.length - 1 && pixels < half) {
    pixels += (sorted[at] as Counted).count;
    at += 1;
  }
  return [boxOf(sorted.slice(0, at)), boxOf(sorted.slice(at))];
}

function mean({ colours }: Box): Colour {
  const pixels = total(colours);
  const [r, g, b] = CHANNELS.map((channel) =>
    Math.round(colours.reduce((sum, { colour, count }) => sum + channel(colour) * count, 0) / pixels),
  );
  return colourOf(r ?? 0, g ?? 0, b ?? 0);
}

const total = (colours: Counted[]): number => colours.reduce((sum, { count }) => sum + count, 0);
