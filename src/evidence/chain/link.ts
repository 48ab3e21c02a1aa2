/** Owns what a link of a chain is, as it comes and as it was found. */
import type { Moment } from '../../engine/kernel/date.ts';
import type { Hash } from '../../engine/kernel/hash.ts';
import type { Result } from '../../engine/kernel/result.ts';
import type { FileKind } from './envelope.ts';
import type { FileFault } from './file-fault.ts';
import type { Thumbprint } from './key.ts';
import type { SignedFile } from './read-file.ts';

/** A pack as its own check found it. What it claims is taken for its place in the chain, and for nothing else, where it does not hold. */
export interface ArrivedPack {
  name: string;
  is: 'pack';
  /** The data hold. */
  sound: boolean;
  /** The verdict in one sentence. */
  says: string;
  /** undefined where nothing could be read. */
  pack: { fingerprint: Hash; answers: Hash | null; learner: string; at: Moment } | undefined;
}
export interface ArrivedFile {
  name: string;
  is: 'file';
  read: Result<SignedFile, FileFault>;
  /** Of a decision: what it was said of, then each thing that was said, as hashes, so that a later file is told to go on from an earlier one. */
  said?: readonly Hash[] | undefined;
}
export type Arrived = ArrivedPack | ArrivedFile;

/** `unread`: it is there, and nobody can say what it is. */
export type LinkKind = 'pack' | Exclude<FileKind, 'key'> | 'unread';

/**
 * `changed`: not as it was made or signed. `unread`: it cannot be read or checked here, and so nothing is said of it. `unsigned`: nobody has signed it. `missing`: what it answers is not here. `order`: a file of its kind does not answer that one.
 * `twice`: another one of its kind answers the same file. `key`: signed with a key that is not pinned here, which is not false.
 */
export type LinkFaultKind = 'changed' | 'unread' | 'unsigned' | 'missing' | 'order' | 'twice' | 'key';
export interface LinkFault {
  what: LinkFaultKind;
  says: string;
}

export interface Link {
  name: string;
  kind: LinkKind;
  /** "Decision by Ama Boateng, 26 Nov 2026, 10:04 UTC". */
  title: string;
  /** As it is, or as it claims to be. */
  fingerprint: Hash | null;
  answers: Hash | null;
  at: Moment | null;
  /** Name of the file that it answers, where that is here. */
  answersFile: string | null;
  /** Whose key, in a sentence; null for what nobody signs. */
  signedWith: string | null;
  key: Thumbprint | null;
  faults: readonly LinkFault[];
  /** What may be asked about; nothing is broken by it. */
  notes: readonly string[];
}

/** A key that is not pinned breaks nothing. */
export const breaks = ({ faults }: Pick<Link, 'faults'>): boolean => faults.some(({ what }) => what !== 'key');

/** `whole`: every link holds and its key is pinned here. `not pinned`: every link holds. `broken`: one does not. */
export type ChainKind = 'whole' | 'not pinned' | 'broken';
export interface Chain {
  kind: ChainKind;
  /** In the order in which they answer each other. */
  links: readonly Link[];
}

/** A public half among the files. It is no link. */
export interface FoundKey {
  name: string;
  by: string;
  key: Thumbprint;
  says: string;
}
export interface Chains {
  chains: readonly Chain[];
  keys: readonly FoundKey[];
}
