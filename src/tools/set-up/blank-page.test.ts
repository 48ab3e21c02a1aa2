/** Owns proof that a browser which tells its version and cannot show a page is not taken for one that works. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { whyUnusable } from './blank-page.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As a shell sees a browser: told by what it prints and how it ends. */
function script(name: string, lines: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n[ "$1" = --version ] && echo "Chromium 156.0.1" && exit 0\n${lines}\n`, { mode });
  return path;
}

it('one that shows an empty page can be used', () => {
  const whole = script('whole', 'echo "<html><head></head><body></body></html>"');
  expect(whyUnusable(whole, 'linux')).toBeUndefined();
});

it.each([
  [
    'dies at its first page',
    'echo "libfoo.so.2: cannot open shared object file" >&2; exit 127',
    /half upgraded \(libfoo/,
  ],
  ['ends well and shows nothing', 'exit 0', /does not show an empty page; it may be half installed/],
  ['only prints advice', 'echo "Install the snap"; exit 1', /does not show an empty page/],
])('one that tells its version and %s cannot, and it is said why', (what, lines, says) => {
  expect(whyUnusable(script(what.replaceAll(' ', '-'), lines), 'linux')).toMatch(says);
});

it('one that may not be started, or is not there, cannot', () => {
  expect(whyUnusable(script('closed', 'exit 0', 0o644))).toMatch(/may not be started/);
  expect(whyUnusable(join(folder, 'none'))).toMatch(/may not be started/);
});
