/**
 * Owns what the learner made of code needs of a browser, as types: a page and the controls on it. Playwright's Page and Locator have it,
 * and so has what stands in for them where Playwright does not drive the engine (engines/). Whatever the player comes to use besides does
 * not compile until both have it. Must never name what only one of them can do.
 */
import type { Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];

export interface RoleAsked {
  name?: string | RegExp;
  /** The whole name, in its case. */
  exact?: boolean;
  /** Of a heading. */
  level?: number;
  disabled?: boolean;
}
interface TextAsked {
  exact?: boolean;
}
/** ms; `attached`: in the page, seen or not. */
export interface Waited {
  timeout?: number;
  state?: 'visible' | 'hidden' | 'attached' | 'detached';
}

/** Where something is looked for: the page, or under what was found. */
interface Scope {
  getByRole(role: Role, asked?: RoleAsked): Control;
  getByLabel(text: string | RegExp, asked?: TextAsked): Control;
  getByText(text: string | RegExp, asked?: TextAsked): Control;
  locator(selector: string): Control;
}

export interface Filter {
  hasText?: string | RegExp;
  hasNotText?: string | RegExp;
  has?: Control;
}

/** What a way of looking finds, each time it is asked. */
export interface Control extends Scope {
  and(other: Control): Control;
  or(other: Control): Control;
  filter(asked?: Filter): Control;
  first(): Control;
  last(): Control;
  nth(at: number): Control;
  all(): Promise<Control[]>;
  page(): Screen;

  count(): Promise<number>;
  isVisible(): Promise<boolean>;
  waitFor(waited?: Waited): Promise<void>;
  innerText(): Promise<string>;
  allInnerTexts(): Promise<string[]>;
  getAttribute(name: string): Promise<string | null>;
  /** `work` may refer to nothing outside itself. */
  evaluate<T>(work: (element: HTMLElement) => T): Promise<T>;
  screenshot(): Promise<Buffer>;

  click(): Promise<void>;
  fill(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  setChecked(on: boolean): Promise<void>;
  setInputFiles(file: GivenFile): Promise<void>;
  focus(): Promise<void>;
  blur(): Promise<void>;
}

export interface Screen extends Scope {
  goto(path: string): Promise<unknown>;
  goBack(): Promise<unknown>;
  url(): string;
  waitForURL(fits: (url: URL) => boolean): Promise<void>;
  waitForTimeout(ms: number): Promise<void>;
  /** The next file that the page makes for saving. */
  waitForEvent(what: 'download', waited?: { timeout?: number }): Promise<SavedFile>;
  evaluate<T, A>(work: (given: A) => T | Promise<T>, given: A): Promise<T>;
}

export interface SavedFile {
  saveAs(path: string): Promise<void>;
}
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
export type Key = 'Enter' | 'Escape' | 'Tab';
