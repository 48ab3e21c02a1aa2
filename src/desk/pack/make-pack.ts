/**
 * Owns the making of a pack from an open attempt: waits for the pictures, logs the step, assembles the bundle, has the pages written.
 * Never changes what the learner wrote, and never signs for anybody.
 */

// First: see there.
import '../no-eval.ts';
import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import { proxy, transfer, wrap } from 'comlink';
import type { InputOf } from '../../engine/command/registry.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { assemble } from '../../evidence/bundle/assemble.ts';
import { WRITER } from '../../evidence/bundle/names.ts';
import type { Declaration } from '../../evidence/bundle/schema.ts';
import type { WriteProgress } from '../../evidence/pdf/index.ts';
import type { PictureDigest } from '../../evidence/picture/digest.ts';
import type { AttemptService, AttemptSummary, FigureRecord, LocalStore } from '../api.ts';
import type { PackWriter } from './pack.worker.ts';
import { fetchUnit, omittedFigures, packFigures, packFileName } from './pack-parts.ts';
import { drawingOf, type MadePack, type PackProgress, progressOf } from './pack-progress.ts';

/** An open attempt, as far as a pack needs it: what the learner did and kept, and the one way to act. */
export interface PackedAttempt {
  view: { attempt: AttemptSummary };
  recorder: { drawn(told: (left: number) => unknown): Promise<void>; readonly figures: readonly FigureRecord[] };
  localStore: LocalStore;
  service: Pick<AttemptService, 'summary' | 'figureSteps'>;
  do(name: 'make-pack', input: InputOf<'make-pack'>): Promise<Entry>;
}

/** @throws Error with a sentence for the learner; nothing is lost, the attempt stands where it stood */
export async function makePack(
  session: PackedAttempt,
  signed: Declaration,
  progress: (now: PackProgress) => void,
): Promise<MadePack> {
  let waited = 0;
  await session.recorder.drawn((left) => {
    waited = Math.max(waited, left);
    progress(drawingOf(left, waited));
  });
  progress({ done: 1, of: 10, says: 'Gathering your evidence' });
  const { id, startedAt, mode } = session.view.attempt;
  const [unit, learner, account, fonts] = await Promise.all([
    fetchUnit(),
    session.localStore.learner(),
    session.localStore.account(id),
    loadFonts(),
  ]);
  if (!learner)
    throw new Error('Say who you are first: the pack carries your name. You can do that on the start page.');
  // Those of the screen: a picture that the device could not keep is in the pack all the same.
  const figures = await packFigures(session.recorder.figures);
  // All that can be missing is there: only now the log says that a pack was made, and the pack holds that step too.
  const entry = await session.do('make-pack', {});
  if (entry.outcome === 'refused') throw new Error(entry.refusals[0]?.says ?? 'The pack cannot be made now.');
  const [summary, asked] = await Promise.all([session.service.summary(), session.service.figureSteps()]);
  const content = assemble({
    attempt: { id, startedAt, packedAt: entry.command.at, mode },
    learner,
    unit,
    summary,
    figures: figures.map(({ figure }) => figure),
    omitted: omittedFigures(asked, session.recorder.figures),
    account,
    declaration: signed,
    writer: WRITER,
  });
  const pictures = new Map<string, Uint8Array>();
  const digests = new Map<string, PictureDigest>();
  for (const [i, { png, digest }] of figures.entries()) {
    const id = content.figures[i]?.id ?? '';
    if (png) pictures.set(id, png);
    if (digest) digests.set(id, digest);
  }
  const bytes = await write({ content, pictures, digests, fonts }, (now) => progress(progressOf(now)));
  return {
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
    coverage: content.coverage,
    fileName: packFileName(learner.name, summary.scenario.slug, entry.command.at),
  };
}

type Fonts = Record<'regular' | 'bold', Uint8Array>;

async function loadFonts(): Promise<Fonts> {
  const load = async (url: string): Promise<Uint8Array> => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error('The fonts for the pages could not be loaded. Reload the page and try again.');
    return new Uint8Array(await answer.arrayBuffer());
  };
  const [r, b] = await Promise.all([load(regular), load(bold)]);
  return { regular: r, bold: b };
}

async function write(
  input: Parameters<PackWriter['write']>[0],
  onProgress: (now: WriteProgress) => void,
): Promise<Uint8Array> {
  const worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module', name: 'pack' });
  try {
    const writer = wrap<PackWriter>(worker);
    const { regular: r, bold: b } = input.fonts;
    return await writer.write(transfer(input, [r.buffer, b.buffer]), proxy(onProgress));
  } finally {
    worker.terminate();
  }
}
