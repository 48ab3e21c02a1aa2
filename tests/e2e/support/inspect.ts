/**
 * Owns what is looked for on every screen: what axe finds, targets too small for a finger, sideways scrolling, motion that was
 * asked not to be, elements that a figure would leave out. One line for each finding. Never clicks anything.
 * `LOOKS=folder npm run e2e -- access` leaves a picture of each screen in each look there, for somebody to look at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The ways in which people look at a screen. */
const looks = {
  'wide, light': { width: 1366, height: 768, colorScheme: 'light' },
  'wide, dark': { width: 1366, height: 768, colorScheme: 'dark' },
  'narrow, light': { width: 390, height: 844, colorScheme: 'light' },
  'narrow, dark': { width: 390, height: 844, colorScheme: 'dark' },
  // 1366 by 768 at 200 %.
  'zoomed, light': { width: 683, height: 384, colorScheme: 'light' },
} as const;
type Look = keyof typeof looks;
export const allLooks = Object.keys(looks) as Look[];
/** The colours are the same ones wide and narrow, but for what is only there when it is narrow. */
export const usualLooks = allLooks.filter((look) => look !== 'narrow, dark');
/** Zoomed a screen is laid out as one of the other two are, in less room: what axe finds there it finds in those as well. */
const isZoomed = (look: Look): boolean => look.startsWith('zoomed');
export const wideOnly: Look[] = ['wide, light', 'wide, dark'];
const pictures = process.env['LOOKS'];
/** Of one kind on one screen; a list of a hundred rows has it a hundred times. */
const ENOUGH = 3;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every finding on the screen as it stands, in each look; empty when all is well. */
export async function inspect(page: Page, name: string, wanted: readonly Look[] = usualLooks): Promise<string[]> {
  const findings: string[] = [];
  for (const look of pictures ? allLooks : wanted) {
    const { width, height, colorScheme } = looks[look];
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    if (pictures) await page.screenshot({ path: pathOf(pictures, name, look) });
    const found = [
      ...(isZoomed(look) ? [] : await axe(page, colorScheme === 'dark')),
      // Neither depends on the colours.
      ...(colorScheme === 'light' ? await page.evaluate(smallTargets) : []),
      ...(colorScheme === 'light' ? await page.evaluate(motion) : []),
      ...(await page.evaluate(unmarked)),
      ...(await page.evaluate(scrollsIntoBlank)),
      ...(await page.evaluate(underTheArrow)),
      ...(look === 'narrow, light' || isZoomed(look) ? await page.evaluate(sideways) : []),
      ...(look === 'narrow, light' || isZoomed(look) ? await page.evaluate(overText) : []),
      ...(look === 'narrow, light' || isZoomed(look) ? await page.evaluate(squeezed) : []),
    ];
    findings.push(...found.slice(0, ENOUGH).map((finding) => `${name} (${look}, ${found.length} in all): ${finding}`));
  }
  return findings;
}

