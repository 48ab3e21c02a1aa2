/** Owns what a browser itself pictures of the desk, to compare figures with. Must never leave the page otherwise than it was. */
import type { Screen } from './screen.ts';

type Page = Pick<Screen, 'locator'>;

export const screenAsItIs = (page: Page): Promise<Buffer> => page.locator('[data-workplace]').screenshot();

/** As the figure of a step is taken: without the lines that are no part of a picture (ui/recorder/left-out.ts). */
export async function screenOfStep(page: Page): Promise<Buffer> {
  const workplace = page.locator('[data-workplace]');
  await workplace.evaluate((place) => {
    for (const line of place.querySelectorAll<HTMLElement>('[data-no-picture]')) line.style.display = 'none';
  });
  const picture = await screenAsItIs(page);
  await workplace.evaluate((place) => {
    for (const line of place.querySelectorAll<HTMLElement>('[data-no-picture]')) line.style.display = '';
  });
  return picture;
}
