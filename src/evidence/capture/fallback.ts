/**
 * Owns drawing a frozen moment in a browser that does not let the pixels of an SVG image be read back.
 * The moment is laid out in a frame off the screen and html2canvas-pro paints it, less exactly.
 * Must never be loaded when it is not needed, show the frame to anyone, or let the moment's CSS reach the page.
 */

import { replaceControlsWithBoxes } from './control-boxes.ts';
import { MARK } from './marks.ts';
import { drawable } from './rasterise.ts';
import type { Frozen, Styled } from './types.ts';

/** Takes and throws what rasterise does; `scale` as there. */
export async function paint(frozen: Frozen, scale: number): Promise<HTMLCanvasElement> {
  const { markup, css } = drawable(frozen);
  const { html2canvas } = await import('html2canvas-pro');
  const frame = openFrame(frozen);
  try {
    const home = frame.contentDocument;
    if (!home) throw new Error('The browser gives no frame to paint in');
    keepToPolicy(home);
    const rules = [css, frozen.extraCss, PAINTER_RULES].join('\n');
    await adopt(home, rules);
    const stage = mount(home, markup, frozen);
    replaceControlsWithBoxes(stage);
    const painted = await html2canvas(stage, {
      backgroundColor: null,
      logging: false,
      scale,
      width: frozen.width,
      height: frozen.height,
      onclone: async (clone: Document) => {
        keepToPolicy(clone);
        setRoot(clone, frozen);
        await adopt(clone, rules);
      },
    });
    return onGround(painted, frozen, scale);
  } finally {
    frame.remove();
  }
}

// What html2canvas-pro paints by itself (::before, ::after), clips by (a shell has no box) or does not know (details).
const PAINTER_RULES = `
.___html2canvas___pseudoelement_before::before,.___html2canvas___pseudoelement_after::after{content:""!important;display:none!important}
[${MARK}~="shell"]{overflow:visible!important;position:static!important;opacity:1!important;transform:none!important;
background:none!important;border:0!important;box-shadow:none!important}
details:not([open])>:not(summary){display:none!important}
summary{list-style:none!important}`;

function openFrame({ width, height }: Frozen): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.inert = true;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const place = { position: 'fixed', left: '-20000px', top: '0', border: '0', visibility: 'hidden' };
  Object.assign(frame.style, place, { width: `${width}px`, height: `${height}px` });
  document.body.append(frame);
  // Without a doctype the frame would be laid out by the rules of the nineties.
  frame.contentDocument?.write('<!doctype html><html><head></head><body></body></html>');
  frame.contentDocument?.close();
  return frame;
}

/**
 * The policy lets script set styles one way only. In these frames, which nothing else uses, the other two ways that
 * html2canvas-pro takes do nothing, or the right thing: else each would be reported as a violation.
 */
function keepToPolicy(home: Document): void {
  const realm = realmOf(home);
  const create = home.createElement.bind(home);
  home.createElement = (name: string, options?: ElementCreationOptions) =>
    create(name === 'style' ? 'template' : name, options);
  const set = realm.Element.prototype.setAttribute;
  realm.Element.prototype.setAttribute = function (this: Element, name: string, value: string) {
    if (name === 'style') (this as Styled).style.cssText = value;
    else set.call(this, name, value);
  };
}

function realmOf(home: Document): Window & typeof globalThis {
  if (!home.defaultView) throw new Error('The frame is gone');
  return home.defaultView as Window & typeof globalThis;
}

/** Styles a document by a sheet of its own realm, which the policy allows, and waits for the fonts in it. */
async function adopt(home: Document, css: string): Promise<void> {
  const stylesheet = new (realmOf(home).CSSStyleSheet)();
  stylesheet.replaceSync(css);
  home.adoptedStyleSheets = [stylesheet];
  await Promise.allSettled(Array.from(home.fonts, (face) => face.load()));
}

function setRoot(home: Document, { rem, scheme }: Frozen): void {
  home.documentElement.style.fontSize = `${rem}px`;
  home.documentElement.style.colorScheme = scheme;
  home.body.style.margin = '0';
}

function mount(home: Document, markup: string, frozen: Frozen): HTMLElement {
  setRoot(home, frozen);
  const stage = home.createElement('div');
  Object.assign(stage.style, { position: 'absolute', left: '0', top: '0', overflow: 'hidden' });
  Object.assign(stage.style, { width: `${frozen.width}px`, height: `${frozen.height}px` });
  // Inline styles are set by script further down, which the policy allows; parsed ones it refuses.
  const held = markup.replace(TAG, (tag) => tag.replace(' style="', ` ${LATER}="`));
  const parsed = new DOMParser().parseFromString(held, 'application/xhtml+xml');
  stage.append(home.importNode(parsed.documentElement, true));
  for (const element of stage.querySelectorAll<Styled>(`[${LATER}]`)) {
    element.style.cssText = element.getAttribute(LATER) ?? '';
    element.removeAttribute(LATER);
  }
  home.body.append(stage);
  return stage;
}
const LATER = 'data-frozen-style';
// Neither text nor values hold these signs bare.
const TAG = /<[^>]*>/g;

function onGround(painted: HTMLCanvasElement, frozen: Frozen, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(frozen.width * scale);
  canvas.height = Math.round(frozen.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on');
  for (const colour of [frozen.scheme === 'dark' ? '#121212' : '#fff', ...frozen.ground]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(painted, 0, 0, canvas.width, canvas.height);
  return canvas;
}
