/**
 * Owns a learner made of code: goes through the screens from the first page to the finished pack, as a person would.
 * Never reaches behind the screen; what it knows of the attempt it reads from the page.
 */
import type { Download, Page } from 'playwright-core';
import type { CommandName } from '../../engine/command/registry.ts';
import { makeAgency } from '../../engine/agency/index.ts';
import { type Lookup, nameOf } from '../../engine/record/names.ts';
import type { PlayedStep, Scenario } from '../../engine/scenario/schema.ts';
import { type Desk, hands } from './hands.ts';

export interface Words {
  situation: string;
  task: string;
  action: string;
  result: string;
}

export class Player {
  readonly page: Page;
  readonly scenario: Scenario;
  readonly #desk: Desk;
  /** References as the solution has them, and as the screen gave them. */
  readonly #given = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(page: Page, scenario: Scenario) {
    this.page = page;
    this.scenario = scenario;
    const agency = makeAgency({ seed: scenario.agency.seed, today: scenario.today });
    const rows = (table: string) => [...(agency[table as keyof typeof agency] ?? []), ...(scenario.start[table] ?? [])] as { id: string }[];
    const lookup: Lookup = (table, id) => rows(table).find((row) => row.id === id) as ReturnType<Lookup>;
    const tableOf = (id: string) => (id.startsWith('SKILL') ? 'skill' : 'candidate');
    this.#desk = { page, scenario, nameOf: (id) => this.#names.get(id) ?? nameOf(lookup, tableOf(id), id) ?? id };
  }

  /** Opens the first page and says who is there. */
  async introduce(name: string, more: Record<string, string> = {}): Promise<void> {
    await this.page.goto('/');
    await this.page.getByLabel(/^Your name/).fill(name);
    for (const [label, value] of Object.entries(more)) await this.page.getByLabel(new RegExp(`^${label}`, 'i')).fill(value);
    await this.page.getByRole('button', { name: 'Go to my unit' }).click();
    await this.page.getByRole('heading', { level: 1, name: new RegExp(name.split(' ')[0] ?? name) }).waitFor();
  }

  async choose(): Promise<void> {
    await this.page.getByRole('link', { name: `Start: ${this.scenario.title}` }).first().click();
    await this.page.getByRole('heading', { level: 1, name: this.scenario.title }).waitFor();
  }

  async startWork(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start work' }).click();
    await this.page.getByRole('navigation', { name: 'Agency' }).first().waitFor();
  }

  /** One step of a solution, done on the screen. */
  async do(step: PlayedStep): Promise<void> {
    const hand = hands[step.do as CommandName] as ((desk: Desk, input: unknown) => Promise<void>) | undefined;
    if (!hand) throw new Error(`Nobody has taught the hands to do “${step.do}” (src/tools/player/hands.ts).`);
    const before = await this.stepsTaken();
    await hand(this.#desk, this.#asGiven(step.with));
    await this.#stepAfter(before, step.do);
    if (step.do === 'register-candidate' && !step.refused) await this.#learnReference(step);
  }

  /** The number of the last step, as it stands at the foot of the training layer. */
  async stepsTaken(): Promise<number> {
    const foot = this.page.getByRole('complementary', { name: 'Training' }).getByText(/^Step \d+$/);
    return (await foot.count()) > 0 ? Number((await foot.last().innerText()).replace(/\D/g, '')) : 0;
  }

  /** A step counts when the screen says so; what was done already (a message read before) is no new step. */
  async #stepAfter(before: number, what: string): Promise<void> {
    const reading = what.startsWith('open-');
    for (let waited = 0; waited < (reading ? 1500 : 15_000); waited += 50) {
      if ((await this.stepsTaken()) > before) return;
      await this.page.waitForTimeout(50);
    }
    if (!reading) throw new Error(`The screen shows no new step after “${what}”.`);
  }

  async writeAccount(words: Words): Promise<void> {
    await this.page.getByRole('button', { name: /account/i }).first().click();
    await this.page.getByRole('heading', { level: 1, name: /account/i }).waitFor();
    for (const [part, text] of Object.entries(words)) await this.page.getByRole('textbox', { name: new RegExp(`^${part}`, 'i') }).fill(text);
    await this.page.getByText(/saved on this device/i).first().waitFor();
  }

  /** Signs and makes the pack; answers the file as the browser saved it. */
  async makePack(name: string, help: string): Promise<Download> {
    await this.page.getByRole('button', { name: /pack/i }).first().click();
    await this.page.getByRole('heading', { level: 1, name: /pack/i }).waitFor();
    await this.page.getByLabel(/help/i).first().fill(help);
    await this.page.getByLabel(/name/i).first().fill(name);
    const saved = this.page.waitForEvent('download', { timeout: 120_000 });
    await this.page.getByRole('button', { name: 'Make the pack' }).click();
    return saved;
  }

  async #learnReference(step: PlayedStep): Promise<void> {
    await this.page.waitForURL((url) => /#candidates\/CAND-\d+/.test(url.hash));
    const given = /CAND-\d+/.exec(this.page.url())?.[0] ?? '';
    const { candidate, profile } = step.with as { candidate: string; profile: Record<string, string> };
    this.#given.set(candidate, given);
    this.#names.set(given, `${profile['first_name']} ${profile['last_name']}`);
  }

  #asGiven(input: unknown): unknown {
    let text = JSON.stringify(input);
    for (const [told, given] of this.#given) text = text.replaceAll(told, given);
    return JSON.parse(text);
  }
}
