/**
 * Owns the signed files that lie beside the packs which an assessor dropped: feedback, decisions, what was agreed about them.
 * Must never check a signature; that is said of the files together (evidence/chain).
 */
import type { ArrivedFile } from '../../evidence/chain/link.ts';
import { fileArrived, MOST } from '../../evidence/verdict/files/arrived.ts';
import { bytesOf, nameOf } from './dropped-file.ts';

/** Read before they are shown: thousands may be dropped, and the page is drawn anew with each telling. */
const AT_ONCE = 100;

const arrived = async (file: File): Promise<ArrivedFile> => fileArrived(nameOf(file), await bytesOf(file, MOST));

export class SignedFiles {
  all = $state.raw<readonly ArrivedFile[]>([]);
  /** That are still to be read. */
  unread = $state(0);

  async read(files: readonly File[]): Promise<void> {
    this.unread += files.length;
    for (let from = 0; from < files.length; from += AT_ONCE) {
      const some = files.slice(from, from + AT_ONCE);
      const read: ArrivedFile[] = [];
      for (const file of some) read.push(await arrived(file));
      this.all = [...this.all, ...read];
      this.unread -= some.length;
    }
  }

  /** `wanted`: asked once it is read, for it may have been taken off meanwhile. */
  async readOne(file: File, wanted: () => boolean): Promise<void> {
    const read = await arrived(file);
    if (wanted()) this.all = [...this.all, read];
  }

  remove(file: ArrivedFile): void {
    this.all = this.all.filter((each) => each !== file);
  }
}
