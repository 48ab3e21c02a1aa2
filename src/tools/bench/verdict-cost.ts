/**
 * Owns what the verdict on a long pack costs its assessor: of 40 figures and 1,000 steps, against what cannot be done without, the running of its
 * commands and the reading of its bytes. Both in one run, of the same pack.
 */
import type { Sqlite } from '../../engine/crm/db.ts';
import { openRun } from '../../engine/run/open.ts';
import { parseScenario } from '../../engine/scenario/parse.ts';
import { parseBundle } from '../../evidence/bundle/parse.ts';
import { readPack, writePack } from '../../evidence/pdf/index.ts';
import { beginningOf } from '../../evidence/replay/replay.ts';
import { findPictures } from '../../evidence/verdict/check-figures.ts';
import { type VerifyDeps, verify } from '../../evidence/verdict/verify.ts';
import { packInput } from './content.ts';
import type { RealFigure } from './likeness.ts';
import type { Found } from './line.ts';
import { paired, processorTime } from './paired.ts';
import { SLUG } from './site.ts';

const [FIGURES, STEPS] = [40, 1_000] as const;
const PAIRS = 11;
const WARM_UPS = 2;
const MOST = 1.5;

export async function verdictCost(sqlite: Sqlite, figures: readonly RealFigure[], means: VerifyDeps): Promise<Found> {
  const input = packInput(sqlite, SLUG, figures, { figures: FIGURES, steps: STEPS });
  const { bytes, pages } = await writePack(input);
  const found = await paired(
    () =>
      processorTime(async () => {
        const { kind, says } = await verify(bytes, means);
        if (kind !== 'as made') throw new Error(`The pack does not verify: ${says}`);
      }),
    () => processorTime(() => readAndRun(sqlite, bytes)),
    { pairs: PAIRS, warmUps: WARM_UPS },
  );
  const { log, figures: pictured } = input.content;
  return {
    lines: [
      {
        measure: 'The verdict on a long pack against reading it and running its commands',
        value: found.ratio,
        unit: '×',
        goal: { most: MOST },
      },
    ],
    notes: [
      `A pack of ${pictured.length} figures, ${log.length} steps and ${pages} pages (${(bytes.length / 1_000_000).toFixed(1)} MB) is checked in ${found.a.toFixed(0)} ms, written anew on the way; reading it and running its commands takes ${found.b.toFixed(0)} ms; ${found.pairs} pairs, half of the ratios between ${found.ratios.map((ratio) => ratio.toFixed(2)).join(' and ')}. Processor time of Node.`,
    ],
    raw: found,
  };
}

/** Its data, its pictures with their pixels, its scenario; and each command once. */
async function readAndRun(sqlite: Sqlite, bytes: Uint8Array): Promise<void> {
  const read = await readPack(bytes);
  const bundle = read.ok ? parseBundle(read.value.evidence[0]?.bytes ?? new Uint8Array()) : undefined;
  if (!read.ok || !bundle?.ok) throw new Error('The pack cannot be read.');
  const { content } = bundle.value.bundle;
  const pictures = await findPictures(content, read.value);
  const scenario = parseScenario(content.scenario.text);
  if (!pictures.ok || !scenario.ok) throw new Error('The pack cannot be read.');
  const opened = openRun(sqlite, scenario.value.value, beginningOf(content));
  if (!opened.ok) throw new Error('The scenario cannot be opened.');
  for (const { command } of content.log) opened.value.do(command);
  opened.value.close();
}
