/**
 * Owns taking text apart as a page needs it: into paragraphs, and into what a reader takes for one character.
 * Must never decide which signs show; that is the kernel's (engine/kernel/text.ts), on the page as everywhere.
 */
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { clean } from '../../../engine/kernel/text.ts';

/** Blank lines part paragraphs; a single line break stays one. Empty paragraphs are dropped. */
export const paragraphs = (text: string): string[] =>
  clean(text)
    .split(/\n *\n/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter((part) => part.trim() !== '');

/** What a reader takes for one character each. By a library's tables: browsers differ in theirs, and packs must not. */
export const graphemes = (text: string): string[] => Array.from(splitGraphemes(text));
