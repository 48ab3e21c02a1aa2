/**
 * Owns turning a policy's Markdown into plain blocks, once, at build time. Both the page and /policies.json show these.
 * Never lets HTML through: what is no text, list or table is dropped with its words kept.
 */
import { marked, type Token, type Tokens } from 'marked';
import type { Block } from '../ui/kit/blocks.ts';
import type { PolicySection } from '../ui/session/policies.ts';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trimStart();

/** The words alone: emphasis, links and code are for a page, and these also stand in a picture of the desk. */
function words(tokens: Token[] | undefined, raw = ''): string {
  if (!tokens) return raw;
  const text = tokens.map((token) => {
    if (token.type === 'br') return ' ';
    // A tag is no word, but one that breaks the line stands between two.
    if (token.type === 'html') return /^<br\b/i.test(token.raw) ? ' ' : '';
    return words('tokens' in token ? token.tokens : undefined, 'text' in token ? String(token.text) : '');
  });
  return plain(text.join(''));
}

function blocksOf(token: Token): Block[] {
  // A text that stands by itself is what an item of a tight list holds.
  if (token.type === 'paragraph' || token.type === 'text')
    return [{ kind: 'paragraph', text: words(token.tokens, token.text) }];
  if (token.type === 'heading') return [{ kind: 'heading', text: words(token.tokens, token.text) }];
  if (token.type === 'list') {
    const list = token as Tokens.List;
    return [{ kind: 'list', ordered: list.ordered, items: list.items.flatMap(itemsOf) }];
  }
  if (token.type === 'table') {
    const table = token as Tokens.Table;
    const line = (cells: Tokens.TableCell[]) => cells.map((cell) => words(cell.tokens, cell.text));
    return [{ kind: 'table', head: line(table.header), rows: table.rows.map(line) }];
  }
  if (token.type === 'blockquote') return (token as Tokens.Blockquote).tokens.flatMap(blocksOf);
  return paragraphOf(token);
}

/** What a block that is none of ours says. */
function paragraphOf(token: Token): Block[] {
  const text = 'text' in token ? String(token.text) : '';
  const kept = plain(token.type === 'html' ? text.replaceAll(/<!--[\s\S]*?-->|<[^>]*>/g, ' ') : text).trimEnd();
  return kept ? [{ kind: 'paragraph', text: kept }] : [];
}

/** The item itself, and behind it the items of a list inside it: there is one level only. */
function itemsOf(item: Tokens.ListItem): string[] {
  const blocks = item.tokens.flatMap(blocksOf);
  const own = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  const inside = blocks.flatMap((block) => {
    if (block.kind === 'table') return [block.head, ...block.rows].map((line) => line.join(', '));
    return block.kind === 'list' ? block.items : [];
  });
  return [...(own.length > 0 ? [own.join(' ')] : []), ...inside];
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
    const blocks = blocksOf(token);
    if (blocks.length === 0) continue;
    if (sections.length === 0) sections.push({ title: '', blocks: [] });
    sections.at(-1)?.blocks.push(...blocks);
  }
  return sections;
}
