/**
 * Owns speaking W3C WebDriver, by which a browser that Playwright does not drive is driven: one session, its commands as methods.
 * Must never know the product. https://www.w3.org/TR/webdriver2/
 */

/** How an element is named in WebDriver's JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export type Handle = { [ELEMENT]: string };
const DRIVER_MS = 60_000;

export class WebDriver {
  readonly #base: string;

  private constructor(base: string) {
    this.#base = base;
  }

  /** `capabilities`: what the browser is asked for. @throws Error when no session comes about */
  static async start(address: string, capabilities: Record<string, unknown>): Promise<WebDriver> {
    const { sessionId } = await ask<{ sessionId: string }>(`${address}/session`, 'POST', {
      capabilities: { alwaysMatch: capabilities },
    });
    const driver = new WebDriver(`${address}/session/${sessionId}`);
    await driver.#post('/timeouts', { script: DRIVER_MS, pageLoad: DRIVER_MS });
    return driver;
  }

  go(url: string): Promise<void> {
    return this.#post('/url', { url });
  }
  back(): Promise<void> {
    return this.#post('/back', {});
  }
  url(): Promise<string> {
    return ask(`${this.#base}/url`, 'GET');
  }
  /** Of the window, screen px. */
  resize(width: number, height: number): Promise<void> {
    return this.#post('/window/rect', { width, height });
  }
  /** `body`: of a function; what it returns has to be JSON, or elements. */
  run<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.#post('/execute/sync', { script: body, args });
  }
  /** The same, but the last argument is a function to be called with the result. */
  runAsync<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.#post('/execute/async', { script: body, args });
  }
  click(handle: Handle): Promise<void> {
    return this.#post(`/element/${handle[ELEMENT]}/click`, {});
  }
  type(handle: Handle, text: string): Promise<void> {
    return this.#post(`/element/${handle[ELEMENT]}/value`, { text });
  }
  /** What the window shows: a PNG in base64. */
  picture(): Promise<string> {
    return ask(`${this.#base}/screenshot`, 'GET');
  }
  end(): Promise<void> {
    return ask(this.#base, 'DELETE');
  }

  #post<T>(path: string, body: unknown): Promise<T> {
    return ask(`${this.#base}${path}`, 'POST', body);
  }
}

async function ask<T>(url: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<T> {
  const answer = await fetch(url, {
    method,
    signal: AbortSignal.timeout(2 * DRIVER_MS),
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json; charset=utf-8' } }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
