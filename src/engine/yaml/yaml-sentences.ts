/**
 * Owns what is said of a text that the library cannot read, in the words of somebody who types it in an editor, at the sign where it can be
 * mended. Must never repeat the words of the library.
 */

import { type Document, type Node, visit } from 'yaml';
import { shortened } from '../kernel/phrases.ts';
import { ODD_SPACE, SPACES, type Unreadable } from './lookalikes.ts';

const lineAt = (text: string, offset: number): { start: number; line: string } => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, line: text.slice(start, end < 0 ? undefined : end) };
};
const short = (words: string): string => shortened(words, 40);
const indent = (line: string): number => line.length - line.trimStart().length;

const COLON =
  'a colon with a space after it stands inside a value here; expected: the whole value in quotes, such as "Note: rang back"';

/** The library's fault as a person would tell it. */
export function told(text: string, document: Document, code: string, message: string, offset: number): Unreadable {
  const { start, line } = lineAt(text, offset);
  const next = lineAt(text, start + line.length + 1);
  const here = (says: string, at = offset, mild?: true): Unreadable => ({
    code: 'yaml',
    offset: at,
    says,
    ...(mild && { mild }),
  });
  const odd = [{ start, line }, next].find((one) => ODD_SPACE.test(one.line.slice(0, indent(one.line) + 2)));
  if (odd && code !== 'DUPLICATE_KEY')
    return here(`a space that does not break stands at the beginning of this line; ${SPACES}`, odd.start);
  switch (code) {
    case 'TAB_AS_INDENT':
      return here(`a tab stands at the beginning of this line; ${SPACES}`, start + line.indexOf('\t'));
    case 'DUPLICATE_KEY': {
      const word = /^["']?([^"':]*)/.exec(text.slice(offset))?.[1] ?? '';
      return {
        ...here(
          `“${short(word)}” stands here for the second time; expected: each word once in its place`,
          offset,
          true,
        ),
        code: 'twice',
      };
    }
    case 'MULTIPLE_DOCS':
      return here('“---” begins a second file inside this one; expected: one scenario in each file. Take the line out');
    case 'BAD_SCALAR_START':
      return here(`a value cannot begin with “${text[offset] ?? ''}”; expected: the whole value in quotes`);
    case 'BAD_DQ_ESCAPE':
      return here(
        "a backslash in double quotes changes the sign after it; expected: single quotes ('…') round this value",
      );
    case 'TAG_RESOLVE_FAILED':
      return here('a value cannot begin with “!”; expected: the whole value in quotes');
    case 'BAD_ALIAS':
      return here('a value cannot begin with “*” or “&”; expected: the whole value in quotes');
    case 'MISSING_CHAR':
      if (/quote/.test(message)) {
        const quoted = quoteBefore(document, offset);
        return here(
          `this quote is never closed; expected: the same sign (${text[quoted] ?? '"'}) at the end of the value`,
          quoted,
        );
      }
      return /indicator line/.test(message)
        ? here('a line cannot begin with “%”; expected: a word, a colon, a space and a value', 0)
        : askew(text, offset);
    case 'BAD_INDENT': {
      const open = openBefore(document, offset);
      if (open === undefined) return askew(text, offset);
      const sign = text[open] ?? '{';
      return here(`this bracket is never closed; expected: “${sign === '[' ? ']' : '}'}” at its end`, open);
    }
    case 'BLOCK_IN_FLOW':
      return here(COLON);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return runTogether(text, offset);
    case 'UNEXPECTED_TOKEN':
      return /scalar at node end/.test(message)
        ? here(
            "there is more text after the closing quote; expected: the end of the value. A quote inside quotes is written twice (it''s), or the value stands in the other kind of quotes",
          )
        : here(
            'something stands here that does not belong; expected: a comma between values, or the whole value in quotes',
          );
    default:
      return here(
        'this line cannot be read; expected: a word, a colon, a space and a value, or “- ” and an item of a list',
      );
  }
}

/** A value with a colon in it, a word without one, or a line that stands too far to the right. */
function runTogether(text: string, offset: number): Unreadable {
  const { start, line } = lineAt(text, offset);
  const rest = text.slice(offset, start + line.length);
  const at = (says: string, where = offset): Unreadable => ({ code: 'yaml', offset: where, says });
  if (/^\s*-/.test(line) && offset <= start + indent(line)) return askew(text, start + indent(line));
  if (
    /:\s/.test(rest.replace(/:\s*$/, '')) ||
    (/:\s/.test(rest) &&
      !line
        .slice(0, offset - start)
        .trim()
        .endsWith(':') &&
      offset > start + indent(line))
  )
    return at(COLON);
  if (!/:(?:\s|$)/.test(line)) {
    const glued = /^\s*(?:- )?([\w-]+):\S/.exec(line);
    return glued
      ? at(`“${short(line.trim())}” has no space after the colon; expected: “${glued[1]}: …”`, start + indent(line))
      : at(
          `“${short(line.trim())}” stands alone; expected: a word, a colon, a space and a value`,
          start + indent(line),
        );
  }
  return askew(text, start + line.length + 1);
}

/** A line that begins at another column than those it belongs to; told at the first of its signs. */
function askew(text: string, offset: number): Unreadable {
  let { start, line } = lineAt(text, offset);
  while (line.trim() === '' && start + line.length < text.length)
    ({ start, line } = lineAt(text, start + line.length + 1));
  const before = text
    .slice(0, start)
    .split('\n')
    .reverse()
    .filter((one) => one.trim() !== '' && !one.trim().startsWith('#'));
  const item = line.trim().startsWith('-');
  const like = before.filter((one) => one.trim().startsWith('-') === item).map(indent);
  const wanted = like.sort((a, b) => Math.abs(a - indent(line)) - Math.abs(b - indent(line)))[0];
  const expected =
    wanted === undefined || wanted === indent(line)
      ? 'the beginning of the line under the one it belongs to'
      : `${spaces(wanted)}, as the lines it belongs to have`;
  return {
    code: 'yaml',
    offset: Math.min(start + indent(line), text.length),
    says: `this line begins with ${spaces(indent(line))}, and so belongs to nothing above it; expected: ${expected}`,
  };
}

const spaces = (number: number): string => (number === 0 ? 'no space' : `${number} space${number === 1 ? '' : 's'}`);

function quoteBefore(document: Document, offset: number): number {
  let found = offset;
  visit(document, {
    Scalar(_, node) {
      const [from, to] = node.range ?? [0, 0];
      if (/^QUOTE/.test(node.type ?? '') && to >= offset - 1 && from < offset) found = from;
    },
  });
  return found;
}

function openBefore(document: Document, offset: number): number | undefined {
  let found: number | undefined;
  const look = (_: unknown, node: Node & { flow?: boolean }): void => {
    const [from, , to] = node.range ?? [0, 0, 0];
    if (node.flow && from < offset && to >= offset - 1) found = from;
  };
  visit(document, { Map: look, Seq: look });
  return found;
}
