/**
 * Owns waiting until the fonts inside an SVG image are in use. WebKit says that an image is decoded before they are, and then paints
 * with another font. A letter of a font of our own, which comes last, stands in a strip under the picture and tells.
 * Must never let the strip be seen, or wait for ever.
 */
import { PROBE_FONT } from './probe-font.ts';
import type { Frozen } from './types.ts';

/** CSS px. */
const STRIP = 8;
const PAUSE_MS = 40;
const MOST_LOOKS = 50;

/** The same with the strip: drawn as high as `height` says, and cut off again by whoever draws it. */
export function withStrip(
  frozen: Frozen & { markup: string },
  css: string,
): { frozen: Frozen & { markup: string }; css: string } {
  const letter =
    `<div xmlns="http://www.w3.org/1999/xhtml" style="all:initial;position:absolute;left:0;top:${frozen.height}px;` +
    `background:#fff;color:#000;font:${STRIP}px/${STRIP}px frozen-strip">x</div>`;
  return {
    frozen: { ...frozen, height: frozen.height + STRIP, markup: frozen.markup + letter },
    css: `${css}\n@font-face{font-family:frozen-strip;src:url("${PROBE_FONT}")}`,
  };
}

/** @throws Error when the fonts do not come */
export async function fontsInUse(image: HTMLImageElement, { width, height }: Frozen): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = STRIP;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas to draw on');
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    context.drawImage(image, 0, -height, width, height + STRIP);
    const [red = 255] = context.getImageData(STRIP - 2, 1, 1, 1).data;
    // Its corner: no letter of another font reaches it.
    if (red < 64) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error('The fonts of this figure do not come');
}
