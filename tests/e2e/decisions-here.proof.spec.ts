/**
 * Owns proof that a learner sees what came of a decision file where they look, which decision holds, and what still asks for something.
 * Must never judge a pack on the screen; judge.spec.ts and referred-back.proof.spec.ts do.
 */
import { append, beginAssessment } from '../../src/evidence/assessment/append.ts';
import type { Assessment, CriterionDecision } from '../../src/evidence/assessment/schema.ts';
import { writeDecision } from '../../src/evidence/verdict/files/decision-file.ts';
import { aPack } from '../builders/pack.ts';
import { inspect, usualLooks } from './support/inspect.ts';
import { ASSESSOR, dropped } from './support/judge.ts';
import { expect, PUT_RIGHT, test } from './support/test.ts';

const on = (day: number) => `2026-12-0${day}T10:00:00.000+00:00`;
const deciding = (so: Assessment, criterion: string, decision: CriterionDecision, day: number): Assessment =>
  append(so, {
    ...{ at: on(day), by: ASSESSOR },
    says: { about: 'criterion', criterion, decision, feedback: 'Say whom you asked.', simulation: null, workplace: '' },
  });
const fileOf = (assessment: Assessment, day: number) => writeDecision(assessment, { by: ASSESSOR, at: on(day) });

test('what came of a file is where one looks: refused, taken, and taken off again', async ({ page, play }) => {
  const { bundle } = await aPack(PUT_RIGHT);
  const begun = beginAssessment(bundle.content, bundle.fingerprint);
  const [first = ''] = begun.pack.criteria.map(({ id }) => id);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  expect(await dropped(page, 'no decision')).toBe(true);
  await expect(page.getByText('Say who you are first, and drop it again')).toBeVisible();

  await play(PUT_RIGHT).introduce(bundle.content.learner.name);
  await dropped(page, 'no decision');
  const refused = page.getByRole('alert').filter({ hasText: 'The decision was not taken' });
  await expect(refused).toBeFocused();
  await expect(refused).toBeInViewport();
  await dropped(page, await fileOf(deciding(begun, first, 'referred back', 1), 1));
  const card = page.getByRole('heading', { name: begun.pack.scenario.title, level: 3 }).first();
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport();
  await page.getByRole('button', { name: /^Take it off this device/ }).click();
  await page.getByRole('button', { name: 'Take it off', exact: true }).click();
  await expect(page.getByRole('region', { name: 'From your assessor' })).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
});

test('a decision that was answered or replaced says so and asks for nothing, and a new attempt leaves it out', async ({
  page,
  play,
}) => {
  const { bundle } = await aPack(PUT_RIGHT);
  const begun = beginAssessment(bundle.content, bundle.fingerprint);
  const [first = '', second = ''] = begun.pack.criteria.map(({ id }) => id);
  const back = deciding(deciding(begun, first, 'referred back', 1), second, 'referred back', 1);
  const player = play(PUT_RIGHT);
  await player.introduce(bundle.content.learner.name);
  await dropped(page, await fileOf(back, 1));
  const from = page.getByRole('region', { name: 'From your assessor' });
  const cards = from.getByRole('article');
  await expect(from.getByRole('link', { name: /^Do it again/ })).toHaveCount(2);

  const next = { ...begun, pack: { ...begun.pack, fingerprint: 'a'.repeat(64), attempt: 'another', packedAt: on(2) } };
  const decided = deciding(next, first, 'competent', 3);
  await dropped(page, await fileOf(decided, 3));
  await expect(cards).toHaveCount(2);
  await expect(from.getByRole('link', { name: /^Do it again/ })).toHaveCount(1);
  await expect(from).toContainText(`Answered: ${ASSESSOR} decided “Competent” of a later pack`);
  await expect(from).toContainText(`marks the goals of ${second}, and its pack`);

  const changed = deciding(decided, second, 'not yet competent', 4);
  await dropped(page, await fileOf(changed, 4));
  await expect(from.getByText('Answered or replaced since (2)')).toBeVisible();
  await from.getByText('Answered or replaced since (2)').click();
  await expect(from).toContainText('Replaced by the decision of');
  await expect(from).toContainText('Answered. What it refers back was decided since');
  await expect(from.getByRole('link', { name: /^Do it again/ })).toHaveCount(0);
  expect(await inspect(page, 'Decisions that were answered and replaced', usualLooks)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await player.choose();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await player.startWork();
  await expect(page.getByText('Referred back: to be shown')).toHaveCount(0);
});
