/**
 * Owns the ways to have a browser draw an SVG with HTML in it at a scale. They should come to the same, and in some browsers do not.
 * Must never choose between them; see self-test.ts.
 */
import { svgOf, svgUrl } from './svg.ts';
import type { Frozen } from './types.ts';

/** `scale`: px for 1 CSS px. Rejects when the browser does not take the image. */
export type Way = (frozen: Frozen & { markup: string }, css: string, scale: number) => Promise<HTMLCanvasElement>;

/** The SVG is as large as the picture and scales what is in it. WebKit leaves boxes with a layer of their own unscaled. */
const scaledInside: Way = (frozen, css, scale) => draw(frozen, svgOf(frozen, css, scale), scale);

/** The SVG is as large as what it shows and is scaled when it is drawn. */
const scaledOutside: Way = (frozen, css, scale) => draw(frozen, svgOf(frozen, css, 1), scale);

/** The page's own zoom makes everything larger before it is painted, so that nothing has to be scaled. Slower. */
const zoomed: Way = (frozen, css, scale) => {
  const { width, height } = frozen;
  const markup = `<div xmlns="http://www.w3.org/1999/xhtml" style="zoom:${scale};position:absolute;inset:0 auto auto 0;width:${width}px;height:${height}px">${frozen.markup}</div>`;
  const larger = { ...frozen, markup, width: Math.round(width * scale), height: Math.round(height * scale) };
  return draw(larger, svgOf(larger, css, 1), 1);
};

export const ways: readonly Way[] = [scaledInside, zoomed, scaledOutside];

async function draw(frozen: Frozen, svg: string, scale: number): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = svgUrl(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(frozen.width * scale);
  canvas.height = Math.round(frozen.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
