/**
 * Owns as much of Playwright's Page as the learner made of code needs (src/tools/player), over WebDriver: so that one and the same
 * learner plays in a browser that Playwright does not drive.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { SavedFile, Screen } from '../player/screen.ts';
import { nextFile } from './caught-file.ts';
import { DriverLocator } from './driver-locator.ts';
import { FIND, LIBRARY, type Look } from './finding.ts';
import type { Handle, WebDriver } from './webdriver.ts';

const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

export class DriverPage implements Screen {
  readonly driver: WebDriver;
  readonly #origin: string;
  #url = '';

  constructor(driver: WebDriver, origin: string) {
    this.driver = driver;
    this.#origin = origin;
  }

  async goto(path: string): Promise<void> {
    await this.driver.go(new URL(path, this.#origin).href);
    await this.#look();
  }
  async goBack(): Promise<void> {
    await this.driver.back();
    await this.#look();
  }
  /** As it was when something was last looked for, since Playwright's answers at once. */
  url(): string {
    return this.#url;
  }
  async waitForURL(fits: (url: URL) => boolean): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; !fits(new URL(await this.#look())); await pause(PAUSE_MS))
      if (Date.now() > end) throw new Error(`The page stays at ${this.#url}.`);
  }
  async #look(): Promise<string> {
    this.#url = await this.driver.url();
    return this.#url;
  }

  async find(path: Look[]): Promise<Handle[]> {
    // Asked and brought in one at a time, a page that goes away in between would be searched without it.
    for (const end = Date.now() + PATIENCE_MS; ; ) {
      const found = await this.driver.run<Handle[] | null>(FIND, path);
      if (found) {
        await this.#look();
        return found;
      }
      if (Date.now() > end) throw new Error(`Nothing can be looked for at ${this.#url}.`);
      await this.driver.run(`${LIBRARY}\nwindow.TestingLibraryDom ??= this.TestingLibraryDom;`);
    }
  }
  getByRole(...asked: Parameters<DriverLocator['getByRole']>): DriverLocator {
    return new DriverLocator(this, []).getByRole(...asked);
  }
  getByLabel(...asked: Parameters<DriverLocator['getByLabel']>): DriverLocator {
    return new DriverLocator(this, []).getByLabel(...asked);
  }
  getByText(...asked: Parameters<DriverLocator['getByText']>): DriverLocator {
    return new DriverLocator(this, []).getByText(...asked);
  }
  locator(selector: string): DriverLocator {
    return new DriverLocator(this, []).locator(selector);
  }

  waitForTimeout(ms: number): Promise<void> {
    return pause(ms);
  }
  /** `work` may refer to nothing outside itself. */
  async evaluate<T, A>(work: (given: A) => T | Promise<T>, given?: A): Promise<T> {
    const answer = await this.driver.runAsync<{ value: T } | { error: string }>(
      `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${work})(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      given ?? null,
    );
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }

  /** The next file that the page makes for saving: where it would be put is the browser's affair. */
  async waitForEvent(_: 'download', { timeout = PATIENCE_MS } = {}): Promise<SavedFile> {
    return nextFile(this, timeout);
  }
}
