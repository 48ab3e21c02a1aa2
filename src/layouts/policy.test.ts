import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../ui/kit/blocks.ts';
import { sectionsOf } from './policy.ts';

const blocksOf = (markdown: string): Block[] => sectionsOf(markdown).flatMap(({ blocks }) => blocks);
const wordsIn = (block: Block): string[] =>
  block.kind === 'list' ? block.items : block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.text];
const allWords = (markdown: string): string =>
  sectionsOf(markdown)
    .flatMap(({ title, blocks }) => [title, ...blocks.flatMap(wordsIn)])
    .join(' ');

describe('a policy as the screens read it', () => {
  it('is cut into sections at its second-level headings; what stands before the first has no title', () => {
    expect(sectionsOf('Before.\n\n## One\n\nText.\n\n### Part\n\nMore.\n\n## Two')).toEqual([
      { title: '', blocks: [{ kind: 'paragraph', text: 'Before.' }] },
      {
        title: 'One',
        blocks: [
          { kind: 'paragraph', text: 'Text.' },
          { kind: 'heading', text: 'Part' },
          { kind: 'paragraph', text: 'More.' },
        ],
      },
      { title: 'Two', blocks: [] },
    ]);
  });

  it('does not say its title twice', () => {
    expect(sectionsOf('# Retention\n\n## One')).toEqual([{ title: 'One', blocks: [] }]);
  });

  it('keeps the words of emphasis, links and code, and joins lines that were broken for the eye', () => {
    expect(blocksOf('The **CRM** has\n_one_ [record](https://example.org) for `CAND-0001`\\* only.')).toEqual([
      { kind: 'paragraph', text: 'The CRM has one record for CAND-0001* only.' },
    ]);
  });

  it('keeps lists, numbered or not, and tables', () => {
    expect(
      blocksOf('- **One**\n- Two\n\nThen:\n\n1. First\n2. Second\n\n| Rule | Days |\n|---|---|\n| R-01 | `90` |'),
    ).toEqual([
      { kind: 'list', ordered: false, items: ['One', 'Two'] },
      { kind: 'paragraph', text: 'Then:' },
      { kind: 'list', ordered: true, items: ['First', 'Second'] },
      { kind: 'table', head: ['Rule', 'Days'], rows: [['R-01', '90']] },
    ]);
  });

  it('loses no word of a list inside a list, and none of an item of several paragraphs', () => {
    expect(blocksOf('- Keep\n  - the CV\n  - the notes\n- Delete\n\n  at once')).toEqual([
      { kind: 'list', ordered: false, items: ['Keep', 'the CV', 'the notes', 'Delete at once'] },
    ]);
  });

  it('loses no word of a quotation or a block of code', () => {
    expect(blocksOf('> Ask first.\n>\n> - Then write\n\n```\nR-01\n```')).toEqual([
      { kind: 'paragraph', text: 'Ask first.' },
      { kind: 'list', ordered: false, items: ['Then write'] },
      { kind: 'paragraph', text: 'R-01' },
    ]);
  });

  it('lets no HTML through, and keeps the words that stood in it', () => {
    const markdown = '<div class="x">A <b>warning</b></div>\n\nRead <em>this</em><br>now.\n\n<!-- not yet -->\n';
    expect(blocksOf(markdown)).toEqual([
      { kind: 'paragraph', text: 'A warning' },
      { kind: 'paragraph', text: 'Read this now.' },
    ]);
  });

  const folder = new URL('../../content/policies/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => name.endsWith('.md')))(
    'has every word of its file, as in %s',
    (name) => {
      const body = readFileSync(new URL(name, folder), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      const shown = allWords(body);
      const written = body.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
      expect(written.length).toBeGreaterThan(50);
      expect(written.filter((word) => !shown.includes(word))).toEqual([]);
    },
  );
});
