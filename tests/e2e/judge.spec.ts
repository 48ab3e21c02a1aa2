/**
 * Owns proof that everybody can judge a pack, that a judgement is thrown away only when it was asked, and that an empty decision decides nothing.
 * Must never make a pack on the screen; referred-back.proof.spec.ts goes the whole way.
 */

import type { Page } from '@playwright/test';
import { append, beginAssessment } from '../../src/evidence/assessment/append.ts';
import { writeDecision } from '../../src/evidence/verdict/files/decision-file.ts';
import { aPack } from '../builders/pack.ts';
import { allLooks, inspect, usualLooks } from './support/inspect.ts';
import { ASSESSOR, checked, dropped, place } from './support/judge.ts';
import { asFile } from './support/pack.ts';
import { expect, PROOF, PUT_RIGHT, test } from './support/test.ts';

/** A mark that is half written: Escape closes its form, the words wait, and it stays with the criterion that it was begun at. */
async function marked(page: Page) {
  const form = page.getByRole('form', { name: /^A mark on/ });
  const mark = page.getByRole('button', { name: /^Mark (FIG-\d+|step \d+)$/ }).first();
  await mark.press('Enter');
  await page.getByLabel('What you say').fill('Who told you?');
  await page.getByLabel('What you say').press('Escape');
  await expect(form).toHaveCount(0);
  await expect(mark).toBeFocused();
  await mark.press('Enter');
  await expect(page.getByLabel('What you say')).toHaveValue('Who told you?');
  await place(page, /^P/).nth(1).press('Enter');
  await expect(form).toHaveCount(0);
  await place(page, /^P/).first().press('Enter');
  await expect(page.getByLabel('What you say')).toHaveValue('Who told you?');
  await page.getByRole('button', { name: 'Leave it' }).press('Enter');
}

/** A question that is offered: asked, its answer is what is typed next; taken away, the focus is still on the screen. */
async function asked(page: Page) {
  await place(page, 'Questions asked').press('Enter');
  await page
    .getByRole('button', { name: /^Ask it, about/ })
    .first()
    .press('Enter');
  await expect(page.getByLabel('What was answered')).toBeFocused();
  await page.getByRole('button', { name: 'Record the answer' }).press('Enter');
  await expect(page.getByText('write what was answered first')).toBeVisible();
  await page.getByRole('button', { name: 'Take away question 1' }).press('Enter');
  await expect(page.getByLabel('What was answered')).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
}

