/** Owns how the tools start Chromium: the browser that set-up found, quiet on a closed network. */
import { type Browser, chromium } from 'playwright-core';

export const startChromium = (): Promise<Browser> => {
  const executablePath = process.env['E2E_BROWSER'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
};
