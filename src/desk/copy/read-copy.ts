/**
 * Owns the door for a copy of an attempt that comes back: foreign bytes in, a checked attempt or one sentence out.
 * Must never believe what a copy says of itself: its log is run again, and its scenario and pictures are read anew.
 */
import '../../engine/kernel/no-eval.ts';
import { unzipSync } from 'fflate';
import type { Sqlite } from '../../engine/crm/db.ts';
import { digestBytes } from '../../engine/kernel/digest.ts';
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { openRun } from '../../engine/run/open.ts';
import { ENGINE, isEngine } from '../../engine/run/version.ts';
import { parseScenario, scenarioHash } from '../../engine/scenario/parse.ts';
import { readPng } from '../../evidence/picture/png.ts';
import type { AttemptSummary, FigureRecord } from '../api.ts';
import { inPack } from '../figure-order.ts';
import { beginningOf } from '../rebuild.ts';
import type { KeptScenario } from '../store.ts';
import { attemptSummaryOf } from '../view.ts';
import { COPY_FORMAT, COPY_LIMITS, type CopyData, copySchema, DATA, KIND, pictureOf } from './copy-shape.ts';

/** An attempt as the store keeps it. */
export interface ReadCopy {
  line: AttemptSummary;
  kept: KeptScenario;
  log: CopyData['log'];
  account: CopyData['account'];
  figures: FigureRecord[];
  learner: CopyData['learner'];
}
type Read<T> = Result<T, string>;
type Members = Record<string, Uint8Array>;

const NO_COPY =
  'This file is not a copy of an attempt. Choose one that “Keep a copy” made; its name ends in .attempt.zip.';
const TOO_LARGE = 'This file is larger than any copy of an attempt, so it was not opened.';
const NEWER = 'This copy was made with a newer version of this site. Reload this page, then bring it back again.';
const CHANGED = 'This copy was changed or damaged after it was made, so nothing was taken from it.';

export async function readCopy(file: Uint8Array, sqlite: Sqlite): Promise<Read<ReadCopy>> {
  const members = unzipped(file);
  if (!members.ok) return members;
  const data = dataIn(members.value[DATA]);
  if (!data.ok) return data;
  const { attempt, learner, log, account, scenario } = data.value;
  const kept = scenarioIn(scenario);
  if (!kept.ok) return kept;
  const figures = await figuresIn(data.value, members.value);
  if (!figures.ok) return figures;
  const run = replayed(sqlite, kept.value, log, { ...attempt, figures: inPack(figures.value).length });
  return run.ok ? ok({ ...run.value, kept: kept.value, account, figures: figures.value, learner }) : run;
}

/** A copy packs nothing, so a member is never longer than the file: what is packed was not written here. */
function unzipped(file: Uint8Array): Read<Members> {
  if (file.length > COPY_LIMITS.file) return fail(TOO_LARGE);
  let packed = false;
  try {
    const members = unzipSync(file, {
      filter: ({ compression }) => {
        packed ||= compression !== 0;
        return !packed;
      },
    });
    return packed || !Object.hasOwn(members, DATA) ? fail(NO_COPY) : ok(members);
  } catch {
    return fail(NO_COPY);
  }
}

function dataIn(bytes: Uint8Array | undefined): Read<CopyData> {
  if (!bytes) return fail(NO_COPY);
  if (bytes.length > COPY_LIMITS.data) return fail(TOO_LARGE);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(CHANGED);
  }
  const { kind, format } = Object(value) as Record<string, unknown>;
  if (kind !== KIND) return fail(NO_COPY);
  if (typeof format === 'number' && format > COPY_FORMAT) return fail(NEWER);
  const parsed = copySchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail(CHANGED);
}

function scenarioIn({ text, hash, engine }: CopyData['scenario']): Read<KeptScenario> {
  if (engine > ENGINE) return fail(NEWER);
  if (!isEngine(engine) || scenarioHash(text) !== hash) return fail(CHANGED);
  const parsed = parseScenario(text);
  if (!parsed.ok) return fail('The scenario in this copy cannot be played by this version of the site.');
  return ok({ text, hash, engine, scenario: parsed.value.value });
}

async function figuresIn({ attempt, figures, log }: CopyData, members: Members): Promise<Read<FigureRecord[]>> {
  const records: FigureRecord[] = [];
  const [steps, places] = [new Set<number>(), new Set<number>()];
  for (const { picture, callouts, ...figure } of figures) {
    // One figure to a step of the log: what stands twice, or beside it, would be lost in the store.
    if (steps.has(figure.step) || figure.step > log.length) return fail(CHANGED);
    // One place to a figure: of two in one, neither could be moved past the other.
    if (places.has(figure.place) || figure.place > log.length) return fail(CHANGED);
    steps.add(figure.step);
    places.add(figure.place);
    const png = picture && members[pictureOf(figure.step)];
    const shown = png && readPng(png);
    if (picture && !(shown?.ok && shown.value.width === picture.width && shown.value.height === picture.height))
      return fail(CHANGED);
    if (png && (await digestBytes(png)) !== picture.sha256) return fail(CHANGED);
    records.push({
      ...figure,
      attempt: attempt.id,
      callouts: callouts.map(({ frame, ...callout }) => ({ ...callout, ...(frame && { frame }) })),
      frozen: null,
      png: png ? Uint8Array.from(png) : null,
      width: picture?.width ?? 0,
      height: picture?.height ?? 0,
    });
  }
  return ok(records);
}

/**
 * The log run again from the scenario, and the line of the attempt as it then stands. The steps are those that came out of it: a hash
 * covers what was done and what came of it, and not the words.
 */
function replayed(
  sqlite: Sqlite,
  kept: KeptScenario,
  log: CopyData['log'],
  before: Pick<AttemptSummary, 'id' | 'startedAt' | 'mode' | 'code' | 'figures'>,
): Read<Pick<ReadCopy, 'line' | 'log'>> {
  const opened = openRun(sqlite, kept.scenario, beginningOf(before, kept));
  if (!opened.ok) return fail(opened.error[0]?.says ?? CHANGED);
  const run = opened.value;
  try {
    for (const entry of log)
      if (run.do(entry.command).entry.hash !== entry.hash)
        return fail(
          `The steps in this copy do not fit together from step ${entry.step} on: they were changed after they were kept. Nothing was taken from it.`,
        );
    return ok({ line: attemptSummaryOf(run, before), log: [...run.log] });
  } catch {
    return fail(CHANGED);
  } finally {
    run.close();
  }
}
