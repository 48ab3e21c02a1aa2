/**
 * Owns what a draft is: a scenario whose file says so, and whose text may change at any time. It proves and plays like any other; its packs
 * say that they are made with a draft. Must never be taken for a published one.
 */
import * as z from 'zod/mini';

export const DRAFT = 'draft';
export const stateSchema = z
  .optional(z.literal(DRAFT))
  .check(
    z.describe(
      'draft: still being worked on, so no text of it is frozen; left out once it is published (scenario publish)',
    ),
  );

/** Whether a scenario, in its file or as a pack tells of it, is a draft. */
export const isDraft = ({ state }: { state?: string | undefined }): boolean => state === DRAFT;

const VERSION = /^version:[^\n]*$/m;
const STATE = /^state:[^\n]*\n/m;

/** The text of a draft as it is published: of this version, and no draft any more. Nothing else of it changes, nor does a comment. */
export const publishedText = (text: string, version: number): string =>
  text.replaceAll('\r\n', '\n').replace(STATE, '').replace(VERSION, `version: ${version}`);