const pathOf = (folder: string, name: string, look: Look): string => {
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}, ${look}`.replace(/[^\w]+/g, '-').concat('.png'));
};

/** In the dark only the colours are other ones. */
async function axe(page: Page, coloursOnly: boolean): Promise<string[]> {
  // Half a megabyte of code; once on a page is enough.
  const there = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder({ page, ...(there && { axeSource: ';' }) })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const { violations } = await (coloursOnly ? builder.withRules(['color-contrast']) : builder.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${html.slice(0, 140)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );
}

/** 24 px each way, as WCAG 2.2 asks; a link inside a sentence is as high as its line. */
function smallTargets(): string[] {
  const SMALLEST = 24;
  const parts = [
    ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [role=tab]'),
  ];
  return parts.flatMap((part) => {
    const box = part.getBoundingClientRect();
    const inSentence = part.localName === 'a' && getComputedStyle(part).display === 'inline';
    const hidden =
      !part.checkVisibility({ visibilityProperty: true }) || getComputedStyle(part).clipPath === 'inset(50%)';
    if (hidden || inSentence || (box.width >= SMALLEST && box.height >= SMALLEST)) return [];
    // The words of a check box belong to its target.
    const labels = [...((part as HTMLInputElement).labels ?? [])].map((label) => label.getBoundingClientRect());
    if (labels.some(({ width, height }) => width + box.width >= SMALLEST && height >= SMALLEST)) return [];
    return [`target ${Math.round(box.width)} by ${Math.round(box.height)} px: ${part.outerHTML.slice(0, 120)}`];
  });
}

/** What is not known to be the app's own is left out of figures (src/evidence/capture/own.ts). */
function unmarked(): string[] {
  const parts = [...document.querySelectorAll('[data-workplace], [data-workplace] *')];
  return parts
    .filter((part) => !part.hasAttribute('data-own'))
    .map((part) => `would be in no figure: ${part.outerHTML.slice(0, 120)}`);
}

/** The workplace fills the window, and its parts scroll: there is nothing below to scroll to. */
function scrollsIntoBlank(): string[] {
  const { scrollHeight, clientHeight } = document.documentElement;
  const isDesk = document.querySelector('[data-workplace]') !== null;
  return isDesk && scrollHeight > clientHeight
    ? [`the page scrolls by ${scrollHeight - clientHeight} px of nothing`]
    : [];
}

/** The words of a list to choose from end before its arrow. */
function underTheArrow(): string[] {
  return [...document.querySelectorAll('select')].flatMap((select) => {
    const arrow = select.nextElementSibling?.getBoundingClientRect();
    if (!arrow || !select.checkVisibility()) return [];
    const { paddingRight } = getComputedStyle(select);
    const words = select.getBoundingClientRect().right - Number.parseFloat(paddingRight);
    return words > arrow.left ? [`words run under the arrow of ${select.id}`] : [];
  });
}

function sideways(): string[] {
  const page = document.documentElement;
  const whole = page.scrollWidth > page.clientWidth ? [`the page scrolls sideways: ${page.scrollWidth} px`] : [];
  const parts = [...document.querySelectorAll<HTMLElement>('body *')].filter((part) => {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(part).overflowX);
    // Tabs in a row may go on beyond the edge: the arrows bring them in.
    return scrolls && part.scrollWidth > part.clientWidth + 1 && part.getAttribute('role') !== 'tablist';
  });
  return [...whole, ...parts.map((part) => `scrolls sideways: ${part.outerHTML.slice(0, 120)}`)];
}

/** What stays in one place of the window lies over whatever is there: no words may be. A dialog is in front on purpose. */
function overText(): string[] {
  const inView = ({ width, height, bottom, top }: DOMRect) =>
    width > 1 && height > 1 && bottom > 0 && top < innerHeight;
  const floating = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (part) =>
      getComputedStyle(part).position === 'fixed' &&
      part.checkVisibility() &&
      !part.closest('dialog') &&
      part.textContent?.trim() &&
      inView(part.getBoundingClientRect()),
  );
  return floating.flatMap((part) => {
    const over = part.getBoundingClientRect();
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      if (!text.textContent?.trim() || part.contains(text) || !text.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      const apart =
        box.right <= over.left || box.left >= over.right || box.bottom <= over.top || box.top >= over.bottom;
      if (inView(box) && !apart)
        return [`floats over “${text.textContent.trim().slice(0, 40)}”: ${part.outerHTML.slice(0, 120)}`];
    }
    return [];
  });
}

/** Long words to read in a column that holds hardly any of them. */
function squeezed(): string[] {
  const least = innerWidth * 0.28;
  return [...document.querySelectorAll<HTMLElement>('main p, main li, main td')].flatMap((part) => {
    const words = [...part.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent);
    const width = part.getBoundingClientRect().width;
    if (words.join('').trim().length < 100 || width <= 1 || width >= least || !part.checkVisibility()) return [];
    return [`read in a column of ${Math.round(width)} px: ${part.outerHTML.slice(0, 120)}`];
  });
}

function motion(): string[] {
  const longest = (times: string) =>
    Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
  return [...document.querySelectorAll<HTMLElement>('*')].flatMap((part) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(part, pseudo);
      const moves = longest(transitionDuration) > 1 || (animationName !== 'none' && longest(animationDuration) > 1);
      return moves ? [`moves although asked not to: ${part.outerHTML.slice(0, 120)}`] : [];
    }),
  );
}
