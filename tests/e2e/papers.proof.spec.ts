/** Owns proof that papers are kept right on the screen: a newer version is filed under the naming rule and held against the one before; one on the wrong record is moved. */
import { makeAgency } from '../../src/engine/agency/index.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { allLooks, inspect } from './support/inspect.ts';
import { expect, REGISTER, test } from './support/test.ts';

const {
  scenario: { agency, today },
  ids,
} = scenarioOf(REGISTER);
const { candidate = [], document = [] } = makeAgency({ ...agency, today });
const cv = document.find(
  ({ kind, candidate: whose, version }) =>
    kind === 'CV' && version === 1 && candidate.some(({ id, state }) => id === whose && state === 'Active'),
);

test('a newer version is filed under the naming rule and held against the one before', async ({ atDesk }) => {
  test.setTimeout(60_000);
  const player = await atDesk(REGISTER);
  const { page } = player;
  const main = page.getByRole('main');
  const right = String(cv?.name).replace(/_v01$/, '_v02');
  await player.do({ do: 'open-candidate', with: { candidate: String(cv?.candidate) } });
  await main.getByRole('tab', { name: /^Documents/ }).click();
  await main.getByRole('button', { name: `File a new version of the document ${cv?.name}` }).click();
  const form = page.getByRole('dialog').filter({ hasText: 'File a new version' });
  await form.getByLabel(/^File name/).fill(String(cv?.name));
  await expect(form.getByText('should say the version: v02')).toBeVisible();
  await form.getByLabel(/^File name/).fill(right);
  await expect(form.getByText('The name is as the naming rule has it.')).toBeVisible();
  await form.getByLabel(/^Attachment/).selectOption(String(ids['cv']));
  await form.getByRole('button', { name: 'File it' }).click();
  await expect(form).toHaveCount(0);
  await main.getByRole('button', { name: right, exact: true }).click();
  const paper = page.getByRole('dialog', { name: right });
  await expect(paper.getByRole('article', { name: 'Version 1' })).toBeVisible();
  await paper.getByLabel('Hold version 2 against').selectOption('Version 1');
  await expect(paper.getByText('Went:').first()).toBeAttached();
  await expect(paper.getByText('Came:').first()).toBeAttached();
});

test('a paper on the wrong record is moved to the right one, with a look at what will stand, and both trails say so', async ({
  atDesk,
}) => {
  test.setTimeout(90_000);
  const player = await atDesk(REGISTER);
  const { page } = player;
  const main = page.getByRole('main');
  const other = candidate.find(({ id, state }) => state === 'Active' && id !== cv?.candidate);
  await player.do({ do: 'open-candidate', with: { candidate: String(cv?.candidate) } });
  await main.getByRole('tab', { name: /^Documents/ }).click();
  await main.getByRole('button', { name: `Move the document ${cv?.name} to another record` }).click();
  const form = page.getByRole('dialog').filter({ hasText: 'Move to another record' });
  await form.getByLabel(/^Whose paper it is/).fill(String(other?.id));
  await page.getByRole('option').first().click();
  const stands = form.getByRole('region', { name: 'What will stand' });
  await expect(stands).toContainText(`(${other?.id})`);
  await expect(stands).toContainText('1 version');
  await expect(form.getByText(/should say the reference of the record/)).toBeVisible();
  await form.getByLabel(/^File name/).fill('<b>MOVED</b>_CV');
  await form.getByLabel(/^Reason/).fill('Filed on the wrong person');
  expect(await inspect(page, 'Moving a paper', allLooks)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await form.getByRole('button', { name: 'Move the paper' }).click();
  await expect(form).toHaveCount(0);
  await expect(main.getByRole('button', { name: String(cv?.name), exact: true })).toHaveCount(0);
  for (const [whose, says] of [
    [cv?.candidate, 'Moved to another record:'],
    [other?.id, '<b>MOVED</b>_CV'],
  ]) {
    await player.do({ do: 'open-candidate', with: { candidate: String(whose) } });
    await main.getByRole('tab', { name: /^Audit/ }).click();
    await expect(main.getByText(String(says)).first()).toBeVisible();
    await expect(main.getByText('Filed on the wrong person').first()).toBeVisible();
  }
});
