/**
 * Owns proof that whoever may decide answers on the screen who asked for a restricted paper, and that nobody else is offered it. The desk
 * is a manager's here, and a colleague has asked: the scenario's own text with these two lines in it.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeAgency } from '../../src/engine/agency/index.ts';
import { parseScenario, scenarioHash } from '../../src/engine/scenario/parse.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { findings } from './support/findings.ts';
import { expect, REGISTER, test } from './support/test.ts';

const {
  scenario: { agency, today },
} = scenarioOf(REGISTER);
const { document = [], folder = [] } = makeAgency({ ...agency, today });
const paper = document.find(
  ({ folder: lies, candidate }) => candidate && folder.some(({ id, restricted }) => id === lies && restricted === 1),
);
const [MANAGER, ME, COLLEAGUE] = ['STAFF-0002', 'STAFF-0001', 'STAFF-0005'];

/** The published scenario, with somebody else at the desk and a request that waits. */
async function withDesk(page: Page, me: string): Promise<void> {
  const written = readFileSync(new URL(`../../scenarios/${REGISTER}/scenario.yaml`, import.meta.url), 'utf8');
  const asked = `start:\n  access_request:\n    - { id: AR-0301, document: ${paper?.id}, candidate: ${paper?.candidate}, asked_by: ${COLLEAGUE}, asked_of: ${MANAGER}, reason: To check a start date, asked_on: 2026-10-30 }\n\nmail:\n`;
  const text = written.replace(`me: ${ME}`, `me: ${me}`).replace('mail:\n', asked);
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(parsed.error[0]?.says);
  const body = { text, hash: scenarioHash(text), scenario: parsed.value.value };
  await page.route(`**/scenarios/${REGISTER}.json`, (route) => route.fulfill({ json: body }));
}

test('a manager grants a paper up to a day, with a reason and an answer', async ({ atDesk, page }) => {
  test.setTimeout(90_000);
  await withDesk(page, MANAGER);
  await atDesk(REGISTER);
  await page.evaluate(() => {
    location.hash = '#audit/-/requests';
  });
  const main = page.getByRole('main');
  await main.getByRole('button', { name: /^Answer/ }).click();
  const form = page.getByRole('dialog').filter({ hasText: 'Answer a request for access' });
  await expect(form.getByLabel(/^Up to/)).toHaveCount(0);
  await form.getByRole('button', { name: 'Answer it' }).click();
  await expect(form.getByRole('alert')).toContainText('Whoever asked waits for it.');
  await form.getByLabel(/^Answer/).selectOption('Granted');
  await form.getByLabel(/^Up to/).fill('6 Nov 2026');
  await form.getByLabel(/^Why/).fill('He has to check the date');
  await form.getByLabel(/^What they are told/).fill('It is open for you up to Friday.');
  expect(await findings(page, [{ name: 'Answer a request for access', show: async () => undefined }])).toEqual([]);
  await form.getByRole('button', { name: 'Answer it' }).click();
  await expect(main.getByText('Open for them')).toBeVisible();
  await expect(main.getByText('It is open for you up to Friday.')).toBeVisible();
  await expect(main.getByRole('button', { name: /^Answer/ })).toHaveCount(0);
});

test('who may not decide sees that it waits, and is offered nothing', async ({ atDesk, page }) => {
  await withDesk(page, ME);
  await atDesk(REGISTER);
  await page.evaluate(() => {
    location.hash = '#audit/-/requests';
  });
  await expect(page.getByRole('main').getByText('Not answered')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: /^Answer/ })).toHaveCount(0);
});
