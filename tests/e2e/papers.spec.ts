/** Owns proof that a newer version of a paper is filed on the screen, with the naming rule beside it as it is typed, and is held against the one before. */
import { makeAgency } from '../../src/engine/agency/index.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
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
