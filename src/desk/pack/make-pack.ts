/**
 * Owns the making of a pack from an open attempt: waits for the pictures, logs the step, assembles the bundle, has the pages written.
 * Never changes what the learner wrote, and never signs for anybody.
 */

// First: see there.
import '../../engine/kernel/no-eval.ts';
import { proxy, type Remote, wrap } from 'comlink';
import type { InputOf } from '../../engine/command/registry.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { roundOf } from '../../evidence/assessment/round.ts';
import { assemble } from '../../evidence/bundle/assemble.ts';
import { WRITER } from '../../evidence/bundle/names.ts';
import type { Declaration } from '../../evidence/bundle/schema.ts';
import { excessOf, sayExcess } from '../../evidence/bundle/size.ts';
import type { WriteProgress } from '../../evidence/pdf/index.ts';
import type { PictureDigest } from '../../evidence/picture/digest.ts';
import type { AttemptService, AttemptSummary, FigureRecord, LocalStore } from '../api.ts';
import { carriedBy } from '../referred-for.ts';
import { packFileName } from './file-name.ts';
import type { PackWriter } from './pack.worker.ts';
import { fetchUnit, omittedFigures, packFigures } from './pack-parts.ts';
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
  const worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module', name: 'pack' });
  try {
    return await makeWith(wrap<PackWriter>(worker), session, signed, progress);
  } finally {
    worker.terminate();
  }
}

async function makeWith(
  writer: Remote<PackWriter>,
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
  const { id, startedAt, mode, code } = session.view.attempt;
  const [unit, learner, account, answered] = await Promise.all([
    fetchUnit(),
    session.localStore.learner(),
    session.localStore.account(id),
    carriedBy({ id, startedAt }, session.localStore),
  ]);
  const rounds = answered.flatMap(
    ({ assessment, decision, by, at }) => roundOf(assessment, { decision, by, at }) ?? [],
  );
  if (!learner)
    throw new Error('Say who you are first: the pack carries your name. You can do that on the start page.');
  // Those of the screen: a picture that the device could not keep is in the pack all the same.
  const figures = await packFigures(session.recorder.figures);
  await writer.ready(JSON.stringify([learner, account, signed, rounds, figures.map(({ figure }) => figure)]));
  const gather = async (packedAt: string) => {
    const [summary, asked] = await Promise.all([session.service.summary(), session.service.figureSteps()]);
    const content = assemble({
      attempt: { id, startedAt, packedAt, mode, code },
      learner,
      unit,
      summary,
      figures: figures.map(({ figure }) => figure),
      omitted: omittedFigures(asked, session.recorder.figures),
      account,
      declaration: signed,
      writer: WRITER,
      rounds,
    });
    // What no check would look at must not leave.
    const excess = excessOf(content);
    if (excess) throw new Error(sayExcess[excess]);
    return { content, summary };
  };
  await gather(signed.signedAt);
  // All that can be missing is there, and it is not too much: only now the log says that a pack was made, and the pack holds that step too.
  const packedAt = await packed({ view: session.view, do: (name, input) => session.do(name, input) });
  const { content, summary } = await gather(packedAt);
  const pictures = new Map<string, Uint8Array>();
  const digests = new Map<string, PictureDigest>();
  for (const [i, { png, digest }] of figures.entries()) {
    const id = content.figures[i]?.id ?? '';
    if (png) pictures.set(id, png);
    if (digest) digests.set(id, digest);
  }
  const bytes = await writer.write(
    { content, pictures, digests },
    proxy((now: WriteProgress) => progress(progressOf(now))),
  );
  return {
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
    coverage: content.coverage,
    fileName: packFileName({ ...learner, attempt: id }, summary.scenario.slug, packedAt),
  };
}

/** When the log says that the pack was made. The log of an assessed attempt is closed by that: its pack is made again without a step. */
async function packed({ view, do: act }: Pick<PackedAttempt, 'view' | 'do'>): Promise<string> {
  const { mode, phase, lastAt } = view.attempt;
  if (mode === 'assessed' && phase === 'packed') return lastAt;
  const entry = await act('make-pack', {});
  if (entry.outcome === 'refused') throw new Error(entry.refusals[0]?.says ?? 'The pack cannot be made now.');
  return entry.command.at;
}
