/**
 * Owns a learner made of code: goes through the screens from the first page to the finished pack, as a person would.
 * Never reaches behind the screen; what it knows of the attempt it reads from the page.
 */
import type { Page } from 'playwright-core';
import { screenActions } from '../../actions/screen-actions.ts';
import { type CommandName, commands, isCommandName } from '../../engine/command/registry.ts';
import { escaped } from '../../engine/kernel/pattern.ts';
import { MODE_NAMES, type Mode } from '../../engine/log/modes.ts';
import { type ModelAccount, withStepNumbers } from '../../engine/scenario/account.ts';
import type { Scenario } from '../../engine/scenario/instance.ts';
import type { PlayedStep } from '../../engine/scenario/schema.ts';
import { type Input, mouse } from './input.ts';
import { KnownRows } from './known.ts';
import { namesIn, rowsOf } from './names.ts';
import type { ScreenDriver } from './navigation.ts';
import { newName } from './new-names.ts';
import type { SavedFile, Screen } from './screen.ts';
import { doOnScreen } from './screen-actions.ts';

/** A step as a solution has it; one that is to be refused says so. */
type Doing = Pick<PlayedStep, 'do' | 'with'> & { refused?: boolean; label?: string | undefined };

export class Player<S extends Screen = Page> {
  page: S;
  readonly scenario: Scenario;
  readonly #driver: ScreenDriver;
  readonly #input: Input;
  readonly #home: string;
  /** References as the solution has them, and as the screen gave them. */
  readonly #given = new Map<string, string>();
  readonly #names = new Map<string, string>();
  /** The numbers of steps that have a label, as the screen said them. */
  readonly #steps = new Map<string, number>();

