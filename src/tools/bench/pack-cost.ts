/**
 * Owns the third measure: what making a pack costs against the same file made bare, for few figures and for many, and how the cost grows.
 */
import { type PackInput, writePack } from '../../evidence/pdf/index.ts';
import { barePdf } from './bare-pdf.ts';
import type { Found, Line } from './line.ts';
import { packLines } from './pack-lines.ts';
import { type Paired, paired, processorTime } from './paired.ts';

const PAIRS = 9;
const WARM_UPS = 3;
/** A file with tags, callouts, digests and the evidence in it may cost half as much again. */
const GOAL = 1.5;

interface Cost {
  figures: number;
  pages: number;
  /** The pack against the bare file: processor time, and bytes. */
  found: Paired;
  pack: number;
  bare: number;
}

async function costOf(input: PackInput): Promise<Cost> {
  const { bytes, bundle } = await writePack(input);
  const parts = { pages: await packLines(bytes), pictures: [...input.pictures.values()], fonts: input.fonts };
  const bare = await barePdf(parts);
  const found = await paired(
    () => processorTime(() => writePack(input)),
    () => processorTime(() => barePdf(parts)),
    { pairs: PAIRS, warmUps: WARM_UPS },
  );
  return {
    figures: input.pictures.size,
    pages: bundle.pages.length,
    found,
    pack: bytes.length,
    bare: bare.length,
  };
}

/** `few` and `many`: the same attempt with so many figures. */
export async function packCost(few: PackInput, many: PackInput): Promise<Found> {
  const costs = [await costOf(few), await costOf(many)] as const;
  const [small, large] = costs;
  const more = large.figures / small.figures;
  const { digests: _, ...unknown } = many;
  const opening = await paired(
    () => processorTime(() => writePack(unknown)),
    () => processorTime(() => writePack(many)),
    { pairs: 3, warmUps: 1 },
  );
  return {
    lines: [
      ...costs.map(
        ({ figures, found }): Line => ({
          measure: `Making a pack of ${figures} figures against the same file made bare`,
          value: found.ratio,
          unit: '×',
          goal: { most: GOAL },
        }),
      ),
      {
        measure: `  its cost with ${more.toFixed(2)} times as many figures`,
        value: large.found.a / small.found.a,
        unit: '×',
        goal: { most: Number(more.toFixed(2)) },
      },
      { measure: '  bytes against the bare file, many figures', value: large.pack / large.bare, unit: '×' },
      { measure: '  written again when nothing is known of its pictures', value: opening.ratio, unit: '×' },
    ],
    notes: costs.map(noteOf),
    raw: { costs, opening },
  };
}

const kb = (size: number): string => (size / 1000).toFixed(0);

const noteOf = ({ figures, pages, found, pack, bare }: Cost): string =>
  `A pack of ${pages} pages with ${figures} figures (${kb(pack)} kB) costs ${found.a.toFixed(0)} ms, the bare file (${kb(bare)} kB) ${found.b.toFixed(0)} ms; ` +
  `${found.pairs} pairs, half of the ratios between ${found.ratios.map((ratio) => ratio.toFixed(2)).join(' and ')}. Processor time of Node.`;
