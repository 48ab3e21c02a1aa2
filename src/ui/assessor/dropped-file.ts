/** Owns what is asked of a file that was dropped before anything reads it: its name, and its first bytes. Must never hold a whole pack. */
import { cleanLine } from '../../engine/kernel/text.ts';

/** Without marks that turn the direction of writing: “exe.pdf” may be written backwards. */
export const nameOf = ({ name }: File): string => cleanLine(name) || 'A file without a name';

/** The beginning of a file; nothing of one that cannot be read, which is then told to be no file of this product. */
export const bytesOf = async (file: File, most: number): Promise<Uint8Array> =>
  new Uint8Array(
    await file
      .slice(0, most)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  );
