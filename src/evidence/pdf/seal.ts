/**
 * Owns: closing a bundle: content, pages and one hash over all.
 * Must never: be taken for a signature. Anyone can make a seal; only running the log again shows that it is true.
 */
import { type Hash, hashJson } from '../../engine/kernel/hash.ts';
import type { Bundle, Content, Pages } from '../bundle/schema.ts';

/** Printed on the pages, so it must not depend on them. */
export const fingerprintOf = (content: Content): Hash => hashJson(content);

export function seal(content: Content, pages: Pages): Bundle {
  const fingerprint = fingerprintOf(content);
  return { content, fingerprint, pages, seal: hashJson({ content, fingerprint, pages }) };
}
