/** Owns the way to a pack that is judged, and from one place of its judgement to another. */
import type { Page } from '@playwright/test';
import { asFile } from './pack.ts';

export const ASSESSOR = 'Ann Assessor';

export async function checked(page: Page, name: string, bytes: Uint8Array) {
  await page.goto('/assess/');
  await page.locator('input[type=file][aria-label=Packs]').setInputFiles([asFile(name, bytes)]);
  await page.getByRole('region', { name }).waitFor();
}
/** What is judged, at the side. */
export const place = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'What is judged' }).getByRole('button', { name });
/** As a file from a mail is, beside every field. */
export const dropped = (page: Page, text: string, name = 'decision.json') =>
  page.evaluate(
    ([text, name]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(drop);
      return drop.defaultPrevented;
    },
    [text, name] as const,
  );
