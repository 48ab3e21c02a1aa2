/** Owns the ways round the workplace: to a place, a message, a record, a dialog. Works by role and label, as a person does. */
import { pages, type Page as RecordPage, type VacancyTab, vacancyTabs } from '../../actions/spots.ts';
import { escaped } from '../../engine/kernel/pattern.ts';
import type { Scenario } from '../../engine/scenario/instance.ts';
import { PLACES } from '../../engine/scenario/places.ts';
import type { Input } from './input.ts';
import type { KnownRows } from './known.ts';
import type { Control, Screen } from './screen.ts';

/** What an action knows besides the command: the page, how to touch it, and what the scenario calls things. */
export interface ScreenDriver {
  page: Screen;
  input: Input;
  scenario: Scenario;
  /** What is known of the rows on the screen. */
  rows: KnownRows;
  /** A name for a reference that stands on the screen ("Reception" for SKILL-0001). */
  nameOf(id: string): string;
  /** What was opened already, by reference; also on the way to something else. Opened again, it may be no new step. */
  readonly opened: Set<string>;
}

export const main = (driver: ScreenDriver): Control => driver.page.getByRole('main');
export const dialog = (driver: ScreenDriver): Control => driver.page.getByRole('dialog');
export const press = (driver: ScreenDriver, name: string | RegExp): Promise<void> =>
  driver.input.press(main(driver).getByRole('button', { name }).first());
/** Opens what a button has under itself; left alone where it is open. */
export async function expand(driver: ScreenDriver, name: string): Promise<void> {
  const button = main(driver).getByRole('button', { name: new RegExp(`^${name}`) });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await driver.input.press(button);
}
export const tab = (driver: ScreenDriver, name: string): Promise<void> =>
  driver.input.press(main(driver).getByRole('tab', { name: new RegExp(`^${name}`) }));
/** The last: beside its own Close a dialog has the cross of every dialog. */
export const inDialog = (driver: ScreenDriver, action: string): Promise<void> =>
  driver.input.press(dialog(driver).getByRole('button', { name: action, exact: true }).last());
/**
 * Waits until what was sent is answered: its button is under way from the press on, and then the form is gone or says what stands against
 * it. What it asked back about before stays there meanwhile. Whoever goes on before that is taken back by it.
 */
export const answered = (driver: ScreenDriver, action: string): Promise<void> =>
  dialog(driver)
    .getByRole('button', { name: action, exact: true, disabled: true })
    .first()
    .waitFor({ state: 'hidden' });
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

/** Whether there was one: a list stays looked through when one comes back to it. */
export async function clearSearch(driver: ScreenDriver): Promise<boolean> {
  await main(driver).getByRole('heading', { level: 1 }).waitFor();
  const clear = main(driver).getByRole('button', { name: 'Clear search' }).first();
  if (!(await clear.isVisible())) return false;
  await driver.input.press(clear);
  return true;
}

/** To the list of candidates, all of them: what was looked for before stays over it until it is taken away. */
export async function toList(driver: ScreenDriver): Promise<void> {
  await rail(driver, 'Candidates');
  if (!(await clearSearch(driver))) return;
  // What a Boolean search found stands there until the whole list does.
  await main(driver).getByRole('columnheader', { name: 'Found in' }).waitFor({ state: 'hidden' });
}

/** To a record, by the list; in the bin and the archive there are lists of their own. */
export async function toCandidate(driver: ScreenDriver, id: string): Promise<void> {
  const { page, input } = driver;
  if (page.url().includes(`#candidates/${id}`)) return;
  const state = driver.rows.find('candidate', id)?.['state'];
  if (state === 'In the bin' || state === 'Archived') {
    await rail(driver, 'Archive & bin');
    await tab(driver, state);
  } else {
    await toList(driver);
  }
  // Two people may have one name: the link is told by its address then.
  const link = main(driver)
    .getByRole('link', { name: driver.nameOf(id) })
    .and(page.locator(`[href$="/${id}"]`))
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
export async function showMoreUntil(driver: ScreenDriver, wanted: Control): Promise<void> {
  const more = main(driver).getByRole('button', { name: 'Show more' });
  await wanted.or(more).first().waitFor();
  while (!(await wanted.isVisible()) && (await more.isVisible())) {
    const told = main(driver).getByText(/^(The first \d+ of|All .* are shown)/);
    const before = await told.innerText();
    await driver.input.press(more);
    await told.filter({ hasNotText: before }).waitFor();
  }
}

export async function toTab(driver: ScreenDriver, candidate: string, name: string): Promise<void> {
  await toCandidate(driver, candidate);
  await tab(driver, name);
}

/** To the page of a vacancy or a client, by its list. Two vacancies may have one title: the link is told by its address then. */
export async function toPage(driver: ScreenDriver, page: RecordPage, id: string, part?: VacancyTab): Promise<void> {
  await toRecord(driver, page, id);
  if (part) await tab(driver, vacancyTabs[part]);
}

async function toRecord(driver: ScreenDriver, page: RecordPage, id: string): Promise<void> {
  const screen = pages[page];
  if (`${new URL(driver.page.url()).hash}/`.startsWith(`#${screen}/${id}/`)) return;
  await rail(driver, PLACES[screen]);
  await clearSearch(driver);
  const link = main(driver)
    .getByRole('link', { name: driver.nameOf(id), exact: true })
    .and(driver.page.locator(`[href$="/${id}"]`));
  await showMoreUntil(driver, link);
  await driver.input.press(link);
  await driver.page.waitForURL((url) => url.hash.includes(id));
  await main(driver)
    .getByRole('heading', { level: 1, name: driver.nameOf(id) })
    .waitFor();
}
