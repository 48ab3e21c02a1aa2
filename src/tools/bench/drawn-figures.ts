/**
 * Owns pictures for a pack where no browser took any: of the size of a figure, and with as much to look at. The same each time.
 * Must never be measured against a screen; bench/likeness.ts takes real ones.
 */
import { writePng } from '../../evidence/capture/png.ts';
import type { RealFigure } from './likeness.ts';

/** Pixels of the desk as it is pictured, at 1366 by 768. */
const [WIDTH, HEIGHT] = [2000, 1300];
const PALETTE = [0xffffff, 0x00606f, 0x28343a, 0xeeeeee, 0xd0d0d0, 0x333333];
const LINE = { height: 32, ink: 14 };

/** Lines of what could be words, on an empty sheet. */
function pixelAt(x: number, y: number, seed: number): number {
  const word = ((x >> 4) * 31 + (y >> 5) * 17 * seed) % 97;
  if (y % LINE.height >= LINE.ink || word >= 40) return 0;
  return (Math.imul(x * 7 + y * 13 + seed * word, 2_654_435_761) >>> 20) % PALETTE.length;
}

export const drawnFigures = (count: number): Promise<RealFigure[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const indices = new Uint8Array(WIDTH * HEIGHT);
      for (let pixel = 0; pixel < indices.length; pixel += 1)
        indices[pixel] = pixelAt(pixel % WIDTH, Math.floor(pixel / WIDTH), at + 1);
      const { png, digest } = await writePng(WIDTH, HEIGHT, { palette: PALETTE, indices });
      return { screen: `Drawn ${at + 1}`, png, digest, width: WIDTH, height: HEIGHT };
    }),
  );
