/** Owns the ways round the workplace: to a place, a message, a record, a dialog. Works by role and label, as a person does. */
import type { Locator, Page } from 'playwright-core';
import type { Scenario } from '../../engine/scenario/schema.ts';
import { escaped } from './fields.ts';
import type { KnownRows } from './known.ts';
import type { Touch } from './touch.ts';

/** What the hands know besides the command: the page, how to touch it, and what the scenario calls things. */
export interface Desk {
  page: Page;
  touch: Touch;
  scenario: Scenario;
  /** What is known of the rows on the screen. */
  rows: KnownRows;
  /** A name for a reference that stands on the screen ("Reception" for SKILL-0001). */
  nameOf(id: string): string;
  /** What was opened already, by reference; also on the way to something else. Opened again, it may be no new step. */
  readonly opened: Set<string>;
}

export const main = (desk: Desk): Locator => desk.page.getByRole('main');
export const dialog = (desk: Desk): Locator => desk.page.getByRole('dialog');
export const press = (desk: Desk, name: string | RegExp): Promise<void> =>
  desk.touch.press(main(desk).getByRole('button', { name }).first());
export const tab = (desk: Desk, name: string): Promise<void> =>
  desk.touch.press(main(desk).getByRole('tab', { name: new RegExp(`^${name}`) }));
/** The last: beside its own Close a dialog has the cross of every dialog. */
export const inDialog = (desk: Desk, action: string): Promise<void> =>
  desk.touch.press(dialog(desk).getByRole('button', { name: action, exact: true }).last());
export const rail = ({ page, touch }: Desk, label: string): Promise<void> =>
  touch.press(
    page
      .getByRole('navigation', { name: 'Agency' })
      .getByRole('link', { name: new RegExp(`^${label}`) })
      .first(),
  );

export async function openMessage(desk: Desk, id: string): Promise<void> {
  const { page, touch } = desk;
  const subject = String(desk.rows.get('message', id)['subject']);
  await rail(desk, 'Inbox');
  await touch.press(
    page.getByRole('list', { name: /inbox/i }).getByRole('link', { name: new RegExp(escaped(subject)) }),
  );
  await page.getByRole('heading', { name: subject }).waitFor();
  desk.opened.add(id);
}

/** To a record, by the list; in the bin and the archive there are lists of their own. */
export async function toCandidate(desk: Desk, id: string): Promise<void> {
  const { page, touch } = desk;
  if (page.url().includes(`#candidates/${id}`)) return;
  if (desk.rows.find('candidate', id)?.['state'] === 'In the bin') {
    await rail(desk, 'Archive & bin');
    await tab(desk, 'In the bin');
  } else await rail(desk, 'Candidates');
  await touch.press(
    main(desk)
      .getByRole('link', { name: desk.nameOf(id) })
      .first(),
  );
  await page.waitForURL((url) => url.hash.includes(id));
  await main(desk)
    .getByRole('heading', { level: 1, name: desk.nameOf(id) })
    .waitFor();
  desk.opened.add(id);
}

export async function toTab(desk: Desk, candidate: string, name: string): Promise<void> {
  await toCandidate(desk, candidate);
  await tab(desk, name);
}
