/**
 * Owns the third measure: what making a pack costs against the bare cost of putting the same pictures into an empty PDF.
 */
import { type PackInput, writePack } from '../../evidence/pdf/index.ts';
import { barePdf } from './bare-pdf.ts';
import type { Found } from './line.ts';
import { paired, processorTime } from './paired.ts';

const PAIRS = 7;
const WARM_UPS = 2;

export async function packCost(input: PackInput): Promise<Found> {
  const { bytes, pages } = await writePack(input);
  const bare = await barePdf(input.pictures.values());
  const found = await paired(
    () => processorTime(() => writePack(input)),
    () => processorTime(() => barePdf(input.pictures.values())),
    { pairs: PAIRS, warmUps: WARM_UPS },
  );
  const kb = (size: number): string => (size / 1000).toFixed(0);
  return {
    lines: [
      { measure: 'Making a pack against embedding its pictures alone', value: found.ratio, unit: '×', digits: 0 },
      { measure: '  bytes of the pack against the bare file', value: bytes.length / bare.length, unit: '×' },
    ],
    notes: [
      `A pack of ${pages} pages with ${input.pictures.size} figures (${kb(bytes.length)} kB) costs ${found.a.toFixed(0)} ms, the bare file (${kb(bare.length)} kB) ${found.b.toFixed(1)} ms; ${found.pairs} pairs, processor time of Node.`,
    ],
    raw: { found, pages, pack: bytes.length, bare: bare.length },
  };
}
