/** Owns the ways round the workplace: to a place, a message, a record, a dialog. Works by role and label, as a person does. */
import type { Locator, Page } from 'playwright-core';
import type { Scenario } from '../../engine/scenario/instance.ts';
import { escaped } from './fields.ts';
import type { Input } from './input.ts';
import type { KnownRows } from './known.ts';

/** What an action knows besides the command: the page, how to touch it, and what the scenario calls things. */
export interface ScreenDriver {
  page: Page;
  input: Input;
  scenario: Scenario;
  /** What is known of the rows on the screen. */
  rows: KnownRows;
  /** A name for a reference that stands on the screen ("Reception" for SKILL-0001). */
  nameOf(id: string): string;
  /** What was opened already, by reference; also on the way to something else. Opened again, it may be no new step. */
  readonly opened: Set<string>;
}

export const main = (driver: ScreenDriver): Locator => driver.page.getByRole('main');
export const dialog = (driver: ScreenDriver): Locator => driver.page.getByRole('dialog');
export const press = (driver: ScreenDriver, name: string | RegExp): Promise<void> =>
  driver.input.press(main(driver).getByRole('button', { name }).first());
export const tab = (driver: ScreenDriver, name: string): Promise<void> =>
  driver.input.press(main(driver).getByRole('tab', { name: new RegExp(`^${name}`) }));
/** The last: beside its own Close a dialog has the cross of every dialog. */
export const inDialog = (driver: ScreenDriver, action: string): Promise<void> =>
  driver.input.press(dialog(driver).getByRole('button', { name: action, exact: true }).last());
export const rail = ({ page, input }: ScreenDriver, label: string): Promise<void> =>
  input.press(
    page
      .getByRole('navigation', { name: 'Agency' })
      .getByRole('link', { name: new RegExp(`^${label}`) })
      .first(),
  );

export async function openMessage(driver: ScreenDriver, id: string): Promise<void> {
  const { page, input } = driver;
  const subject = String(driver.rows.get('message', id)['subject']);
  await rail(driver, 'Inbox');
  await input.press(
    page.getByRole('list', { name: /inbox/i }).getByRole('link', { name: new RegExp(escaped(subject)) }),
  );
  await page.getByRole('heading', { name: subject }).waitFor();
  driver.opened.add(id);
}

/** To the list of candidates, all of them: what was looked for before stays over it until it is taken away. */
export async function toList(driver: ScreenDriver): Promise<void> {
  await rail(driver, 'Candidates');
  const clear = main(driver).getByRole('button', { name: 'Clear search' });
  if (await clear.isVisible()) await driver.input.press(clear);
}

/** To a record, by the list; in the bin and the archive there are lists of their own. */
export async function toCandidate(driver: ScreenDriver, id: string): Promise<void> {
  const { page, input } = driver;
  if (page.url().includes(`#candidates/${id}`)) return;
  if (driver.rows.find('candidate', id)?.['state'] === 'In the bin') {
    await rail(driver, 'Archive & bin');
    await tab(driver, 'In the bin');
  } else {
    await toList(driver);
  }
  const link = main(driver)
    .getByRole('link', { name: driver.nameOf(id) })
    .first();
  await showMoreUntil(driver, link);
  await input.press(link);
  await page.waitForURL((url) => url.hash.includes(id));
  await main(driver)
    .getByRole('heading', { level: 1, name: driver.nameOf(id) })
    .waitFor();
  driver.opened.add(id);
}

/** A long list shows its first lines; the rest comes when it is asked for. To search for somebody would be a step that no solution has. */
async function showMoreUntil(driver: ScreenDriver, wanted: Locator): Promise<void> {
  const more = main(driver).getByRole('button', { name: 'Show more' });
  await wanted.or(more).first().waitFor();
  while (!(await wanted.isVisible()) && (await more.isVisible())) {
    const lines = await main(driver).getByRole('row').count();
    await driver.input.press(more);
    await main(driver)
      .getByRole('row')
      .nth(lines)
      .or(main(driver).getByText(/^All .* are shown\.$/))
      .first()
      .waitFor();
  }
}

export async function toTab(driver: ScreenDriver, candidate: string, name: string): Promise<void> {
  await toCandidate(driver, candidate);
  await tab(driver, name);
}
