/**
 * Owns closing a bundle: content, and the fingerprint over all of it.
 * Must never be taken for a signature. Anyone can make a fingerprint; only running the log again shows that the data are true.
 */
import { type Hash, hashJson } from '../../engine/kernel/hash.ts';
import type { Json } from '../../engine/kernel/json.ts';
import type { Bundle, Content } from './schema.ts';

/** Printed on the pages, so it must not depend on them. */
const fingerprintOf = (content: Content): Hash => hashJson(content);

/** `raw`: as it stands in a file, of whatever format. What an older format says is changed before it is read, and its fingerprint is not. */
export const isWhole = ({ content, fingerprint }: { content?: unknown; fingerprint?: unknown }): boolean =>
  hashJson(content as Json) === fingerprint;

export const seal = (content: Content): Bundle => ({ content, fingerprint: fingerprintOf(content) });

/** A bundle as it stands in the file: canonical JSON of it. */
export interface Sealed {
  bundle: Bundle;
  text: string;
}

const HEAD = '{"content":';
const tail = (fingerprint: Hash): string => `,"fingerprint":${JSON.stringify(fingerprint)}}`;

/** The content's own text in the canonical text of its bundle. In canonical JSON the names stand in this order. */
export const contentIn = (text: string, { fingerprint }: Bundle): string =>
  text.slice(HEAD.length, text.length - tail(fingerprint).length);

/**
 * The same as seal(), for whoever has the content's canonical text and fingerprint already: a content is long, and is put into order once.
 */
export const sealText = ({
  content,
  text,
  fingerprint,
}: {
  content: Content;
  text: string;
  fingerprint: Hash;
}): Sealed => ({
  bundle: { content, fingerprint },
  text: HEAD + text + tail(fingerprint),
});
