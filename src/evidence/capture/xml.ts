/**
 * Owns how text becomes XML that no parser refuses. One stray character would cost the whole picture.
 * Must never know about elements.
 */

// What XML 1.0 cannot hold even as a reference.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it is about
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Without control characters; lone surrogates become U+FFFD, which encodeURIComponent accepts. */
export const clean = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const refer = (character: string): string => REFERENCES[character] ?? character;

/** For text between tags. */
export const escapeText = (text: string): string => clean(text).replace(/[&<>\r]/g, refer);

/** For a value between double quotes. Line ends and tabs are kept: a parser would turn them into spaces. */
export const escapeAttribute = (text: string): string => clean(text).replace(/[&<>"\t\n\r]/g, refer);
