/** Owns why a file that passes between people is not taken as it came. */
import type { Hash } from '../../engine/kernel/hash.ts';
import type { Envelope } from './envelope.ts';

/** `unsigned`: the envelope of one, which nobody has signed. `changed`: it is or was a signed file, and is not as it was signed. `unknown`: of a kind or format that is not known here. */
export type FileFaultKind = 'no file' | 'unsigned' | 'changed' | 'unknown' | 'cannot check';
export interface FileFault {
  why: FileFaultKind;
  says: string;
  /** What it claims, where that can be read, so that it can be put into its place. Nobody has signed it. */
  claimed?: Envelope;
  /** Of one that nobody has signed: what answers it names it by that. */
  fingerprint?: Hash;
}

/** Said by whatever finds it: what is in the file, or how it is put together. */
export const CHANGED =
  'Its signature does not fit what is in it: it was changed after it was signed. Ask for the file as it was sent.';
