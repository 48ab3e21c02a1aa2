/**
 * Owns the second measure: how like a figure is to what Chromium itself pictures of the same element at the same moment.
 * Must never picture the moment after: where the figure is taken by hand, the screenshot comes just before.
 */
import type { Page } from 'playwright-core';
import type { PictureDigest } from '../../evidence/picture/digest.ts';
import { keptFigures, lastDrawn } from '../player/kept.ts';
import { screenAsItIs, screenOfStep } from '../player/screen-picture.ts';
import type { Found } from './line.ts';
import { type Screen, screensFor } from './screens.ts';
import type { Site } from './site.ts';
import { type Likeness, openComparer } from './ssim-page.ts';

/** Pixels of a figure for one CSS pixel (ui/recorder/drawing.ts). Were it another, no sizes would fit and the measure would fail. */
const SCALE = 2;
const GOAL = 0.995;
/** For fonts, focus and what is still being asked. */
const REST_MS = 600;

export interface RealFigure {
  screen: string;
  png: Uint8Array;
  digest: PictureDigest | undefined;
  width: number;
  height: number;
}
interface Compared extends Likeness {
  screen: string;
  bytes: number;
}

export async function likeness(site: Site, candidate: string): Promise<{ found: Found; figures: RealFigure[] }> {
  const { page, context } = await site.openDesk({
    scale: SCALE,
    // A refused job is pictured too: it is the only way to a figure with a dialog in it.
    capture: (asked) => [
      ...asked.filter((item) => !('step' in item) || item.step !== 'add-job'),
      { step: 'add-job', outcome: 'both', criteria: [] },
    ],
  });
  const comparer = await openComparer(site.browser);
  const compared: Compared[] = [];
  const figures: RealFigure[] = [];
  for (const screen of screensFor(candidate)) {
    const before = (await keptFigures(page)).length;
    const shot = await (screen.byItself ? pictureAfter(page, screen) : pictureBefore(page, screen));
    const { png, digest, width, height } = await lastDrawn(page, before + 1);
    const alike = await comparer.compare(shot, png);
    if (alike.sizes[0] !== alike.sizes[1])
      throw new Error(
        `“${screen.name}”: the screenshot has ${alike.sizes[0]} pixels and the figure ${alike.sizes[1]}.`,
      );
    compared.push({ screen: screen.name, bytes: png.length, ...alike });
    figures.push({ screen: screen.name, png: new Uint8Array(png), digest, width, height });
  }
  await context.close();
  return { found: foundIn(compared), figures };
}

/** Frozen when the button is pressed, before the dialog for the caption opens; the screenshot is taken with the focus on that button. */
async function pictureBefore(page: Page, screen: Screen): Promise<Buffer> {
  await screen.show(page);
  const button = page.getByRole('button', { name: 'Take a figure' });
  await button.focus();
  await page.waitForTimeout(REST_MS);
  const shot = await screenAsItIs(page);
  await page.keyboard.press('Enter');
  await page.getByLabel(/^What it shows/).fill(`The screen “${screen.name}”`);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return shot;
}

/** Frozen when the screen has come to rest after the step; nothing moves on it until the screenshot. */
async function pictureAfter(page: Page, screen: Screen): Promise<Buffer> {
  await screen.show(page);
  await page.waitForTimeout(REST_MS);
  return screenOfStep(page);
}

function foundIn(compared: readonly Compared[]): Found {
  const [worst] = compared.toSorted((a, b) => a.usual - b.usual);
  if (!worst) throw new Error('No screen was compared.');
  const bytes = compared.reduce((sum, { bytes }) => sum + bytes, 0) / compared.length;
  return {
    lines: [
      {
        measure: `Figure against screenshot, SSIM, worst of ${compared.length} (${worst.screen})`,
        value: worst.usual,
        unit: '',
        goal: { least: GOAL },
        digits: 4,
      },
      ...compared.map(({ screen, usual }) => ({
        measure: `  ${screen}`,
        value: usual,
        unit: '',
        goal: { least: GOAL },
        digits: 4,
      })),
      {
        measure: '  not shrunk first, worst',
        value: Math.min(...compared.map(({ full }) => full)),
        unit: '',
        digits: 4,
      },
      { measure: '  a figure’s PNG, mean', value: bytes / 1000, unit: 'kB', digits: 0 },
    ],
    notes: [],
    raw: compared,
  };
}
