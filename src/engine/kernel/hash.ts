/**
 * Owns the hash: SHA-256, in step, the same in Node, worker and page.
 * In step (not WebCrypto's promise) because a command, its change and its log entry are one indivisible step.
 * Never used as a secret: a static site has none.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from './json.ts';

/** 64 hexadecimal digits. */
export type Hash = string;

export const hashBytes = (bytes: Uint8Array): Hash => bytesToHex(sha256(bytes));
export const hashText = (text: string): Hash => hashBytes(utf8ToBytes(text.toWellFormed()));
export const hashJson = (value: unknown): Hash => hashText(canonical(value));

/** The next link of a hash chain: it covers the link before, so an entry cannot be dropped, added or moved. */
export const link = (previous: Hash, value: unknown): Hash => hashText(previous + canonical(value));
