/**
 * Owns the content of a whole pack: the scenario's solution run to its end, an account, a declaration, figures that were really drawn.
 * Must never be taken for evidence; it is made the way a learner's is, so that it costs the same.
 */
import { readFileSync } from 'node:fs';
import { factsOf } from '../../desk/facts.ts';
import type { Sqlite } from '../../engine/crm/db.ts';
import { hashBytes, hashText } from '../../engine/kernel/hash.ts';
import type { Json } from '../../engine/kernel/json.ts';
import type { Entry } from '../../engine/log/entry.ts';
import type { Lookup } from '../../engine/record/names.ts';
import { figureAsk } from '../../engine/run/figure-ask.ts';
import { openRun } from '../../engine/run/open.ts';
import type { Run } from '../../engine/run/run.ts';
import { ENGINE } from '../../engine/run/version.ts';
import { parseUnit } from '../../engine/unit/index.ts';
import { assemble } from '../../evidence/bundle/assemble.ts';
import { WRITER } from '../../evidence/bundle/names.ts';
import type { Content, Figure } from '../../evidence/bundle/schema.ts';
import type { PackInput } from '../../evidence/pdf/index.ts';
import { packFonts } from '../pack-fonts.ts';
import { accounts } from '../player/accounts.ts';
import { scenarioOf } from '../player/scenario-of.ts';
import type { RealFigure } from './likeness.ts';

const ATTEMPT = 'bench';
const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const at = (step: number): string =>
  `2026-11-23T${String(9 + Math.floor(step / 60)).padStart(2, '0')}:${String(step % 60).padStart(2, '0')}:00.000+00:00`;

/** Opens a run of the scenario, at its brief. */
function fresh(sqlite: Sqlite, slug: string): Run {
  const opened = openRun(sqlite, scenarioOf(slug).scenario, hashText(read(`scenarios/${slug}/scenario.yaml`)), ATTEMPT);
  if (!opened.ok) throw new Error(opened.error[0]?.says ?? 'The scenario cannot be opened.');
  return opened.value;
}

/** From the brief to the pack; two figures by hand at the end of the work. */
function play(run: Run, slug: string): Map<Entry, ReturnType<typeof figureAsk>> {
  const asked = new Map<Entry, ReturnType<typeof figureAsk>>();
  const lookup: Lookup = (table, id) => run.find(table, id) as unknown as ReturnType<Lookup>;
  const byHand = ['The record as it stands at the end', 'The audit trail of the record'].map((caption) => ({
    do: 'take-figure',
    with: { caption },
  }));
  const steps = [
    { do: 'start-work', with: {} },
    ...scenarioOf(slug).solution.steps,
    ...byHand,
    { do: 'write-account', with: {} },
    { do: 'make-pack', with: {} },
  ];
  for (const step of steps) {
    const entry = run.do({ name: step.do, input: step.with as Record<string, Json>, at: at(run.log.length) });
    if (entry.outcome === 'refused') throw new Error(`“${step.do}” was refused: ${entry.refusals[0]?.says}`);
    asked.set(entry, figureAsk(run.scenario, entry, lookup));
  }
  return asked;
}

function pixelsIn(png: Uint8Array): string {
  const read = readPng(png);
  const shown = read.ok ? pixelsShown(read.value) : undefined;
  if (!shown) throw new Error('A picture of the bench is damaged.');
  return pixelsHash(shown);
}

/** A picture for each figure that the steps ask for, as far as there are pictures. */
function figuresOf(
  asked: ReturnType<typeof play>,
  real: readonly RealFigure[],
): (Omit<Figure, 'id' | 'evidence'> & { png: Uint8Array })[] {
  const wanted = [...asked].flatMap(([entry, ask]) => (ask ? [{ entry, ask }] : []));
  return real.slice(0, wanted.length).flatMap(({ png, width, height }, i) => {
    const { entry, ask } = wanted[i] ?? {};
    if (!entry || !ask) return [];
    const callouts = ask.marks.map(({ says }, n) => ({
      number: n + 1,
      says,
      frame: { x: 24 + 34 * (n % 2), y: 12 + 9 * (n >> 1), width: 28, height: 5 },
    }));
    const taken = entry.command.name === 'take-figure' ? ('by hand' as const) : ('by the recorder' as const);
    const { caption, alt, criteria } = ask;
    // As many frames as fit under one another; the rest stands in the list alone.
    const shown = callouts.map(({ frame, ...words }) => (frame.y < 90 ? { ...words, frame } : words));
    return [
      {
        step: entry.step,
        taken,
        caption,
        ownCaption: null,
        alt,
        criteria,
        callouts: shown,
        picture: { width, height, sha256: hashBytes(png), pixels: pixelsIn(png) },
        png,
      },
    ];
  });
}

export function packInput(sqlite: Sqlite, slug: string, real: readonly RealFigure[]): PackInput {
  const run = fresh(sqlite, slug);
  const figures = figuresOf(play(run, slug), real);
  const unit = parseUnit(read('content/unit/unit.yaml'), 'content/unit/unit.yaml');
  const account = accounts[slug];
  if (!unit.ok || !account) throw new Error('The unit or the account cannot be read.');
  const last = run.log.at(-1)?.command.at ?? at(0);
  const text = read(`scenarios/${slug}/scenario.yaml`);
  const facts = factsOf(run, { text, hash: hashText(text), scenario: run.scenario, engine: ENGINE });
  run.close();
  const content: Content = assemble({
    attempt: { id: ATTEMPT, startedAt: at(0), packedAt: last, mode: 'practice' },
    learner: {
      name: 'Sam Adeyemi',
      employer: 'Brightwell Recruitment (placement)',
      centre: 'Aire Valley College',
      number: '',
    },
    unit: unit.value,
    facts,
    figures: figures.map(({ png: _, ...figure }) => figure),
    account: { ...account, history: { firstSaved: at(0), lastSaved: last, saves: 8, pastes: 1 } },
    declaration: {
      statement: 'I confirm that the actions recorded here were carried out by me.',
      name: 'Sam Adeyemi',
      signedAt: last,
      help: 'None.',
    },
    writer: WRITER,
  });
  const pictures = new Map(content.figures.map(({ id }, i) => [id, figures[i]?.png ?? new Uint8Array()]));
  return { content, pictures, fonts: packFonts() };
}
