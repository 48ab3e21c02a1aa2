/**
 * Owns proof that what the encoder says of a picture is what the picture itself says when it is opened.
 * Must never let a digest pass that would move a callout or change a hash in the pack.
 */
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashBytes } from '../../src/engine/kernel/hash.ts';
import { DIGEST_VERSION, openPicture } from '../../src/evidence/picture/digest.ts';
import { readPng } from '../../src/evidence/picture/png.ts';
import { openStation, type Station } from './station.ts';

let station: Station;
beforeAll(async () => {
  station = await openStation();
}, 60_000);
afterAll(() => station?.close());

it.each(['/form', '/table'])('a picture of %s comes with the digest that opening it would give', async (path) => {
  const { page, complaints } = await station.open(path);
  const taken = await page.evaluate(async () => {
    const { freeze, settle, takePicture } = window.capture;
    const pending = freeze(document.querySelector('#workplace') as HTMLElement, { keys: [] });
    const { png, digest } = await takePicture(await settle(pending), 2);
    return { png: [...png], digest: { ...digest, changes: [...digest.changes] } };
  });
  const png = Uint8Array.from(taken.png);
  const read = readPng(png);
  if (!read.ok) throw new Error(read.error);
  const opened = await openPicture(png, read.value);
  if (!opened) throw new Error('The picture cannot be opened.');
  const { version, sha256, pixels, changes } = taken.digest;
  expect([version, sha256, pixels]).toEqual([DIGEST_VERSION, hashBytes(png), opened.pixels]);
  const counts = opened.changes;
  expect(Buffer.compare(inflateSync(Uint8Array.from(changes)), counts)).toBe(0);
  expect(counts.some((count) => count > 0)).toBe(true);
  expect(complaints).toEqual([]);
});
