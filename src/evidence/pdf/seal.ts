/**
 * Owns closing a bundle: content, pages and one hash over all.
 * Must never be taken for a signature. Anyone can make a seal; only running the log again shows that it is true.
 */
import { digestText } from '../../engine/kernel/digest.ts';
import { type Hash, hashJson } from '../../engine/kernel/hash.ts';
import { canonical } from '../../engine/kernel/json.ts';
import type { Bundle, Content, Pages } from '../bundle/schema.ts';

/** Printed on the pages, so it must not depend on them. */
export const fingerprintOf = (content: Content): Hash => hashJson(content);

export function seal(content: Content, pages: Pages): Bundle {
  const fingerprint = fingerprintOf(content);
  return { content, fingerprint, pages, seal: hashJson({ content, fingerprint, pages }) };
}

/** A bundle as it stands in the file: canonical JSON of it. */
export interface Sealed {
  bundle: Bundle;
  text: string;
}

/**
 * The same as seal(), for whoever has the content's canonical text and fingerprint already: a content is long, and is put into order once.
 * In canonical JSON the names stand in this order.
 */
export async function sealText(
  { content, text, fingerprint }: { content: Content; text: string; fingerprint: Hash },
  pages: Pages,
): Promise<Sealed> {
  const open = `{"content":${text},"fingerprint":"${fingerprint}","pages":${canonical(pages)}`;
  const closed = await digestText(`${open}}`);
  return { bundle: { content, fingerprint, pages, seal: closed }, text: `${open},"seal":"${closed}"}` };
}
