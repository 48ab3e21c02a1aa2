/**
 * Owns: closing a bundle: content, and the fingerprint over all of it.
 * Must never: be taken for a signature. Anyone can make a fingerprint; only running the log again shows that the data are true.
 */
import { type Hash, hashJson } from '../../engine/kernel/hash.ts';
import type { Bundle, Content } from '../bundle/schema.ts';

/** Printed on the pages, so it must not depend on them. */
export const fingerprintOf = (content: Content): Hash => hashJson(content);

export const seal = (content: Content): Bundle => ({ content, fingerprint: fingerprintOf(content) });
