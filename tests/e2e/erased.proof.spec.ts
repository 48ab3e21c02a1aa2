/**
 * Owns proof that on the device nothing shows somebody who was erased any more: no figure of a list or a record, whoever took it; no draft; no
 * search. A figure that lost its picture says why, and one that shows others keeps it.
 */
import type { Page } from '@playwright/test';
import { makeAgency } from '../../src/engine/agency/index.ts';
import { lastDrawn } from '../../src/tools/player/kept.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { Dock } from './support/dock.ts';
import { goTo, putAway, SOMEBODY } from './support/states-workplace.ts';
import { expect, REGISTER, test } from './support/test.ts';

const {
  scenario: { agency, today },
} = scenarioOf(REGISTER);
const person = makeAgency({ ...agency, today }).candidate?.find(({ id }) => id === SOMEBODY);
const [candidate, first, last] = [String(SOMEBODY), String(person?.first_name), String(person?.last_name)];

async function takeFigure(page: Page, caption: string, count: number) {
  await page.getByRole('button', { name: 'Take a figure' }).click();
  await page.getByLabel(/^What it shows/).fill(caption);
  await page.getByRole('button', { name: 'Keep the figure' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await lastDrawn(page, count);
}

/** Figures as they are kept, without their bytes, and whatever the tab remembers. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const figures: { caption: string; png: boolean; frozen: boolean; takenAway?: { how: string }; text: string }[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await open(String(name));
      if (db.objectStoreNames.contains('figure')) {
        const all = await new Promise<Record<string, unknown>[]>((resolve) => {
          const asked = db.transaction('figure').objectStore('figure').getAll();
          asked.onsuccess = () => resolve(asked.result);
        });
        for (const { png, digest: _, ...figure } of all)
          figures.push({
            ...(figure as { caption: string; takenAway?: { how: string } }),
            ...{ png: png !== null, frozen: figure['frozen'] !== null, text: JSON.stringify(figure) },
          });
      }
      db.close();
    }
    return { figures, tab: JSON.stringify(Object.entries(sessionStorage)) };
  });

test('figures, drafts and searches show nothing of somebody who was erased, and say why', async ({ atDesk }) => {
  test.setTimeout(90_000);
  const player = await atDesk(REGISTER);
  const { page } = player;
  const search = page.getByRole('searchbox', { name: 'Search candidates' });
  await goTo(page, '#clients', 'Clients');
  await takeFigure(page, 'The clients', 1);
  await search.fill(last);
  await search.press('Enter');
  await expect(page.getByRole('main').getByText(last).first()).toBeVisible();
  await takeFigure(page, 'A list', 2);
  await page.evaluate((to) => {
    location.hash = to;
  }, `#candidates/${candidate}`);
  await expect(page.getByRole('main').getByRole('heading', { name: new RegExp(last) })).toBeVisible();
  await takeFigure(page, 'A record', 3);
  await page.getByRole('main').getByRole('button', { name: 'Add task' }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill(`Ring ${first} ${last}`);
  await putAway(page);
  expect((await kept(page)).tab).toContain(`Ring ${first} ${last}`);
  expect((await kept(page)).figures.map(({ png }) => png)).toEqual([true, true, true]);

  await player.do({
    do: 'erase-candidate',
    with: { candidate, retention_rule: 'R-01', agreed_with: 'STAFF-0006', reason: `${first} ${last} asked` },
  });
  await expect.poll(async () => (await kept(page)).figures.filter(({ takenAway }) => takenAway).length).toBe(2);
  const { figures, tab } = await kept(page);
  const all = JSON.stringify([figures, tab]);
  for (const word of [last, String(person?.email), String(person?.mobile)]) expect(all).not.toContain(word);
  const about = (caption: string) => figures.find((figure) => figure.caption === caption);
  expect(about('The clients')).toMatchObject({ png: true });
  for (const caption of ['A list', 'A record'])
    expect(about(caption)).toMatchObject({ png: false, frozen: false, takenAway: { how: 'erased' } });
  await expect(search).toHaveValue('');
  const why = new Dock(page).figures.getByText(
    /The picture showed a person who was erased at step \d+; it was taken away\./,
  );
  await expect(why).toHaveCount(2);

  // Nobody knows their words any more, so a task of nobody that is typed now says what it must not say.
  await goTo(page, '#tasks', 'Tasks');
  await page.getByRole('button', { name: 'Add a task' }).click();
  await expect(page.getByRole('dialog').getByText('What you write must not say who it was')).toBeVisible();
});
