/**
 * Owns pictures inside the workplace (img, canvas, image in SVG), brought into the copy as data.
 * Must never keep the moment waiting; what takes time goes on a list of promises that do not reject.
 */
import { force, px } from './copy.ts';
import { dataUrl } from './data-url.ts';
import type { Styled } from './types.ts';

/** Begins to bring in the picture, if the element is one; `coming` grows by what is on its way. */
export function keepPicture(live: Element, twin: Styled, coming: Promise<void>[]): void {
  if (live instanceof HTMLImageElement) keepImage(live, twin, coming);
  else if (live instanceof HTMLCanvasElement) coming.push(keepCanvas(live, twin));
  else if (live instanceof SVGImageElement) coming.push(keepFile(live.href.baseVal, twin, 'href'));
}

function keepImage(live: HTMLImageElement, twin: Styled, coming: Promise<void>[]): void {
  // The density that srcset promised is lost with it.
  if (live.srcset) force(twin, { width: px(live.width), height: px(live.height) });
  const url = live.currentSrc || live.src;
  if (!url.startsWith('blob:')) coming.push(keepFile(url, twin, 'src'));
  // A blob may be withdrawn as soon as the page changes, so its pixels are taken now.
  else if (live.naturalWidth > 0) coming.push(keepPixels(live, live.naturalWidth, live.naturalHeight, twin));
}

async function keepFile(url: string, twin: Styled, attribute: 'src' | 'href'): Promise<void> {
  if (!url || url.startsWith('#') || !URL.canParse(url, document.baseURI)) return;
  twin.setAttribute(attribute, await dataUrl(new URL(url, document.baseURI).href));
}

function keepCanvas(live: HTMLCanvasElement, twin: Styled): Promise<void> {
  const image = twin.ownerDocument.createElement('img');
  for (const { name, value } of twin.attributes) if (name !== 'style') image.setAttribute(name, value);
  image.style.cssText = twin.style.cssText;
  twin.replaceWith(image);
  return keepPixels(live, live.width, live.height, image);
}

async function keepPixels(picture: CanvasImageSource, width: number, height: number, twin: Styled): Promise<void> {
  const still = document.createElement('canvas');
  still.width = Math.max(1, width);
  still.height = Math.max(1, height);
  still.getContext('2d')?.drawImage(picture, 0, 0);
  // Copying is quick; making a file of it waits until the moment has passed.
  await Promise.resolve();
  twin.setAttribute('src', still.toDataURL());
}
