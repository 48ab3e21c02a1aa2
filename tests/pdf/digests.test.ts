/** What was learnt of pictures when they were taken spares the pack their pixels, and never changes a byte of it. */
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type PackInput, writePack } from '../../src/evidence/pdf/index.ts';
import { digestPicture, type PictureDigest } from '../../src/evidence/picture/digest.ts';
import { pixelsShown, readPng } from '../../src/evidence/picture/png.ts';
import { casesOf } from '../builders/cases-of.ts';
import { fonts, sample } from './sample-content.ts';
import { sha256 } from './sample-pictures.ts';

/** As the encoder takes it. */
async function digestOf(png: Uint8Array): Promise<PictureDigest> {
  const read = readPng(png);
  const pixels = read.ok && pixelsShown(read.value);
  if (!pixels) throw new Error('A picture cannot be read.');
  return digestPicture(png, pixels);
}

async function withDigests(figures: number): Promise<PackInput> {
  const { content, pictures } = sample({ figures, steps: 4 * figures });
  const digests = new Map<string, PictureDigest>();
  for (const [id, png] of pictures) digests.set(id, await digestOf(png));
  return { content, pictures, digests, fonts };
}

const bytesOf = async (input: PackInput): Promise<string> => sha256((await writePack(input)).bytes);

let many: PackInput;
beforeAll(async () => {
  many = await withDigests(casesOf(57));
});
afterEach(() => vi.restoreAllMocks());

describe('a pack with digests of its pictures', () => {
  test('is byte for byte the pack without them', async () => {
    const { digests: _, ...unknown } = many;
    expect(await bytesOf(many)).toBe(await bytesOf(unknown));
  });

  test('takes the hash of each picture once, and opens no picture', async () => {
    const hashed: Uint8Array[] = [];
    const { subtle } = crypto;
    const digest = subtle.digest.bind(subtle);
    vi.spyOn(subtle, 'digest').mockImplementation((name, data) => {
      hashed.push(new Uint8Array(data as ArrayBuffer));
      return digest(name, data);
    });
    await writePack(many);
    // All pictures, and the fingerprint.
    expect(hashed).toHaveLength(many.pictures.size + 1);
    for (const png of many.pictures.values()) expect(hashed.filter((bytes) => same(bytes, png))).toHaveLength(1);
    const largest = Math.max(...Array.from(many.pictures.values(), ({ length }) => length));
    const pictures = hashed.slice(0, many.pictures.size);
    expect(Math.max(...pictures.map(({ length }) => length))).toBe(largest);
  });

  test('does not believe the digest of another picture', async () => {
    const [own, other] = [...(many.digests?.keys() ?? [])];
    const swapped = new Map(many.digests);
    const digest = swapped.get(other ?? '');
    if (!own || !digest) throw new Error('There are two pictures.');
    swapped.set(own, digest);
    expect(await bytesOf({ ...many, digests: swapped })).toBe(await bytesOf(many));
  });

  test('still refuses a picture that is not the one that was taken', async () => {
    const [own, other] = [...many.pictures.keys()];
    const pictures = new Map(many.pictures);
    pictures.set(own ?? '', pictures.get(other ?? '') ?? new Uint8Array());
    const digests = new Map(many.digests);
    digests.set(own ?? '', digests.get(other ?? '') as PictureDigest);
    await expect(writePack({ ...many, pictures, digests })).rejects.toThrow('is not the one that was taken');
  });
});

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && sha256(a) === sha256(b);
