/** Owns how the making of a pack says how far it is. */
export interface PackProgress {
  done: number;
  of: number;
  /** What is being done now: "Drawing figure 3". */
  says: string;
}
export type OnProgress = (progress: PackProgress) => void;

/** A pack as made: the file and the name it is saved under. */
export interface MadePack {
  blob: Blob;
  fileName: string;
}
