/**
 * Owns: the proof that the built site carries its content security policy, and that the policy holds.
 * Must never: loosen the policy to pass. page.evaluate is exempt from it, so the tests inject real elements.
 */
import { expect, test } from '@playwright/test';

test('the page carries the policy and does not break it', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
  const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/'unsafe-(inline|eval)'|https?:/);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('an inline script is blocked', async ({ page }) => {
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
});
