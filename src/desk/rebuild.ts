/**
 * Owns the CRM of a kept attempt, made anew from what is on this device: from an image where there is one that may stand for the first
 * steps, and from the log. Must never give another state than the log does: what does not come out the same is run from the beginning.
 */
import type { Sqlite } from '../engine/crm/db.ts';
import type { Beginning } from '../engine/log/chain.ts';
import type { Entry } from '../engine/log/entry.ts';
import { hasFigure } from '../engine/run/figure-spec.ts';
import { openRun } from '../engine/run/open.ts';
import type { Run } from '../engine/run/run.ts';
import type { AttemptSummary, OnOpening, OpenFault } from './api.ts';
import { dropImage, readImage, usable } from './attempt-image.ts';
import { type KeptImage, type KeptScenario, ofAttempt, type Store } from './store.ts';
import { within } from './within.ts';

export interface Rebuilt {
  run: Run;
  /** Of the steps so far, those whose figure was asked for. */
  figureSteps: number[];
  /** How many steps the newest image on this device holds; undefined when there is none. */
  imaged: number | undefined;
  /** Every step of the log was run, none taken from an image. */
  proven: boolean;
}

export interface RebuildDeps {
  sqlite(): Promise<Sqlite>;
  store: Store;
  /** Names this software to the letter; undefined where no image is kept. */
  code: string | undefined;
}

/** Of an attempt, what its log begins with. */
export type Begun = Pick<AttemptSummary, 'id' | 'code' | 'mode'>;

const fault = (says: string): { fault: OpenFault } => ({ fault: { kind: 'damaged', says } });
export const doNotFit = (step: number): string =>
  `The steps kept on this device do not fit together from step ${step} on. They were changed or damaged after they were saved.`;

/** An attempt that was begun is carried on, and ended, by the rules it was begun with. */
export const beginningOf = ({ id, code, mode }: Begun, { hash, engine }: KeptScenario): Beginning => ({
  attempt: id,
  scenario: hash,
  engine,
  code,
  mode,
});

/** Steps. Whether there is anything to show yet is for the screen to say. */
const TOLD_EVERY = 20;

export async function rebuild(
  { sqlite: loading, store, code }: RebuildDeps,
  begun: Begun,
  kept: KeptScenario,
  { told, from = 'image' }: { told?: OnOpening | undefined; from?: 'image' | 'log' } = {},
): Promise<Rebuilt | { fault: OpenFault }> {
  const attempt = begun.id;
  const [sqlite, rows, image] = await Promise.all([
    loading(),
    within(store.getAll('entry', ofAttempt(attempt))),
    code !== undefined && from === 'image' ? readImage(store, attempt).catch(() => undefined) : undefined,
  ]);
  const entries = rows.map(({ entry }) => entry);
  const beginning = beginningOf(begun, kept);
  const found = code === undefined ? undefined : await usable(image, code, kept, entries);
  const quick = found && goOn(sqlite, kept, beginning, entries, found);
  if (quick) return quick;
  if (image) dropImage(store, attempt).catch(() => undefined);
  const made = openRun(sqlite, kept.scenario, beginning);
  if (!made.ok) return fault(made.error[0]?.says ?? 'The scenario cannot be opened.');
  const ran = runAll(made.value, entries, [], told);
  if ('step' in ran) {
    made.value.close();
    return fault(doNotFit(ran.step));
  }
  return { run: made.value, figureSteps: ran.figureSteps, imaged: undefined, proven: true };
}

/** undefined when the image and the steps after it do not give what is kept: then the log decides. */
function goOn(
  sqlite: Sqlite,
  { scenario }: KeptScenario,
  beginning: Beginning,
  entries: readonly Entry[],
  image: KeptImage,
): Rebuilt | undefined {
  let run: Run | undefined;
  try {
    const made = openRun(sqlite, scenario, beginning, image);
    run = made.ok ? made.value : undefined;
    const ran = run && runAll(run, entries.slice(image.log.length), image.figureSteps);
    if (run && ran && 'figureSteps' in ran)
      return { run, figureSteps: ran.figureSteps, imaged: image.log.length, proven: false };
  } catch {
    // Bytes that are no database, or none of ours.
  }
  run?.close();
  return undefined;
}

/** Runs the steps, and checks that each comes out the same; `step`: the first that does not. */
function runAll(
  run: Run,
  entries: readonly Entry[],
  before: readonly number[],
  told?: OnOpening,
): { figureSteps: number[] } | { step: number } {
  const figureSteps = [...before];
  for (const entry of entries) {
    if (entry.step % TOLD_EVERY === 0) told?.(entry.step, entries.length);
    const { entry: again } = run.do(entry.command);
    if (again.hash !== entry.hash) return { step: entry.step };
    if (hasFigure(run.scenario, again)) figureSteps.push(entry.step);
  }
  return { figureSteps };
}
