/**
 * Owns as much of Playwright's Locator as the learner made of code needs (src/tools/player), over WebDriver.
 * Must never act on what cannot be seen; it waits for it, as Playwright does.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Control, Filter, GivenFile, Key, RoleAsked, Screen, Waited } from '../player/screen.ts';
import { type Look, wantedOf } from './finding.ts';
import type { Handle, WebDriver } from './webdriver.ts';

const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;
/** As WebDriver types them. */
const KEYS: Readonly<Record<Key, string>> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' };

/** What a locator needs of its page. */
interface Finder extends Screen {
  driver: WebDriver;
  find(path: Look[]): Promise<Handle[]>;
}

export class DriverLocator implements Control {
  readonly #page: Finder;
  readonly path: Look[];

  constructor(page: Finder, path: Look[]) {
    this.#page = page;
    this.path = path;
  }

  #then(look: Look): DriverLocator {
    return new DriverLocator(this.#page, [...this.path, look]);
  }
  getByRole(role: string, { name, exact, ...asked }: RoleAsked = {}): DriverLocator {
    return this.#then({ by: 'role', role, ...asked, ...(name === undefined ? {} : { name: wantedOf(name, exact) }) });
  }
  getByLabel(text: string | RegExp, { exact }: { exact?: boolean } = {}): DriverLocator {
    return this.#then({ by: 'label', wanted: wantedOf(text, exact) });
  }
  getByText(text: string | RegExp, { exact }: { exact?: boolean } = {}): DriverLocator {
    return this.#then({ by: 'text', wanted: wantedOf(text, exact) });
  }
  locator(selector: string): DriverLocator {
    return this.#then({ by: 'css', selector });
  }
  first(): DriverLocator {
    return this.#then({ by: 'place', at: 0 });
  }
  nth(at: number): DriverLocator {
    return this.#then({ by: 'place', at });
  }
  last(): DriverLocator {
    return this.#then({ by: 'place', at: -1 });
  }
  or(other: DriverLocator): DriverLocator {
    return this.#then({ by: 'either', other: other.path });
  }
  and(other: DriverLocator): DriverLocator {
    return this.#then({ by: 'both', other: other.path });
  }
  filter({
    hasText,
    hasNotText,
    has,
  }: { [K in keyof Filter]: K extends 'has' ? DriverLocator : Filter[K] }): DriverLocator {
    return this.#then({
      by: 'what it has',
      ...(hasText === undefined ? {} : { text: wantedOf(hasText) }),
      ...(hasNotText === undefined ? {} : { not: wantedOf(hasNotText) }),
      ...(has ? { has: has.path } : {}),
    });
  }
  page(): Screen {
    return this.#page;
  }
  /** As many as there are now. */
  async all(): Promise<DriverLocator[]> {
    return Array.from({ length: await this.count() }, (_, at) => this.#then({ by: 'place', at }));
  }

  async count(): Promise<number> {
    return (await this.#page.find(this.path)).length;
  }
  async isVisible(): Promise<boolean> {
    return (await this.count()) > 0;
  }
  async waitFor({ timeout = PATIENCE_MS, state = 'visible' }: Waited = {}): Promise<void> {
    const gone = state === 'hidden' || state === 'detached';
    const end = Date.now() + timeout;
    while ((await this.isVisible()) === gone) {
      if (Date.now() > end)
        throw new Error(`Waited for ${timeout} ms: ${this} is ${gone ? 'still there' : 'not there'}.`);
      await pause(PAUSE_MS);
    }
  }

  /** The first, once it is there and holds still long enough to be touched. */
  async #act<T>(work: (handle: Handle) => Promise<T>): Promise<T> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      await this.waitFor();
      try {
        const [handle] = await this.#page.find(this.path);
        if (handle) return await work(handle);
      } catch (error) {
        // Covered by what is going away, or drawn anew between finding and touching.
        const passing = /intercepted|stale|not interactable/.test(String(error));
        if (!passing || Date.now() > end) throw new Error(`${this}: ${error instanceof Error ? error.message : error}`);
      }
      await pause(PAUSE_MS);
    }
  }

  click(): Promise<void> {
    return this.#act((handle) => this.#page.driver.click(handle));
  }
  /** In place of what stands there. */
  fill(text: string): Promise<void> {
    return this.#act(async (handle) => {
      // Typing goes on behind what stands there.
      if (await this.#page.driver.run<boolean>('return arguments[0].value !== "";', handle))
        await this.#page.driver.run(EMPTY, handle);
      if (text) await this.#page.driver.type(handle, text);
    });
  }
  press(key: Key): Promise<void> {
    return this.#act((handle) => this.#page.driver.type(handle, KEYS[key]));
  }
  selectOption(value: string): Promise<void> {
    return this.#act((handle) => this.#page.driver.run(CHOOSE, handle, value));
  }
  async setChecked(on: boolean): Promise<void> {
    const is = await this.evaluate((element) => (element as HTMLInputElement).checked);
    if (is !== on) await this.click();
  }
  blur(): Promise<void> {
    return this.#act((handle) => this.#page.driver.run('arguments[0].blur();', handle));
  }
  focus(): Promise<void> {
    return this.#act((handle) => this.#page.driver.run('arguments[0].focus();', handle));
  }
  /** As if it had been chosen in the browser's own window for files, where WebDriver has no hands. */
  setInputFiles({ name, mimeType, buffer }: GivenFile): Promise<void> {
    return this.#act((handle) => this.#page.driver.run(GIVE, handle, buffer.toString('base64'), name, mimeType));
  }
  getAttribute(name: string): Promise<string | null> {
    return this.#act((handle) =>
      this.#page.driver.run('return arguments[0].getAttribute(arguments[1]);', handle, name),
    );
  }
  innerText(): Promise<string> {
    return this.#act((handle) => this.#page.driver.run('return arguments[0].innerText;', handle));
  }
  async allInnerTexts(): Promise<string[]> {
    return Promise.all((await this.all()).map((each) => each.innerText()));
  }
  evaluate<T>(work: (element: HTMLElement) => T): Promise<T> {
    return this.#act((handle) => this.#page.driver.run(`return (${work})(arguments[0]);`, handle));
  }
  /** A PNG. Cut out of the window's: WebKit's own picture of an element leaves its foot black when it does not stand at the top. */
  screenshot(): Promise<Buffer> {
    return this.#act(async (handle) => {
      const { driver } = this.#page;
      return Buffer.from(await driver.runAsync<string>(CUT, handle, await driver.picture()), 'base64');
    });
  }

  toString(): string {
    return JSON.stringify(this.path);
  }
}

const CUT = `const [element, png, done] = arguments;
const { x, y, width, height } = element.getBoundingClientRect();
const image = new Image();
image.onload = () => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  canvas.getContext('2d').drawImage(image, -Math.round(x * devicePixelRatio), -Math.round(y * devicePixelRatio));
  done(canvas.toDataURL('image/png').replace(/^[^,]*,/, ''));
};
image.src = 'data:image/png;base64,' + png;`;
const TOLD = `for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));`;
const GIVE = `const [field, base64, name, type] = arguments;
const given = new DataTransfer();
given.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name, { type }));
field.files = given.files; ${TOLD}`;
const EMPTY = `const [field] = arguments; field.value = ''; ${TOLD}`;
// The list that a select opens is drawn outside the page, where WebDriver has no hands.
const CHOOSE = `const [field, value] = arguments; field.focus(); field.value = value;
if (field.value !== value) throw new Error('It does not offer ' + value); ${TOLD}`;
