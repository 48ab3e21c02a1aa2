/**
 * Owns the content of a whole pack: the scenario's solution run to its end, an account, a declaration, figures that were really drawn.
 * Must never be taken for evidence; it is made the way a learner's is, so that it costs the same.
 */

import { readFileSync } from 'node:fs';
import { runSummaryOf } from '../../desk/run-summary.ts';
import type { Sqlite } from '../../engine/crm/db.ts';
import { hashText } from '../../engine/kernel/hash.ts';
import type { Json } from '../../engine/kernel/json.ts';
import { openRun } from '../../engine/run/open.ts';
import type { Done, Run } from '../../engine/run/run.ts';
import { ENGINE } from '../../engine/run/version.ts';
import { withStepNumbers } from '../../engine/scenario/account.ts';
import { parseUnit } from '../../engine/unit/index.ts';
import { assemble } from '../../evidence/bundle/assemble.ts';
import { STATEMENTS, WRITER } from '../../evidence/bundle/names.ts';
import type { Content, Figure } from '../../evidence/bundle/schema.ts';
import type { PackInput } from '../../evidence/pdf/index.ts';
import type { PictureDigest } from '../../evidence/picture/digest.ts';
import { packFonts } from '../pack-fonts.ts';
import { PLAYED_CODE, scenarioOf } from '../player/scenario-of.ts';
import { commandsFor } from './engine/steps.ts';
import type { RealFigure } from './likeness.ts';

const ATTEMPT = 'bench';
const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const at = (step: number): string =>
  new Date(Date.UTC(2026, 10, 23, 9) + step * 60_000).toISOString().replace('Z', '+00:00');

/** Opens a run of the scenario, at its brief. */
function fresh(sqlite: Sqlite, slug: string): Run {
  const opened = openRun(sqlite, scenarioOf(slug).file, {
    attempt: ATTEMPT,
    scenario: hashText(read(`scenarios/${slug}/scenario.yaml`)),
    engine: ENGINE,
    code: PLAYED_CODE,
    mode: 'practice',
  });
  if (!opened.ok) throw new Error(opened.error[0]?.says ?? 'The scenario cannot be opened.');
  return opened.value;
}

/** What a pack is made of: so many figures, and so many steps at least. */
interface Size {
  figures: number;
  steps?: number;
}

type Played = Pick<Done, 'entry'> & { spec: ReturnType<Done['figure']> };

/** From the brief to the pack; figures by hand at the end of the work, two at least, until there are so many of them. */
function play(run: Run, slug: string, { figures, steps: least = 0 }: Size): Played[] {
  const steps: Played[] = [];
  const played = ({ entry, figure }: Done): Played => ({ entry, spec: figure() });
  const step = (name: string, input: object): void => {
    const done = run.do({ name, input: input as Record<string, Json>, at: at(run.log.length) });
    const { outcome, refusals } = done.entry;
    if (outcome === 'refused') throw new Error(`“${name}” was refused: ${refusals[0]?.says}`);
    steps.push(played(done));
  };
  step('start-work', {});
  for (const { do: name, with: input } of scenarioOf(slug, '').solution.steps) step(name, input);
  const candidates = run.query('candidates', {}).lines.map(({ id }) => id);
  // Their first is the start of the work, which has been made. Some are refused, as some are to everybody.
  for (const { name, input } of commandsFor(least - run.log.length, candidates).slice(1))
    steps.push(played(run.do({ name, input, at: at(run.log.length) })));
  step('take-figure', { caption: 'The record as it stands at the end' });
  step('take-figure', { caption: 'The audit trail of the record' });
  const missing = figures - steps.filter(({ spec }) => spec).length;
  for (let more = 1; more <= missing; more += 1) step('take-figure', { caption: `Another look at screen ${more}` });
  step('write-account', {});
  step('make-pack', {});
  return steps;
}

/** A picture for each of the first figures that the steps ask for; when there are fewer pictures they come round again. */
function figuresOf(
  steps: readonly Played[],
  real: readonly RealFigure[],
  count: number,
): { figure: Omit<Figure, 'id' | 'evidence'>; real: RealFigure }[] {
  const wanted = steps.flatMap(({ entry, spec }) => (spec ? [{ entry, spec }] : []));
  return wanted.slice(0, count).flatMap(({ entry, spec }, i) => {
    const picture = real[i % real.length];
    if (!picture) return [];
    const { digest, width, height } = picture;
    if (!digest) throw new Error('A picture of the bench came without its digest.');
    const callouts = spec.marks.map(({ key, says }, n) => ({
      number: n + 1,
      key,
      says,
      frame: { x: 24 + 34 * (n % 2), y: 12 + 9 * (n >> 1), width: 28, height: 5 },
    }));
    const taken = entry.command.name === 'take-figure' ? ('by hand' as const) : ('by the recorder' as const);
    const { caption, alt, criteria } = spec;
    // As many frames as fit under one another; the rest stands in the list alone.
    const shown = callouts.map(({ frame, ...words }) => (frame.y < 90 ? { ...words, frame } : words));
    const figure = {
      step: entry.step,
      taken,
      caption,
      ownCaption: null,
      alt,
      criteria,
      callouts: shown,
      picture: { width, height, sha256: digest.sha256, pixels: digest.pixels },
    };
    return [{ figure, real: picture }];
  });
}

/** A pack of so many figures with these pictures. */
export function packInput(sqlite: Sqlite, slug: string, real: readonly RealFigure[], size: Size): PackInput {
  const run = fresh(sqlite, slug);
  const steps = play(run, slug, size);
  const figures = figuresOf(steps, real, size.figures);
  const inPack = new Set(figures.map(({ figure }) => figure.step));
  const asked = steps.flatMap(({ entry, spec }) => (spec ? [entry.step] : []));
  const unit = parseUnit(read('content/unit/unit.yaml'), 'content/unit/unit.yaml');
  const { account: written, solution } = scenarioOf(slug, '');
  // The first step begins the work; the solution's own come after it.
  const account = withStepNumbers(written, (label) => solution.steps.findIndex((step) => step.label === label) + 2);
  if (!unit.ok) throw new Error('The unit cannot be read.');
  const last = run.log.at(-1)?.command.at ?? at(0);
  const text = read(`scenarios/${slug}/scenario.yaml`);
  const summary = runSummaryOf(run, { text, hash: hashText(text) });
  run.close();
  const content: Content = assemble({
    attempt: { id: ATTEMPT, startedAt: at(0), packedAt: last, mode: 'practice', code: PLAYED_CODE },
    learner: {
      name: 'Sam Adeyemi',
      employer: 'Brightwell Recruitment (placement)',
      centre: 'Aire Valley College',
      number: '',
    },
    unit: unit.value,
    summary,
    figures: figures.map(({ figure }) => figure),
    omitted: asked.filter((step) => !inPack.has(step)).map((step) => ({ step, why: 'left out' })),
    account: { ...account, history: { firstSaved: at(0), lastSaved: last, saves: 8, pastes: 1 } },
    declaration: {
      statement: STATEMENTS[0],
      name: 'Sam Adeyemi',
      signedAt: last,
      help: 'None.',
    },
    writer: WRITER,
  });
  const pictures = new Map<string, Uint8Array>();
  const digests = new Map<string, PictureDigest>();
  for (const [i, { id }] of content.figures.entries()) {
    const { png, digest } = figures[i]?.real ?? {};
    // A copy: pictures that come round again are not to be read from the same place.
    if (png) pictures.set(id, Uint8Array.from(png));
    if (digest) digests.set(id, digest);
  }
  return { content, pictures, digests, fonts: packFonts() };
}
