/**
 * Owns taking a content stream apart into operators and what they are given.
 * Must never use the product's own patterns; it is what they are checked with.
 */
export interface Token {
  kind: 'string' | 'hex' | 'name' | 'number' | 'operator' | 'mark';
  text: string;
}
export interface Operation {
  operator: string;
  given: Token[];
}

const PATTERN =
  /%[^\r\n]*|(?<hex><[0-9A-Fa-f\s]*>)|(?<mark><<|>>|\[|\])|(?<name>\/[^\s()<>[\]{}/%]*)|(?<string>\((?:\\.|[^\\()]|\([^()]*\))*\))|(?<word>[^\s()<>[\]{}/%]+)/g;

function* tokens(content: string): Generator<Token> {
  for (const { groups = {} } of content.matchAll(PATTERN)) {
    const { hex, mark, name, string, word } = groups;
    if (hex !== undefined) yield { kind: 'hex', text: hex.slice(1, -1).replace(/\s/g, '') };
    else if (mark !== undefined) yield { kind: 'mark', text: mark };
    else if (name !== undefined) yield { kind: 'name', text: name.slice(1) };
    else if (string !== undefined) yield { kind: 'string', text: string.slice(1, -1) };
    else if (word !== undefined) yield { kind: /^[-+.\d]/.test(word) ? 'number' : 'operator', text: word };
  }
}

export function operations(content: string): Operation[] {
  const found: Operation[] = [];
  let given: Token[] = [];
  for (const token of tokens(content)) {
    if (token.kind !== 'operator') {
      given.push(token);
      continue;
    }
    found.push({ operator: token.text, given });
    given = [];
  }
  return found;
}
