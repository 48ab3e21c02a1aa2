/** Owns the page writer's worker: a pack takes seconds to write, and the page must not stand still for them. */
import '../no-eval.ts';
import { expose, transfer } from 'comlink';
import { type PackInput, type WriteProgress, writePack } from '../../evidence/pdf/index.ts';

const api = {
  async write(
    input: Pick<PackInput, 'content' | 'pictures' | 'digests' | 'fonts'>,
    onProgress: (now: WriteProgress) => void,
  ): Promise<Uint8Array> {
    // Told, not asked: a worker need not stop for whoever shows how far it is.
    const { bytes } = await writePack({ ...input, onProgress: (now) => void onProgress(now) });
    return transfer(bytes, [bytes.buffer]);
  },
};
export type PackWriter = typeof api;
expose(api);
