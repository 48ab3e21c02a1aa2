/**
 * Owns the way from the start page to the desk's copies: a desk is started for one question and ended after it.
 * Must never hold a desk, and with it a lock, longer than that.
 */
import type { BroughtBack, CopyService } from '../../desk/api.ts';
import { startDesk } from '../../desk/client.ts';
import { handOver } from '../kit/hand-over.ts';

const FAILED = 'This browser did not let the desk start. Reload the page and try again; nothing was changed.';
const failed = (error: unknown): string =>
  error instanceof Error && error.message.endsWith('.') ? error.message : FAILED;

async function withDesk<T>(work: (copies: CopyService) => Promise<T>): Promise<T> {
  const desk = startDesk();
  try {
    return await work(desk.copies);
  } finally {
    desk.end();
  }
}

/** Hands the copy to the browser's downloads. Answers what to tell the learner. */
export async function keepCopy(attempt: string): Promise<{ kept: boolean; says: string }> {
  try {
    const made = await withDesk((copies) => copies.makeCopy(attempt));
    if (!made) return { kept: false, says: 'This attempt is not on this device any more.' };
    handOver(new Blob([made.file], { type: 'application/zip' }), made.name);
    const missing =
      made.undrawn > 0
        ? ` ${made.undrawn === 1 ? 'One picture was' : `${made.undrawn} pictures were`} not drawn yet and not in it: open the attempt, wait until the figures are there, and keep it again.`
        : '';
    return { kept: true, says: `Handed to your browser’s downloads: ${made.name}.${missing}` };
  } catch (error) {
    return { kept: false, says: failed(error) };
  }
}

export async function bringBack(file: Blob, replace: boolean): Promise<BroughtBack> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await withDesk((copies) => copies.bringBack(bytes, replace));
  } catch (error) {
    return { kind: 'refused', says: failed(error) };
  }
}
