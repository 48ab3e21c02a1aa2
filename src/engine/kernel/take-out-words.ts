/** Owns taking words out of a text so that it says that something stood there. Must never know whose words they are, nor why they go. */

/** What stands where words of somebody stood that are gone. */
export const ERASED = '[erased]';

/** The text without the words, in large letters or small; the same text where none of them stands in it. */
export function takenOut(text: string, words: readonly string[]): string {
  return words.length === 0 ? text : text.replace(finding(words), ERASED);
}

/** Somebody's words are taken out of many texts; they are held no longer than whoever asks holds them. */
const known = new WeakMap<readonly string[], RegExp>();
function finding(words: readonly string[]): RegExp {
  const found = known.get(words) ?? anyOf(words);
  known.set(words, found);
  return found;
}

function anyOf(words: readonly string[]): RegExp {
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}

/** And whatever stands in quotation marks. */
export const quotesOut = (text: string): string => text.replace(/“[^”]*”/g, `“${ERASED}”`);