  /** `home`: the address of the first page, where the browser context has no base of its own. */
  constructor(page: S, scenario: Scenario, input: Input = mouse, home = '/') {
    this.#home = home;
    this.page = page;
    this.scenario = scenario;
    this.#input = input;
    const there = rowsOf(scenario);
    const nameOf = namesIn(there);
    this.#driver = {
      page,
      input,
      scenario,
      rows: new KnownRows(there),
      nameOf: (id) => this.#names.get(id) ?? nameOf(id),
      opened: new Set(),
    };
  }

  /** The same learner before another page: a browser that was opened again. */
  moveTo(page: S): void {
    this.page = page;
    this.#driver.page = page;
  }

  /** Opens the first page and says who is there. */
  async introduce(name: string, more: Record<string, string> = {}): Promise<void> {
    await this.page.goto(this.#home);
    await this.#input.type(this.page.getByLabel(/^Your name/), name);
    for (const [label, value] of Object.entries(more))
      await this.#input.type(this.page.getByLabel(new RegExp(`^${label}`, 'i')), value);
    await this.#press('Go to my unit');
    await this.page.getByRole('heading', { level: 1, name: new RegExp(escaped(name.split(' ')[0] ?? name)) }).waitFor();
  }

  async choose(mode: Mode = 'practice'): Promise<void> {
    await this.#input.press(this.page.getByRole('link', { name: `Start: ${this.scenario.title}` }));
    await this.#press(`${MODE_NAMES[mode]}: ${this.scenario.title}`);
    await this.page.getByRole('button', { name: 'Start work' }).waitFor();
  }

  async startWork(): Promise<void> {
    await this.#press('Start work');
    await this.page.getByRole('navigation', { name: 'Agency' }).first().waitFor();
  }

  /** One step of a solution, done on the screen. */
  async do(step: Doing): Promise<void> {
    const spec = commands.get(step.do);
    if (!spec || !isCommandName(step.do)) throw new Error(`There is no command “${step.do}”.`);
    const input = this.#asGiven(step.with) as Record<string, unknown>;
    const before = await this.stepsTaken();
    // On the way to what was done before, a client's or a vacancy's page may have been looked at already.
    const again =
      step.do.startsWith('look-at-') ||
      (step.do.startsWith('open-') && Object.values(input).some((id) => this.#driver.opened.has(String(id))));
    await doOnScreen(this.#driver, step.do, input);
    await this.#stepAfter(before, step.do, again);
    if (step.label) this.#steps.set(step.label, await this.stepsTaken());
    if (!step.refused) this.#driver.rows.learn(spec.shape, input);
    if (!step.refused) this.#driver.rows.moved(step.do, input);
    const called = step.refused ? undefined : newName(step.do, input, (table, id) => this.#driver.rows.find(table, id));
    if (called) this.#names.set(called.id, called.name);
    if (step.do === 'import-candidates' && !step.refused) await this.#learnImported();
    if (step.do === 'register-candidate' && !step.refused) await this.#learnReference(step);
    else if (!step.refused) await this.#learnOpened(step.do, input);
  }

  /** The number of the last step, as it stands at the foot of the training layer. */
  async stepsTaken(): Promise<number> {
    const foot = this.page.getByRole('complementary', { name: 'Training' }).getByText(/^Step \d+$/);
    return (await foot.count()) > 0 ? Number((await foot.last().innerText()).replace(/\D/g, '')) : 0;
  }

  /** A step counts when the screen says so. What is opened `again` may be none. */
  async #stepAfter(before: number, what: string, again: boolean): Promise<void> {
    // Going to a record may be a step of its own on the way, so any of the next few will do.
    const next = Array.from({ length: 5 }, (_, i) => before + 1 + i).join('|');
    const said = this.page.getByRole('complementary', { name: 'Training' }).getByText(new RegExp(`^Step (${next})$`));
    await said
      .last()
      .waitFor({ timeout: again ? 2_000 : 15_000 })
      .catch(() => {
        if (!again) throw new Error(`The screen shows no new step after “${what}”.`);
      });
  }

  #press(name: string | RegExp): Promise<void> {
    return this.#input.press(this.page.getByRole('button', { name }).first());
  }

  async goToAccount(): Promise<void> {
    // A whole word: a client may be called “… Accountants”.
    await this.#press(/\baccount\b/i);
    await this.page.getByRole('heading', { level: 1, name: /account/i }).waitFor();
  }

  /** From the desk, through the four parts, until they are saved. */
  async writeAccount(account: ModelAccount): Promise<void> {
    const last = await this.stepsTaken();
    await this.goToAccount();
    // Who did not go the solution's way has no number for it; the last step is one that is there.
    const numbered = withStepNumbers(account, (label) => this.#steps.get(label) ?? last);
    for (const [part, text] of Object.entries(numbered))
      await this.#input.type(this.page.getByRole('textbox', { name: new RegExp(`^${part}`, 'i') }), text);
    await this.page.getByText('Saved on this device').waitFor();
  }

  /** Signs and makes the pack; answers the file as the browser saved it. */
  async makePack(name: string, help: string): Promise<SavedFile> {
    await this.#press(/pack/i);
    await this.page.getByRole('heading', { level: 1, name: /pack/i }).waitFor();
    await this.#input.type(this.page.getByLabel(/help/i).first(), help);
    await this.#input.type(this.page.getByLabel(/name/i).first(), name);
    const saved = this.page.waitForEvent('download', { timeout: 120_000 });
    // Where no file comes, the screen says why.
    saved.catch(() => undefined);
    await this.#press('Make the pack');
    const refused = this.page.getByRole('main').getByRole('alert');
    await refused.or(this.page.getByRole('heading', { name: /Handed to your browser/ })).waitFor({ timeout: 120_000 });
    if (await refused.isVisible()) throw new Error(`The pack was not made: ${await refused.innerText()}`);
    return saved;
  }

  async #learnReference(step: Doing): Promise<void> {
    await this.page.waitForURL((url) => /#candidates\/CAND-\d+/.test(url.hash));
    const given = /CAND-\d+/.exec(this.page.url())?.[0] ?? '';
    const { candidate, profile } = step.with as { candidate: string; profile: Record<string, string> };
    this.#given.set(candidate, given);
    this.#names.set(given, [profile['first_name'], profile['last_name']].filter(Boolean).join(' '));
  }

  /** The report of an import names the records that it made, and leads to them. */
  async #learnImported(): Promise<void> {
    const links = this.page.getByRole('main').locator('a[href*="#candidates/CAND-"]');
    await links.first().waitFor();
    for (const link of await links.all()) {
      const id = /CAND-\d+/.exec((await link.getAttribute('href')) ?? '')?.[0];
      if (id) this.#names.set(id, await link.innerText());
    }
  }

  /** A record that is shown once it is made has the reference that the screen gave it. */
  async #learnOpened(name: CommandName, input: Record<string, unknown>): Promise<void> {
    const action = Object.hasOwn(screenActions, name) ? screenActions[name as keyof typeof screenActions] : undefined;
    if (!action || !('opens' in action)) return;
    const told = String(input['id']);
    const [prefix] = told.split('-');
    await this.page.waitForURL((url) => url.hash.startsWith(`#${action.opens}/${prefix}-`));
    const given = new RegExp(`${prefix}-\\d+$`).exec(this.page.url())?.[0] ?? '';
    this.#given.set(told, given);
    this.#driver.rows.learn(commands.get(name)?.shape ?? {}, { ...input, id: given });
    this.#names.set(given, String(input['title'] ?? input['name']));
  }

  #asGiven(input: unknown): unknown {
    let text = JSON.stringify(input);
    for (const [told, given] of this.#given) text = text.replaceAll(told, given);
    return JSON.parse(text);
  }
}
