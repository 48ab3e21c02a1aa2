import { REGISTER, test } from './support/test.ts';
for (const [w, h] of [[1366, 768], [390, 844]] as const)
  for (const scheme of ['light', 'dark'] as const)
    test(`shot ${w} ${scheme}`, async ({ page, atDesk }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await atDesk(REGISTER);
      await page.setViewportSize({ width: w, height: h });
      await page.evaluate(() => { location.hash = location.hash.replace(/#?.*/, '#/candidates'); });
      const field = page.getByLabel('Boolean search', { exact: true });
      await field.fill('sage AND (driver, warehouse');
      await page.waitForTimeout(1500);
      await page.screenshot({ path: `/tmp/shot-${w}-${scheme}-fault.png` });
      await field.fill('driver or warehouse');
      await page.waitForTimeout(2500);
      await page.screenshot({ path: `/tmp/shot-${w}-${scheme}-found.png` });
      if (w > 400) { await page.getByText('How to write a Boolean search').click(); await page.waitForTimeout(800); await page.screenshot({ path: `/tmp/shot-${w}-${scheme}-help.png` }); }
    });
