/**
 * Owns drawing a frozen moment by letting the browser lay its markup out once more, inside an SVG image.
 * Must never look at the page.
 */
import { cssFor } from './stylesheet.ts';
import { svgOf, svgUrl } from './svg.ts';
import type { Frozen } from './types.ts';

/**
 * `scale`: px of the picture for 1 CSS px; the canvas is Math.round(width * scale) by Math.round(height * scale).
 * @throws Error when there is nothing to draw (markup null), its sheet is not known here (see keepStylesheet),
 * or the browser does not take the image
 */
export async function rasterise(frozen: Frozen, scale: number): Promise<HTMLCanvasElement> {
  const { markup, css } = drawable(frozen);
  return drawUrl(
    svgUrl(svgOf({ ...frozen, markup }, css, scale)),
    Math.round(frozen.width * scale),
    Math.round(frozen.height * scale),
  );
}

/** The parts without which there is no picture. */
export function drawable({ markup, cssKey }: Frozen): { markup: string; css: string } {
  if (markup === null) throw new Error('The workplace was not shown, so there is no picture of it');
  const css = cssFor(cssKey);
  if (css === undefined) throw new Error(`The style sheet ${cssKey} of this figure is not at hand`);
  return { markup, css };
}

/** Draws an image, given by url, onto a canvas of that many px. */
export async function drawUrl(url: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}
