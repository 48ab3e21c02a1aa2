/** Owns the page writer's worker: a pack takes seconds to write, and the page must not stand still for them. */
import '../../engine/kernel/no-eval.ts';
import { expose, transfer } from 'comlink';
import { type PackFonts, type PackInput, type WriteProgress, writePack } from '../../evidence/pdf/index.ts';
import { loadFonts } from './load-fonts.ts';

let fonts: PackFonts | undefined;

const api = {
  /** Fetches the fonts, those that `text` needs among them. @throws Error with a sentence for the learner */
  async ready(text: string): Promise<void> {
    fonts = await loadFonts(text);
  },
  async write(
    input: Pick<PackInput, 'content' | 'pictures' | 'digests'>,
    onProgress: (now: WriteProgress) => void,
  ): Promise<Uint8Array> {
    // Told, not asked: a worker need not stop for whoever shows how far it is.
    const { bytes } = await writePack({
      ...input,
      fonts: fonts ?? (await loadFonts('')),
      onProgress: (now) => void onProgress(now),
    });
    return transfer(bytes, [bytes.buffer]);
  },
};
export type PackWriter = typeof api;
expose(api);
