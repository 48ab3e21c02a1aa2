import { describe, expect, it } from 'vitest';
import { aPicture } from '../../../tests/builders/pack.ts';
import { hashBytes } from '../../engine/kernel/hash.ts';
import { DIGEST_VERSION, openPicture } from '../../evidence/picture/digest.ts';
import { readPng } from '../../evidence/picture/png.ts';
import type { FigureRecord } from '../api.ts';
import { omittedFigures, packFigures } from './pack-parts.ts';

const BYTES = Uint8Array.from(await aPicture(1));
/** As the recorder keeps it with the picture. */
const PIXELS = '1'.repeat(64);
const DIGEST = { version: DIGEST_VERSION, sha256: hashBytes(BYTES), pixels: PIXELS, changes: new Uint8Array() };
const record = (over: Partial<FigureRecord>): FigureRecord => ({
  attempt: 'a-1',
  step: 2,
  taken: 'by the recorder',
  caption: 'Saved',
  ownCaption: null,
  alt: 'The training CRM',
  criteria: ['P2.1'],
  callouts: [],
  frozen: null,
  png: BYTES,
  width: 800,
  height: 600,
  leftOut: false,
  place: over.step ?? 2,
  ...over,
});

describe('the figures of a pack', () => {
  it('are those that were not left out, in the order that the learner chose', async () => {
    const all = [record({ step: 10, place: 2 }), record({ step: 3, leftOut: true }), record({ step: 2, place: 10 })];
    expect((await packFigures(all)).map(({ figure }) => figure.step)).toEqual([10, 2]);
  });

  it('that are not in it are named by their steps: left out by the learner, or lost by the device', () => {
    const all = [record({ step: 10 }), record({ step: 3, leftOut: true })];
    expect(omittedFigures([10, 7, 3], all)).toEqual([
      { step: 3, why: 'left out' },
      { step: 7, why: 'lost' },
    ]);
  });

  it('carry their own words, and the size and fingerprint of the very picture that goes in', async () => {
    const [only] = await packFigures([record({ ownCaption: 'My words', criteria: ['P2.1', 'P2.3'], digest: DIGEST })]);
    expect(only?.png).toEqual(BYTES);
    expect(only?.figure).toEqual({
      step: 2,
      taken: 'by the recorder',
      caption: 'Saved',
      ownCaption: 'My words',
      alt: 'The training CRM',
      criteria: ['P2.1', 'P2.3'],
      callouts: [],
      picture: { width: 800, height: 600, sha256: hashBytes(BYTES), pixels: PIXELS },
    });
  });

  it('are opened for the hash of their pixels when none was kept with them', async () => {
    const read = readPng(BYTES);
    const opened = read.ok ? await openPicture(BYTES, read.value) : undefined;
    const [only] = await packFigures([record({})]);
    expect(only?.figure.picture).toMatchObject({ sha256: opened?.sha256, pixels: opened?.pixels });
  });

  it('are refused with a sentence when a picture without a digest is damaged', async () => {
    await expect(packFigures([record({ png: BYTES.slice(0, 40) })])).rejects.toThrow(/damaged\. Leave its figure out/);
  });

  it('are there with their words when no picture of them could be drawn', async () => {
    const [only] = await packFigures([record({ png: null })]);
    expect(only?.png).toBeUndefined();
    expect(only?.figure).not.toHaveProperty('picture');
    expect(only?.figure.caption).toBe('Saved');
  });

  it('carry their callouts with what each is about, and no frame where there is none', async () => {
    const frame = { x: 1, y: 2, width: 3, height: 4 };
    const callouts = [
      { number: 1, key: 'task:TASK-1:title', says: 'Title: Ring', frame },
      { number: 2, key: '', says: 'Refused' },
    ];
    const [only] = await packFigures([record({ callouts })]);
    expect(only?.figure.callouts).toEqual([
      { number: 1, key: 'task:TASK-1:title', says: 'Title: Ring', frame },
      { number: 2, key: '', says: 'Refused' },
    ]);
    expect(only?.figure.callouts[1]).not.toHaveProperty('frame');
  });
});
