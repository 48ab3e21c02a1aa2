/**
 * Owns finding out, once, by which way this browser draws HTML inside an SVG image as it must be, and lets the pixels be read.
 * Must never go by the browser's name, or let a way be used that has not drawn the probe right.
 */
import { isAsProbed, PROBE, PROBE_CSS, PROBE_SCALE } from './probe.ts';
import { type Way, ways } from './ways.ts';

let verdict: Promise<Way | undefined> | undefined;

/** The first way that draws right; undefined when there is none. Never rejects; the answer holds for the session. */
export function wayToDraw(): Promise<Way | undefined> {
  verdict ??= firstRight().catch(() => undefined);
  return verdict;
}

export const canReadBack = async (): Promise<boolean> => (await wayToDraw()) !== undefined;

/** What a browser refuses altogether (an SVG image, or reading it) it refuses by every way: then there is none. */
async function firstRight(): Promise<Way | undefined> {
  for (const way of ways) {
    const canvas = await way(PROBE, PROBE_CSS, PROBE_SCALE);
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    if (pixels && isAsProbed(pixels, canvas.width)) return way;
  }
  return undefined;
}
