/**
 * Owns drawing a frozen moment by letting the browser lay its markup out once more, inside an SVG image.
 * Must never look at the page.
 */
import { wayToDraw } from './self-test.ts';
import { cssFor } from './stylesheet.ts';
import type { Frozen } from './types.ts';

/**
 * `scale`: px of the picture for 1 CSS px; the canvas is Math.round(width * scale) by Math.round(height * scale).
 * undefined: this browser does not draw such images right, or does not let them be read.
 * @throws Error when there is nothing to draw (markup null), its sheet is not known here (see keepStylesheet),
 * or the browser does not take the image
 */
export async function rasterise(frozen: Frozen, scale: number): Promise<HTMLCanvasElement | undefined> {
  const { markup, css } = drawable(frozen);
  const way = await wayToDraw();
  return way?.({ ...frozen, markup }, css, scale);
}

/** The parts without which there is no picture. */
export function drawable({ markup, cssKey }: Frozen): { markup: string; css: string } {
  if (markup === null) throw new Error('The workplace was not shown, so there is no picture of it');
  const css = cssFor(cssKey);
  if (css === undefined) throw new Error(`The style sheet ${cssKey} of this figure is not at hand`);
  return { markup, css };
}
