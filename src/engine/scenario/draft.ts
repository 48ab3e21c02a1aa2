/**
 * Owns what a draft is: a scenario whose file says so, and whose text may change at any time. It proves and plays like any other; its packs
 * say that they are made with a draft. Must never be taken for a published one.
 */
export const DRAFT = 'draft';

/** Whether a scenario, in its file or as a pack tells of it, is a draft. */
export const isDraft = ({ state }: { state?: string | undefined }): boolean => state === DRAFT;

const VERSION = /^version:[^\n]*$/m;
const STATE = /^state:[^\n]*\n/m;

/** The text of a draft as it is published: of this version, and no draft any more. Nothing else of it changes, nor does a comment. */
export const publishedText = (text: string, version: number): string =>
  text.replaceAll('\r\n', '\n').replace(STATE, '').replace(VERSION, `version: ${version}`);
