/** Owns the page writer's worker: a pack takes seconds to write, and the page must not stand still for them. */
import '../../desk/no-eval.ts';
import { expose } from 'comlink';
import type { Content } from '../../evidence/bundle/schema.ts';
import { type PackFonts, writePack } from '../../evidence/pdf/index.ts';

const api = {
  async write(
    content: Content,
    pictures: Map<string, Uint8Array>,
    fonts: PackFonts,
    progress: (done: number, of: number) => void,
  ): Promise<Uint8Array> {
    const { bytes } = await writePack({ content, pictures, fonts, progress });
    return bytes;
  },
};
export type PackWriter = typeof api;
expose(api);
