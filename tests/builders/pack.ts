/**
 * Owns packs for tests: a run turned into the file that a learner hands in, with small made-up pictures.
 * Must never go another way than the product: the same facts, the same assembling, the same page writer.
 */
import { readFileSync } from 'node:fs';
import { runSummaryOf } from '../../src/desk/run-summary.ts';
import type { Run } from '../../src/engine/run/run.ts';
import { parseUnit } from '../../src/engine/unit/index.ts';
import { assemble, type Parts } from '../../src/evidence/bundle/assemble.ts';
import { STATEMENTS, WRITER } from '../../src/evidence/bundle/names.ts';
import type { Bundle, Content } from '../../src/evidence/bundle/schema.ts';
import { writePng } from '../../src/evidence/capture/png.ts';
import { writePack } from '../../src/evidence/pdf/index.ts';
import type { Verdict } from '../../src/evidence/verdict/verdict.ts';
import { type VerifyDeps, verify } from '../../src/evidence/verdict/verify.ts';
import { verifyMeans } from '../../src/tools/verify/means.ts';
import { done, figuresOf, solved } from './run.ts';
import { PUT_RIGHT, scenarioOf, settled } from './scenario-files.ts';

export const means: VerifyDeps = { ...(await verifyMeans()), now: '2026-12-01T00:00:00.000+00:00' };
export const { fonts } = means;
const unit = settled(parseUnit(readFileSync(new URL('../../content/unit/unit.yaml', import.meta.url), 'utf8')));

const [WIDTH, HEIGHT] = [120, 80];
const drawn = (seed: number) =>
  writePng(WIDTH, HEIGHT, {
    palette: [0xffffff, 0x00606f, 0x28343a],
    indices: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, place) => (Math.imul(place + 1, seed + 2) >> 3) % 3),
  });

/** A small picture; another `seed`, another picture. */
export const aPicture = async (seed: number): Promise<Uint8Array> => (await drawn(seed)).png;

export interface Pack {
  bytes: Uint8Array;
  bundle: Bundle;
  pictures: ReadonlyMap<string, Uint8Array>;
}

const words: Pick<Parts, 'learner' | 'account' | 'declaration'> = {
  learner: {
    name: 'Łukasz Żółć',
    employer: 'Northgate Resourcing Ltd',
    centre: 'Aire Valley College',
    number: 'AVC-20417',
  },
  account: {
    situation: 'I was asked to register a candidate.',
    task: 'One complete record was needed.',
    action: 'I compared the three sources and saved the record.\n\nThen I asked about the gap.',
    result: 'The record was complete.',
    history: {
      firstSaved: '2026-11-23T09:01:10.000+00:00',
      lastSaved: '2026-11-23T09:01:50.000+00:00',
      saves: 3,
      pastes: 1,
    },
  },
  declaration: {
    statement: STATEMENTS[0],
    name: 'Łukasz Żółć',
    signedAt: '2026-11-23T11:30:00.000+00:00',
    help: 'None',
  },
};

/** The content of a pack of this run, and its pictures; `pictured` of its `most` figures have one. */
export async function contentOf(
  run: Run,
  slug: string,
  pictured = 2,
  most = pictured + 1,
): Promise<{ content: Content; pictures: Map<string, Uint8Array> }> {
  // A pack is made by a step of its own.
  if (run.state.phase === 'working') for (const step of ['write-account', 'make-pack']) done(run, step);
  // Figures with marks: that of a search has nothing to point at, and is left out as a learner may leave it out.
  const specs = [...figuresOf(run)]
    .filter(([, { marks, byHand }]) => byHand || marks.length > 0)
    .map(([step, { byHand, ...spec }]) => ({
      step,
      taken: byHand ? ('by hand' as const) : ('by the recorder' as const),
      ownCaption: null,
      ...spec,
    }));
  const pictures = await Promise.all(specs.slice(0, pictured).map(({ step }) => drawn(step)));
  const figures = specs.slice(0, most).map(({ marks, ...figure }, i) => {
    const picture = pictures[i]?.digest;
    const callouts = marks.map(({ key, says }, index) => ({
      number: index + 1,
      key,
      says,
      ...(index < 2 ? { frame: { x: 10, y: 10 + 30 * index, width: 40, height: 20 } } : {}),
    }));
    return {
      ...figure,
      callouts,
      ...(picture && { picture: { width: WIDTH, height: HEIGHT, sha256: picture.sha256, pixels: picture.pixels } }),
    };
  });
  const attempt = {
    id: 'a-1',
    startedAt: '2026-11-23T08:59:00.000+00:00',
    packedAt: run.log.at(-1)?.command.at ?? '2026-11-23T11:31:00.000+00:00',
    mode: 'practice' as const,
    code: '',
  };
  const declaration = { ...words.declaration, signedAt: attempt.packedAt };
  const summary = runSummaryOf(run, scenarioOf(slug));
  const inside = new Set(figures.map(({ step }) => step));
  const omitted = [...figuresOf(run).keys()]
    .filter((step) => !inside.has(step))
    .map((step) => ({ step, why: 'left out' as const }));
  const content = assemble({ attempt, unit, summary, figures, omitted, ...words, declaration, writer: WRITER });
  return { content, pictures: new Map(pictures.map(({ png }, i) => [content.figures[i]?.id ?? '', png])) };
}

export async function packed(
  content: Content,
  pictures: ReadonlyMap<string, Uint8Array>,
  packing: 'as taken' | 'any' = 'as taken',
): Promise<Pack> {
  return { ...(await writePack({ content, pictures, fonts, packing })), pictures };
}

/** The pack of a run, which is closed after it. */
export async function packOf(slug: string, run: Run): Promise<Pack> {
  const { content, pictures } = await contentOf(run, slug);
  run.close();
  return packed(content, pictures);
}

/** Made once in each worker: a run and a pack of it take a second, and a dozen files of tests begin with the same one. */
const made = new Map<string, Promise<Pack>>();

/** The pack of a run that reached every goal. The bytes are the caller's own to change, and nothing else is. */
export async function aPack(slug: string = PUT_RIGHT): Promise<Pack> {
  const kept = made.get(slug) ?? packOf(slug, solved(slug));
  made.set(slug, kept);
  const pack = await kept;
  return { ...pack, bytes: pack.bytes.slice() };
}

export const verdictOn = (bytes: Uint8Array): Promise<Verdict> => verify(bytes, means);
