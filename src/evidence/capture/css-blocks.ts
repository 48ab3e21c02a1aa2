/**
 * Owns CSS text as a tree of blocks. Read from the text, not from CSSOM: a rule's cssText loses every
 * declaration of a shorthand with var() as soon as one of its longhands is set again in the same rule.
 * Must never know what a rule means. It does not throw; what is cut short ends at the end of the text.
 */

/** `a { b: c; d { … } }`: prelude `a`, and in `items` the declarations (text) and blocks in their order. */
export interface Block {
  prelude: string;
  items: Item[];
}
export type Item = string | Block;

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/;
const STRING = /"(?:\\[\s\S]|[^"\\])*"?|'(?:\\[\s\S]|[^'\\])*'?/;
const RAW_URL = /url\(\s*[^"'\s)](?:\\[\s\S]|[^)\\])*\)?/;
const ESCAPE = /\\[\s\S]/;
const SIGN = /[{};()[\]]/;
// In all but the last, braces and semicolons mean nothing.
const TOKEN = new RegExp([COMMENT, STRING, RAW_URL, ESCAPE, SIGN].map(({ source }) => source).join('|'), 'gi');

/** The statements and blocks of a sheet, in order, without comments. */
export function parseBlocks(css: string): Item[] {
  const top: Block = { prelude: '', items: [] };
  const open: Block[] = [top];
  let text = '';
  let from = 0;
  let depth = 0;
  const here = (): Block => open[open.length - 1] ?? top;
  const statement = (): void => {
    if (text.trim()) here().items.push(text.trim());
    text = '';
  };
  for (const found of css.matchAll(TOKEN)) {
    const [token] = found;
    text += css.slice(from, found.index);
    from = found.index + token.length;
    if (token.startsWith('/*')) text += ' ';
    else if (token === '{' && depth === 0 && !isCustomProperty(text)) {
      const block: Block = { prelude: text.trim(), items: [] };
      here().items.push(block);
      open.push(block);
      text = '';
    } else if (token === '}' && depth === 0) {
      statement();
      if (open.length > 1) open.pop();
    } else if (token === ';' && depth === 0) statement();
    else {
      if (/^[({[]$/.test(token)) depth += 1;
      else if (/^[)}\]]$/.test(token)) depth = Math.max(0, depth - 1);
      text += token;
    }
  }
  text += css.slice(from);
  statement();
  return top.items;
}

// The value of a custom property may hold braces of its own.
const isCustomProperty = (text: string): boolean => /^\s*--[^\s:]+\s*:/.test(text);
