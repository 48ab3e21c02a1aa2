/**
 * Owns proof on the screen that a role which does not see the archive finds nobody there, is told so and whom to ask, and archives a record
 * all the same. The desk is such a role's here: a published scenario's own text with its rows in it.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeAgency } from '../../src/engine/agency/index.ts';
import { parseScenario, scenarioHash } from '../../src/engine/scenario/parse.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { inspect } from './support/inspect.ts';
import { goTo } from './support/states-workplace.ts';
import { expect, REGISTER, test } from './support/test.ts';

const {
  scenario: { agency, today },
} = scenarioOf(REGISTER);
const { candidate = [] } = makeAgency({ ...agency, today });
const archived = candidate.find(({ state }) => state === 'Archived');
const live = candidate.find(({ state }) => state === 'Active');
/** As the tutors' guide says it. */
const [, ME = '', START = ''] =
  /```yaml\n(me: \S+)\n(start:\n[\s\S]*?)```/.exec(
    readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8'),
  ) ?? [];
const ASK =
  'The role Assistant does not see the archive. Ask Hannah Osei (Compliance officer) or Dawn Whitaker (Branch manager).';

async function withAssistant(page: Page): Promise<void> {
  const written = readFileSync(new URL(`../../scenarios/${REGISTER}/scenario.yaml`, import.meta.url), 'utf8');
  const text = written.replace('me: STAFF-0001', ME).replace('mail:\n', `${START}\nmail:\n`);
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(parsed.error[0]?.says);
  const body = { text, hash: scenarioHash(text), scenario: parsed.value.value };
  await page.route(`**/scenarios/${REGISTER}.json`, (route) => route.fulfill({ json: body }));
}

test('nobody archived is found or opened, and it is said whom to ask', async ({ atDesk, page }) => {
  test.setTimeout(120_000);
  await withAssistant(page);
  const player = await atDesk(REGISTER);
  const main = page.getByRole('main');

  await goTo(page, '#archive', 'Archive & bin');
  await expect(main.getByText('No archived record is listed.')).toBeVisible();
  await expect(main.getByText(ASK)).toBeVisible();
  await expect(main.getByRole('table', { name: 'Archived records' })).toHaveCount(0);
  expect(await inspect(page, 'The archive of a role that does not see it')).toEqual([]);

  await page.evaluate((id) => {
    location.hash = `#candidates/${id}`;
  }, archived?.id ?? '');
  await expect(main.getByText('This record is not shown to your role.')).toBeVisible();
  await expect(main.getByText(`This record is in the archive. ${ASK}`)).toBeVisible();
  await expect(page.getByText(String(archived?.last_name))).toHaveCount(0);
  expect(await inspect(page, 'A record in the archive')).toEqual([]);

  await page.setViewportSize({ width: 1366, height: 768 });
  await goTo(page, '#candidates', 'Candidates');
  await page
    .getByRole('searchbox', { name: 'Search candidates' })
    .fill(`${archived?.first_name} ${archived?.last_name}`);
  await main.getByLabel('Record state').selectOption('All');
  await expect(main.getByText('No archived record is listed.')).toBeVisible();
  await expect(main.getByText('No candidate fits.')).toBeVisible();
  expect(await player.stepsTaken()).toBeGreaterThan(0);
});

test('a record is archived, and is out of sight then', async ({ atDesk, page }) => {
  await withAssistant(page);
  await atDesk(REGISTER);
  const main = page.getByRole('main');
  await page.evaluate((id) => {
    location.hash = `#candidates/${id}`;
  }, live?.id ?? '');
  await main.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Archive…' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(/^Retention rule/).selectOption({ index: 1 });
  await form.getByLabel(/^Release date/).fill('2 Nov 2027');
  await form.getByLabel(/^Reason/).fill('No service since last year');
  await expect(form.getByText('You do not see this record any more then.')).toBeVisible();
  await form.getByRole('button', { name: /^Archive/ }).click();
  await expect(main.getByText(`This record is in the archive. ${ASK}`)).toBeVisible();
  await goTo(page, '#audit/-/roles', 'Audit trail');
  const role = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Assistant/ }) });
  await expect(role.getByText('May: Take records out of daily use into the archive')).toBeVisible();
  await expect(role.getByText('May not: Search, open, restore and release archived records')).toBeVisible();
});
