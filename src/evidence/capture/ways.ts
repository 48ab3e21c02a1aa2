/**
 * Owns the ways to have a browser draw an SVG with HTML in it at a scale. They should come to the same, and in some browsers do not.
 * Must never choose between them; see self-test.ts.
 */
import { fontsInUse, withStrip } from './late-fonts.ts';
import { svgOf, svgUrl } from './svg.ts';
import type { Frozen } from './types.ts';

/** `scale`: px for 1 CSS px. Rejects when the browser does not take the image. */
export type Way = (frozen: Frozen & { markup: string }, css: string, scale: number) => Promise<HTMLCanvasElement>;

/** The SVG is as large as the picture and scales what is in it. WebKit leaves boxes with a layer of their own unscaled. */
const scaledInside: Way = async (frozen, css, scale) => {
  const canvas = canvasFor(frozen, scale);
  const image = await load(svgOf(frozen, css, scale));
  contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/** The SVG is as large as what it shows and is scaled when it is drawn. WebKit then casts shadows to the wrong place. */
const scaledOutside: Way = async (frozen, css, scale) => {
  const canvas = canvasFor(frozen, scale);
  const larger = withStrip(frozen, css);
  const image = await load(svgOf(larger.frozen, larger.css, 1));
  await fontsInUse(image, frozen);
  contextOf(canvas).drawImage(image, 0, 0, canvas.width, larger.frozen.height * scale);
  return canvas;
};

const NO_SHADOWS = '\n*,*::before,*::after{box-shadow:none!important}';

/** The same without shadows, which are then taken over from a picture that is not scaled: they are soft anyhow. */
const shadowsApart: Way = async (frozen, css, scale) => {
  const bare = css + NO_SHADOWS;
  const picture = await scaledOutside(frozen, bare, scale);
  const shade = await scaledOutside(frozen, bare, 1);
  // What the shadows take away from each pixel, and then taking it away.
  layOver(shade, await scaledOutside(frozen, css, 1), 'difference');
  layOver(picture, shade, 'difference');
  return picture;
};

export const ways: readonly Way[] = [scaledInside, scaledOutside, shadowsApart];

async function load(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = svgUrl(svg);
  await image.decode();
  return image;
}

function canvasFor({ width, height }: Frozen, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  return canvas;
}

function layOver(canvas: HTMLCanvasElement, other: HTMLCanvasElement, how: GlobalCompositeOperation): void {
  const context = contextOf(canvas);
  context.globalCompositeOperation = how;
  context.drawImage(other, 0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'source-over';
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on');
  return context;
}
