/**
 * Owns the proof of the whole job as a learner does it: begun, cut off by a browser that dies, carried on, done wrongly, put
 * right, told, packed; and that the pack says all of it.
 * Must never look behind the screen for what the screen says, or wait for a time instead of a sight.
 */
// A browser of its own, so none of the fixtures that come with one.
import { expect, test } from '@playwright/test';
import type { PlayedStep } from '../../src/engine/scenario/schema.ts';
import { keptFigures } from '../../src/tools/player/kept.ts';
import { Player } from '../../src/tools/player/player.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { Dock } from './support/dock.ts';
import { type Killable, openKillable } from './support/killable.ts';
import { readPack } from './support/pack.ts';
import { stepNamed } from './support/solution.ts';
import { LEARNER, REGISTER } from './support/test.ts';
import { watch } from './support/watch.ts';

const { scenario, solution, account, say } = scenarioOf(REGISTER);
const named = (label: string) => stepNamed(REGISTER, label);
const saysOf = (kind: 'goals' | 'traps', id: string) => scenario[kind].find((one) => one.id === id)?.says ?? id;
const registration = named('save').with as { candidate: string; profile: Record<string, string | null> };
const registerWith = (changes: Record<string, string | null>, refused: boolean): PlayedStep => ({
  ...named('save'),
  refused,
  with: { ...registration, profile: { ...registration.profile, ...changes } },
});
const REMARK = `Callum rang back. Clear on the phone. ${say('person', 'first')} ${say('wish', 'remark')}, ${say('wish', 'note')}.`;

// Nothing can be recorded of a browser that is killed.
test.use({ trace: 'off' });
let browser: Killable | undefined;
test.afterEach(() => browser?.kill());

test('a job survives a killed browser, is put right where it went wrong, and its pack tells both', async ({
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const profile = info.outputPath('profile');
  const origin = String(baseURL);
  browser = await openKillable(profile);
  let complaints = await watch(browser.page.context(), origin);
  const player = new Player(browser.page, scenario, undefined, origin);
  let dock = new Dock(browser.page);

  await test.step('a refused save says why, beside the field', async () => {
    await player.introduce(LEARNER, { Centre: 'Aire Valley College' });
    await player.choose();
    await player.startWork();
    for (const step of solution.steps.slice(0, 3)) await player.do(step);
    await player.do(registerWith({ mobile: say('person', 'cv_mobile'), date_of_birth: null }, true));
    const mobile = player.page.getByLabel(/^Mobile/);
    await expect(mobile).toHaveAttribute('aria-invalid', 'true');
    await expect(mobile).toHaveAccessibleDescription(/0/);
    await expect(player.page.getByRole('main').getByRole('alert')).toContainText('This was not saved');
    for (const place of [dock.refused, player.page.getByRole('main').getByText(/^Refused: /)])
      await expect(place).toBeVisible();
    await expect(dock.saved).toBeHidden();
  });

  await test.step('with the field put right the record is saved, and a goal that is not met yet says so', async () => {
    await player.do(registerWith({ date_of_birth: null }, false));
    await expect(dock.goal(saysOf('goals', 'contact'), true)).toBeAttached();
    await expect(dock.goal(saysOf('goals', 'date-of-birth'), false)).toBeAttached();
    await player.do(named('job-latest'));
    await player.do(named('job-before'));
  });

  /** The refused save, the save, two jobs. */
  const FIGURES = 4;
  await test.step('a browser killed right after a step was acknowledged loses nothing of it', async () => {
    await expect(dock.saved).toBeVisible();
    const before = { step: await player.stepsTaken(), address: player.page.url() };
    // The last figure is listed, and it takes longer to draw than to kill a browser.
    await dock.figures.nth(FIGURES - 1).waitFor();
    await browser?.kill();
    expect(complaints).toEqual([]);

    browser = await openKillable(profile);
    complaints = await watch(browser.page.context(), origin);
    player.moveTo(browser.page);
    dock = new Dock(browser.page);
    await player.page.goto(origin);
    const kept = await keptFigures(player.page);
    expect(kept).toHaveLength(FIGURES);
    // Drawn already or still to come, as the browser was quick: kept it is.
    expect(kept.at(-1)).toMatchObject({ step: expect.any(Number) });
    await player.page.getByRole('link', { name: 'Back to the desk' }).click();
    await expect(dock.saved).toBeVisible();
    expect(new URL(player.page.url()).search).toBe(new URL(before.address).search);
    expect(await player.stepsTaken()).toBe(before.step);
  });

  await test.step('pictures that were not drawn when the browser died are drawn later', async () => {
    await expect(dock.pictures).toHaveCount(FIGURES);
    await expect(dock.beingDrawn).toHaveCount(0);
  });

  await test.step('the record goes on where it was left', async () => {
    await player.do(named('job-first'));
    const jobs = player.page.getByRole('main').getByRole('tabpanel');
    for (const employer of ['employer1', 'employer2', 'employer3'])
      await expect(jobs).toContainText(say('history', employer));
  });

  await test.step('a trap is said in the training layer, and goes away when it is put right', async () => {
    const call = named('call');
    const trap = dock.trap(saysOf('traps', 'health-in-notes'));
    await player.do({ ...call, with: { ...call.with, body: REMARK } });
    await expect(trap).toBeInViewport();
    await expect(dock.goal(saysOf('goals', 'call'), false)).toBeAttached();
    await player.do({ do: 'change-activity', with: { id: 'ACT-0901', changes: { body: String(call.with['body']) } } });
    await expect(trap).toBeHidden();
    await expect(dock.goal(saysOf('goals', 'call'), true)).toBeAttached();
  });

  await test.step('what was left out can be put in, and then every goal holds', async () => {
    const { candidate, profile: full } = registration;
    await player.do({
      do: 'update-candidate',
      with: { candidate, changes: { date_of_birth: full['date_of_birth'] ?? null } },
    });
    await expect(dock.goal(saysOf('goals', 'date-of-birth'), true)).toBeAttached();
    for (const step of solution.steps.slice(solution.steps.findIndex((step) => step.label === 'level-3')))
      if (step.label !== 'call') await player.do(step);
    await expect(dock.whole.getByText(`${scenario.goals.length} of ${scenario.goals.length} hold`)).toBeVisible();
  });

  await test.step('the pack verifies, and tells the refusal, the trap and that it was put right', async () => {
    await player.writeAccount(account);
    const { verdict, text } = await readPack(await player.makePack(LEARNER, 'None.'));
    expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
    expect(verdict.shown).toMatchObject({ learner: LEARNER, refused: 1, traps: [{ righted: expect.any(Number) }] });
    const log = text.slice(
      text.indexOf('Every step as it was recorded'),
      text.indexOf('Declaration of authenticity I confirm'),
    );
    const trap = saysOf('traps', 'health-in-notes').replace(/\.$/, '');
    for (const line of ['cannot be used as mobile', `Trap walked into: ${trap}`, `Put right: ${trap}`])
      expect(log).toContain(line);
  });

  expect(complaints).toEqual([]);
});
