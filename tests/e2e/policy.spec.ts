/**
 * Owns the proof that the built site carries its content security policy, that nothing it does breaks it, and that what a learner
 * types is only ever text. Every test of this folder also fails when the policy is broken: see support/watch.ts.
 * Must never loosen the policy to pass. page.evaluate is exempt from it, so the tests inject real elements.
 */
import { readPack } from './support/pack.ts';
import { stepNamed } from './support/solution.ts';
import { goTo } from './support/states-workplace.ts';
import { expect, PROOF, REGISTER, test } from './support/test.ts';

test('the page carries the policy and does not break it', async ({ page, complaints }) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
  const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/'unsafe-(inline|eval)'|https?:/);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('an inline script is blocked', async ({ page, complaints }) => {
  await page.goto('/');
  const directive = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.broken = true;';
        document.head.append(script);
      }),
  );
  expect(directive).toBe('script-src-elem');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  // The watch saw it too: it is not blind.
  expect(complaints.splice(0).join()).toContain('script-src-elem');
});

test('markup that a learner types is text on every screen and in the pack', { tag: PROOF }, async ({ play, page }) => {
  test.setTimeout(90_000);
  const MARKUP = '<img src=x onerror="window.broken=1">';
  const player = play(REGISTER);
  await player.introduce(`Sam ${MARKUP}`, { Centre: MARKUP });
  await player.choose();
  await player.startWork();
  const save = stepNamed(REGISTER, 'save').with;
  const { candidate, profile } = save as { candidate: string; profile: Record<string, string> };
  const named = { ...profile, first_name: MARKUP, address: MARKUP };
  await player.do({ do: 'register-candidate', with: { candidate, profile: named } });
  const note = { kind: 'Phone call', happened_on: '2026-10-30', subject: MARKUP, body: MARKUP };
  await player.do({ do: 'add-activity', with: { id: 'ACT-0901', candidate, ...note } });
  const task = { title: MARKUP, detail: MARKUP, due_on: '2026-11-03', owner: 'STAFF-0001' };
  await player.do({ do: 'add-task', with: { id: 'TASK-0901', candidate, ...task } });

  const reference = /CAND-\d+/.exec(page.url())?.[0];
  for (const [hash, shows] of [
    [`#candidates/${reference}/profile`, 'Skills'],
    [`#candidates/${reference}/activity`, 'Open notes'],
    [`#candidates/${reference}/audit`, 'Changes'],
    ['#candidates', 'Candidates'],
    ['#tasks', 'Tasks'],
    ['#audit', 'Audit trail'],
  ] as const)
    await test.step(hash, async () => {
      await goTo(page, hash, shows);
      await expect(page.getByRole('main').getByText(MARKUP).first()).toBeVisible();
    });

  await player.writeAccount({ situation: MARKUP, task: MARKUP, action: MARKUP, result: MARKUP });
  await expect(page.getByText(MARKUP).first()).toBeVisible();
  // Further fonts and their shaper are fetched for these, within the policy.
  const WRITING = 'محمد 王小明 प्रिया → 🙂';
  const { verdict, text } = await readPack(await player.makePack(`Sam ${MARKUP}`, `${MARKUP} ${WRITING}`));
  expect(verdict).toMatchObject({ kind: 'as made', shown: { learner: `Sam ${MARKUP}` } });
  // A line of a table may break inside the word.
  const words = text.replace(/\s/g, '');
  expect(words).toContain('王小明');
  expect(words.split(MARKUP.replace(/\s/g, '')).length, 'in name, record, note, task and account').toBeGreaterThan(10);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});
