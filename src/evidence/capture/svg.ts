/**
 * Owns a frozen moment as one SVG document with everything inside.
 * Must never refer to anything outside: an image may not load.
 */
import type { Frozen } from './types.ts';
import { clean, escapeAttribute, escapeText } from './xml.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** `scale`: px of the picture for 1 CSS px. */
export function svgOf(frozen: Frozen & { markup: string }, css: string, scale: number): string {
  const { width, height } = frozen;
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  // The page's rules for icons match this SVG as well: none of them may apply.
  const style =
    `all:initial!important;display:block!important;overflow:hidden!important;width:${w}px!important;height:${h}px!important;` +
    `font-size:${frozen.rem}px!important;color-scheme:${frozen.scheme}!important`;
  const ground = ['Canvas', ...frozen.ground].map((colour) => rect(frozen, colour)).join('');
  return (
    `<svg xmlns="${SVG}" width="${w}" height="${h}" viewBox="0 0 ${width} ${height}" style="${style}">` +
    `<style>${escapeText(`${css}\n${frozen.extraCss}`)}</style>${ground}` +
    `<foreignObject x="0" y="0" width="${width}" height="${height}">${frozen.markup}</foreignObject></svg>`
  );
}

// Width and height are CSS too, so `all` would take them away.
const rect = ({ width, height, scheme }: Frozen, colour: string): string =>
  `<rect style="all:initial!important;width:${width}px!important;height:${height}px!important;` +
  `color-scheme:${scheme}!important;fill:${escapeAttribute(colour)}!important"/>`;

/** A data: url, since drawing from a blob: url would bar Chromium from reading the pixels back. */
export const svgUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(clean(svg))}`;
