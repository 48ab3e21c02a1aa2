/** Owns proof of which other words are offered for one that is asked for, and that the wider search is the same search besides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNode, aWord } from '../../../tests/builders/boolean.ts';
import { synonymLines } from '../agency/vocabulary/synonyms.ts';
import { fold } from '../kernel/text.ts';
import { parseBoolean } from './parse.ts';
import { printBoolean } from './print.ts';
import { type BooleanNode, termsOf } from './tree.ts';
import { otherTerms, widened } from './widen.ts';

const read = (query: string): BooleanNode => {
  const parsed = parseBoolean(query);
  if (!parsed.ok || !parsed.value.tree) throw new Error(query);
  return parsed.value.tree;
};
const offered = (query: string, at = 0): string[] => {
  const tree = read(query);
  const term = termsOf(tree)[at];
  return term ? otherTerms(term, tree, synonymLines).map(printBoolean) : [];
};

describe('other words', () => {
  it('are those of the agency’s list, in the same field', () => {
    expect(offered('bricklayer')).toEqual(['brickie', '"brick layer"', 'bricklaying', 'brickwork']);
    expect(offered('title:"accounts assistant"')).toContain('title:"finance assistant"');
    expect(offered('Accounts-Payable')).toContain('"purchase ledger"');
  });
  it('are none that the search asks for already, or finds with a star', () => {
    expect(offered('bricklayer OR brickie OR "brick layer"')).toEqual(['bricklaying', 'brickwork']);
    expect(offered('bricklay* brickw*')).toEqual(['brickie', '"brick layer"']);
    expect(offered('brick*')).toEqual([]);
  });
  it('are none for a part of a word of the list, for a place or for a name', () => {
    expect([offered('layer'), offered('site'), offered('town:reception'), offered('name:carpenter')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
  it('stand once in a line of the list, can be asked for, and are no word of a person’s own', () => {
    for (const line of synonymLines) {
      expect(line.length, line.join()).toBeGreaterThan(1);
      expect(new Set(line.map(fold)).size, line.join()).toBe(line.length);
      for (const word of line)
        expect(
          termsOf(read(`"${word}"`)).map(({ text }) => text),
          word,
        ).toEqual([word]);
    }
  });
});

describe('a wider search', () => {
  it('is the same, with either word where the one stood', () => {
    const tree = read('(bricklayer OR mason) AND NOT bricklayer skill:bricklayer');
    const [term] = termsOf(tree);
    expect(term && printBoolean(widened(tree, term, { ...term, text: 'brickie' }))).toBe(
      '(bricklayer OR brickie OR mason) AND NOT (bricklayer OR brickie) AND skill:bricklayer',
    );
  });
  it('can be written and read, and asks for the other word as often as for the one', () => {
    fc.assert(
      fc.property(aNode, aWord, fc.nat(), (node, word, pick) => {
        const terms = termsOf(node);
        const term = terms[pick % terms.length];
        if (!term) return;
        const other = { ...term, ...word, text: `zz ${word.text}` };
        const wider = widened(node, term, { ...other, field: term.field === 'status' ? undefined : term.field });
        expect(read(printBoolean(wider))).toEqual(wider);
        const times = (text: string, of: BooleanNode) => termsOf(of).filter((one) => one.text === text).length;
        expect(times(other.text, wider)).toBe(
          terms.filter(({ text, star, field }) => text === term.text && star === term.star && field === term.field)
            .length,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
