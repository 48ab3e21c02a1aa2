/**
 * Owns turning a policy's Markdown into plain blocks, once, at build time. Both the page and /policies.json show these.
 * Never lets HTML through: what is no text, list or table is dropped with its words kept.
 */
import { marked, type Token, type Tokens } from 'marked';
import type { Block } from '../ui/kit/blocks.ts';
import type { PolicySection } from '../ui/policies.ts';

/** The words alone: emphasis, links and code are for a page, and these also stand in a picture of the desk. */
function words(tokens: Token[] | undefined, raw = ''): string {
  if (!tokens) return raw;
  return tokens
    .map((token) => {
      if (token.type === 'br') return ' ';
      if (token.type === 'html') return '';
      return words('tokens' in token ? token.tokens : undefined, 'text' in token ? String(token.text) : '');
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trimStart();
}

function blockOf(token: Token): Block | undefined {
  if (token.type === 'paragraph') return { kind: 'paragraph', text: words(token.tokens, token.text) };
  if (token.type === 'heading') return { kind: 'heading', text: words(token.tokens, token.text) };
  if (token.type === 'list') {
    const list = token as Tokens.List;
    return { kind: 'list', ordered: list.ordered, items: list.items.map((item) => words(item.tokens, item.text)) };
  }
  if (token.type === 'table') {
    const table = token as Tokens.Table;
    const line = (cells: Tokens.TableCell[]) => cells.map((cell) => words(cell.tokens, cell.text));
    return { kind: 'table', head: line(table.header), rows: table.rows.map(line) };
  }
  return undefined;
}

/** Sections begin at second-level headings; deeper headings stay inside as blocks. */
export function sectionsOf(markdown: string): PolicySection[] {
  const sections: PolicySection[] = [];
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'heading' && token['depth'] <= 2) {
      // The title stands in the file's head; a first-level heading would say it twice.
      if (token['depth'] === 2) sections.push({ title: words(token['tokens'], token['text']), blocks: [] });
      continue;
    }
    const block = blockOf(token);
    if (!block) continue;
    if (sections.length === 0) sections.push({ title: '', blocks: [] });
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
