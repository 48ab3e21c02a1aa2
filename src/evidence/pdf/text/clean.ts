/**
 * Owns making foreign text fit to be set: well formed, composed, free of characters that steer instead of show.
 * Must never change what can be read. What a font cannot show is the face's business (face.ts), not silently dropped.
 */

/** Controls, soft hyphen, zero-width space and all that turns the direction of writing: a name must not pose as another. */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Text in composed form (NFC), line breaks as `\n`, every other space a plain or a no-break one. Never throws. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, '    ')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[\u1680\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(STEERING, '');

/** The same on one line, for headings and table cells. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** Blank lines part paragraphs; a single line break stays one. Empty paragraphs are dropped. */
export const paragraphs = (text: string): string[] =>
  cleanText(text)
    .split(/\n[ \u00a0]*\n/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter((part) => part.trim() !== '');

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character each. */
export const graphemes = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Words as a reader counts them. */
export const countWords = (text: string): number => cleanText(text).split(/\s+/).filter(Boolean).length;
