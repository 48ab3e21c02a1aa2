/**
 * Owns taking a pack apart: the evidence as it is attached, and what stands on the pages now.
 * Must never throw, or trust a byte; what it hands out is foreign until the bundle's own parser has seen it.
 */
import type { Hash } from '../../engine/kernel/hash.ts';
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import type { Pages } from '../bundle/schema.ts';
import { attachments, EVIDENCE } from './file/attachment.ts';
import { asPage, digestPage } from './file/digest.ts';
import { extras } from './file/extras.ts';
import { DAMAGED, load, type NotAPack } from './file/load.ts';
import { findPages } from './file/pages.ts';

export type { NotAPack } from './file/load.ts';

/** A picture on a page. The nth of a pack belongs to the nth figure that has a picture. */
export interface ReadPicture {
  /** 1 for the first page. */
  page: number;
  /**
   * SHA-256 of the PNG: equals `picture.sha256` of its figure when it is the one that was taken. A program that only
   * packs the rows anew changes it, and leaves the page's `images` as they were; differences() knows both.
   */
  sha256: Hash;
  /** The PNG itself, to be shown; absent when the picture is not of the page writer's making. */
  png?: Uint8Array;
}

export interface ReadPack {
  /** evidence.json as it is in the file; not parsed. */
  attachment: Uint8Array;
  /** Digests of the pages as they are now, to be held against the bundle's. */
  pages: Pages;
  pictures: ReadPicture[];
  /** How many parts the file holds in more than one version: the pages read here may not be the ones a reader shows. */
  twice: number;
  /** What is in the file that was not written with it, one sentence each. Information, not a fault. */
  extras: string[];
}

const NO_EVIDENCE: NotAPack = {
  reason: 'no evidence',
  says:
    'The PDF carries no evidence (evidence.json is missing). It may be another PDF, or the pack printed to PDF; ' +
    'ask for the file as it was downloaded.',
};

/** How many pages the attachment speaks of, for telling added pages; a peek, not a parse. */
function pagesWritten(attachment: Uint8Array): number | undefined {
  try {
    const bundle: unknown = JSON.parse(new TextDecoder().decode(attachment));
    const pages = typeof bundle === 'object' && bundle !== null && 'pages' in bundle ? bundle.pages : undefined;
    return Array.isArray(pages) ? pages.length : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a pack, also one that a viewer saved again. Never throws. */
export async function readPack(bytes: Uint8Array): Promise<Result<ReadPack, NotAPack>> {
  try {
    const loaded = await load(bytes);
    if (!loaded.ok) return loaded;
    const evidence = attachments(loaded.value.catalog).find(({ name }) => name === EVIDENCE);
    if (!evidence) return fail(NO_EVIDENCE);
    const attachment = evidence.bytes();
    const found = findPages(loaded.value.catalog);
    if (!attachment || found.length === 0) return fail(DAMAGED);
    const digests = found.map(digestPage);
    return ok({
      attachment,
      pages: digests.map(asPage),
      pictures: digests.flatMap(({ pictures }, index) =>
        pictures.map(({ look: _, ...picture }) => ({ page: index + 1, ...picture })),
      ),
      twice: loaded.value.twice,
      extras: extras(loaded.value, found, pagesWritten(attachment)),
    });
  } catch {
    return fail(DAMAGED);
  }
}
