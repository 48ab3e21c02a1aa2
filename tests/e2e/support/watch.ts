/**
 * Owns what must not happen in any journey: an error on the console, a breach of the content security policy, a request
 * that leaves the site. Never looks at a page; it only listens.
 */
import type { BrowserContext, Page } from '@playwright/test';

const MARK = 'policy broken:';

/** Everything complained about from now on, in every page of the context. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  };
  context.on('request', (request) => {
    const inside = [`${origin}/`, 'blob:', 'data:'].some((start) => request.url().startsWith(start));
    if (!inside) complaints.push(`a request left the site: ${request.url()}`);
  });
  await context.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(mark, event.effectiveDirective, event.blockedURI),
    );
  }, MARK);
  context.on('page', listen);
  for (const page of context.pages()) listen(page);
  return complaints;
}
