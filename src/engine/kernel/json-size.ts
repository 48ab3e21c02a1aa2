/**
 * Owns whether a foreign JSON text has more in it than its reader will take, counted before anything is made of it: a megabyte of brackets
 * takes hundreds of megabytes as data. Must never parse.
 */
export interface JsonLimits {
  /** Numbers, texts, lists and members. */
  values: number;
  /** Lists in lists. */
  depth: number;
}

const [QUOTE, BACKSLASH] = [34, 92];
const OPENS = new Set([123, 91]);
const CLOSES = new Set([125, 93]);
const COMMA = 44;

/** What there is too much of. */
export function excessOfJson(text: string, most: JsonLimits): keyof JsonLimits | undefined {
  let [depth, values, inText] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (inText) {
      if (char === BACKSLASH) at++;
      else if (char === QUOTE) inText = false;
    } else if (char === QUOTE) inText = true;
    else if (OPENS.has(char)) {
      depth++;
      values++;
      if (depth > most.depth) return 'depth';
    } else if (CLOSES.has(char)) depth--;
    else if (char === COMMA) values++;
    if (values > most.values) return 'values';
  }
  return undefined;
}