test('everybody can judge a pack, by keyboard too, and a judgement is thrown away only when it was asked', {
  tag: PROOF,
}, async ({ page }) => {
  test.setTimeout(120_000);
  const pack = await aPack(PUT_RIGHT);
  await checked(page, 'pack.pdf', pack.bytes);
  await page.getByRole('button', { name: 'Judge the pack' }).click();
  await expect(page.getByRole('heading', { name: 'What is missing for it' })).toBeVisible();
  expect(await inspect(page, 'A criterion', allLooks)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  // By keyboard alone: name, decision, feedback, record.
  await page.getByLabel('Your name, as assessor').focus();
  await page.keyboard.type(ASSESSOR);
  // Nothing is no entry, and a referral needs what the learner can act on.
  await page.getByRole('button', { name: /^Record / }).press('Enter');
  await expect(page.getByText('There is nothing to record yet')).toBeVisible();
  await page.getByRole('radio', { name: 'Referred back' }).press('Space');
  await page.getByRole('button', { name: /^Record / }).press('Enter');
  await expect(page.getByLabel('Feedback to the learner')).toBeFocused();
  await expect(page.getByText('the learner can only act on what stands here')).toBeVisible();
  await expect(place(page, /^P/).first()).toContainText('Not decided');
  await marked(page);
  await page.getByRole('radio', { name: 'Competent', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Feedback to the learner').focus();
  await page.keyboard.type('Shown.');
  await page.getByRole('button', { name: /^Record / }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Recorded: Competent. Shown.')).toBeVisible();
  await asked(page);
  for (const name of ['Rules of evidence', 'Questions asked', 'Decision', 'Hand over']) {
    await place(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name, level: 2 })).toBeFocused();
    expect(await inspect(page, name, allLooks)).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
  }
  await page.getByRole('button', { name: 'Throw this judgement away' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(place(page, /^P/).first()).toContainText('Competent');
  await page.getByRole('button', { name: 'Throw this judgement away' }).click();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await page.getByRole('button', { name: 'Judge the pack' }).click();
  await expect(place(page, /^P/).first()).toContainText('Not decided');
  await expect(page.getByLabel('Your name, as assessor')).toHaveValue('');
});

test('two tabs that judge one pack have each other’s entries, and what is being typed stays', { tag: PROOF }, async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const pack = await aPack(PUT_RIGHT);
  const [first, second] = [page, await context.newPage()];
  for (const tab of [first, second]) {
    await checked(tab, 'pack.pdf', pack.bytes);
    await tab.getByRole('button', { name: 'Judge the pack' }).click();
    await tab.getByLabel('Your name, as assessor').fill(ASSESSOR);
  }
  await second.getByLabel('Feedback to the learner').fill('I am still typing.');
  await first.getByRole('radio', { name: 'Competent', exact: true }).check();
  await first.getByRole('button', { name: /^Record / }).click();
  const told = 'This pack is judged in another tab as well. What was recorded there (1 entry) stands here too.';
  await expect(second.getByText(told)).toBeVisible();
  await expect(place(second, /^P/).first()).toContainText('Competent');
  await expect(second.getByLabel('Feedback to the learner')).toHaveValue('I am still typing.');
  expect(await inspect(second, 'Judged in another tab as well', usualLooks)).toEqual([]);
  await second.setViewportSize({ width: 1366, height: 768 });
  await second.getByRole('radio', { name: 'Referred back' }).check();
  await second.getByRole('button', { name: /^Record / }).click();
  await expect(first.getByText(told)).toBeVisible();
  for (const tab of [first, second]) {
    await expect(place(tab, /^P/).first()).toContainText('Referred back');
    await expect(tab.getByText('Kept on this device', { exact: true })).toBeVisible();
    await tab.getByText('Said before (1)').click();
    await expect(tab.getByText(/Competent\./).last()).toBeVisible();
  }
  await first.getByRole('button', { name: 'Throw this judgement away' }).click();
  await first.getByRole('button', { name: 'Throw it away' }).click();
  await expect(second.getByText('This judgement was thrown away in another tab')).toBeVisible();
  await expect(place(second, /^P/).first()).toContainText('Not decided');
});

test('what was asked, and what was noted of the answer, is in what the learner reads', async ({ page, play }) => {
  const { bundle } = await aPack(PUT_RIGHT);
  const [asks, answer] = ['Step 3: who told you that the number was wrong?', 'The client did, on the telephone.'];
  const question = { about: 'question', criterion: null, gone: false } as const;
  const says = [
    { ...question, question: 1, asks, answer },
    { ...question, question: 2, asks: 'And before that?', answer: '' },
    { ...question, question: 3, asks: 'Taken away.', answer: '', gone: true },
  ];
  const at = '2026-12-01T10:00:00.000+00:00';
  const begun = beginAssessment(bundle.content, bundle.fingerprint);
  const assessment = says.reduce((now, one) => append(now, { at, by: ASSESSOR, says: one }), begun);
  await play(PUT_RIGHT).introduce(bundle.content.learner.name);
  await dropped(page, await writeDecision(assessment, { by: ASSESSOR, at }));
  const from = page.getByRole('region', { name: 'From your assessor' });
  for (const said of ['Questions asked', asks, answer, 'And before that?', 'No answer was noted.'])
    await expect(from).toContainText(said);
  await expect(from).not.toContainText('Taken away.');
});

test('a decision in which nothing was decided decides nothing for the learner', async ({ page, play }) => {
  const { bundle } = await aPack(PUT_RIGHT);
  const empty = await writeDecision(beginAssessment(bundle.content, bundle.fingerprint), {
    by: ASSESSOR,
    at: '2026-12-01T10:00:00.000+00:00',
  });
  await play(PUT_RIGHT).introduce(bundle.content.learner.name);
  await dropped(page, empty);
  const from = page.getByRole('region', { name: 'From your assessor' });
  await expect(from).toContainText(ASSESSOR);
  await expect(from).not.toContainText(/competent/i);
  await from.getByRole('button', { name: /^Take it off this device/ }).click();
  await page.getByRole('button', { name: 'Take it off', exact: true }).click();
  await expect(from).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
});

test('decisions that do not fit together are named, and handed over only when it is meant so', { tag: PROOF }, async ({
  page,
}) => {
  const pack = await aPack(PUT_RIGHT);
  await checked(page, 'pack.pdf', pack.bytes);
  await page.getByRole('button', { name: 'Judge the pack' }).click();
  await page.getByLabel('Your name, as assessor').fill(ASSESSOR);
  await place(page, 'Decision').click();
  await page.getByRole('radio', { name: 'Competent', exact: true }).check();
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await place(page, 'Hand over').click();
  await expect(
    page.getByText(/^The whole is recorded as “Competent”, and of P.* it says “Not decided”\.$/),
  ).toBeVisible();
  const save = page.getByRole('button', { name: 'Save the decision unsigned' });
  await save.click();
  const meant = page.getByRole('checkbox', { name: 'It is meant so' });
  await expect(meant).toBeFocused();
  await expect(page.getByText(/^Handed to your browser/)).toHaveCount(0);
  expect(await inspect(page, 'Decisions that do not fit together', usualLooks)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await meant.check();
  await save.click();
  await expect(page.getByText(/^Handed to your browser/)).toBeVisible();
});

test('a decision about somebody else’s work is kept only when it was asked for', async ({ page, play }) => {
  const { bundle } = await aPack(PUT_RIGHT);
  const by = { by: ASSESSOR, at: '2026-12-01T10:00:00.000+00:00' };
  const text = await writeDecision(beginAssessment(bundle.content, bundle.fingerprint), by);
  await play(PUT_RIGHT).introduce('Alex Other');
  const open = () => page.getByLabel('Decision file').setInputFiles([asFile('d.json', Buffer.from(text))]);
  await open();
  const asked = page.getByRole('dialog', { name: 'Is this decision about you?' });
  await expect(asked).toContainText(`“${bundle.content.learner.name}”`);
  expect(await inspect(page, 'A decision about somebody else', allLooks)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('Escape');
  await expect(page.getByText('d.json: It is about somebody else’s work, so it was left.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'From your assessor' })).toHaveCount(0);
  await open();
  await asked.getByRole('button', { name: 'It is about me: keep it' }).click();
  await expect(page.getByRole('region', { name: 'From your assessor' })).toContainText(ASSESSOR);
  await expect(page.getByText('so it was left')).toHaveCount(0);
});
