/** Owns proof that rows follow what is typed and write what is filled in, and that nothing is written that nobody changed. */
import { describe, expect, it } from 'vitest';
import { SearchDraft } from './row-draft.svelte.ts';

const shown = (search: string) => {
  const draft = new SearchDraft();
  draft.follow(search);
  return draft;
};
const said = ({ rows }: SearchDraft) =>
  rows.map(({ kind, field, words }) => [
    kind,
    field,
    ...words.map(({ typed, anyEnding }) => typed + (anyEnding ? '…' : '')),
  ]);

describe('rows of a search', () => {
  it('begin with one that is empty, and asks for nothing', () => {
    const draft = new SearchDraft();
    expect([said(draft), draft.text]).toEqual([[['all', '', '']], '']);
  });

  it('follow what is typed, and write the same', () => {
    const draft = shown('sage xero* -town:leeds');
    expect(said(draft)).toEqual([
      ['all', '', 'sage', 'xero…'],
      ['none', 'town', 'leeds'],
    ]);
    expect(draft.text).toBe('sage AND xero* AND NOT town:leeds');
    draft.follow('');
    expect(said(draft)).toEqual([['all', '', '']]);
  });

  it('stay as they were typed where the search says the same', () => {
    const draft = shown('sage');
    const [row] = draft.rows;
    draft.addRow();
    if (row) draft.addWord(row).typed = ' "xero" ';
    const before = draft.rows.map(({ key }) => key);
    draft.follow(draft.text);
    expect(draft.rows.map(({ key }) => key)).toEqual(before);
    expect(said(draft)).toEqual([
      ['all', '', 'sage', ' "xero" '],
      ['all', '', ''],
    ]);
  });

  it('are not shown for what they cannot say, or what cannot be read', () => {
    expect(shown('(a1 AND b1) OR c1').unshown).toEqual({ part: '(a1 AND b1) OR c1' });
    expect(shown('(a1').unshown).toBe('faulty');
    expect(shown('status:avail*').unshown).toEqual({ part: 'status:avail*' });
    const draft = shown('(a1');
    draft.follow('a1');
    expect([draft.unshown, said(draft)]).toEqual([undefined, [['all', '', 'a1']]]);
  });

  it('have an availability as it stands in the list', () => {
    expect(said(shown('status:(available OR "on assignment")'))).toEqual([
      ['any', 'status', 'Available', 'On assignment'],
    ]);
  });

  it('leave out a word that something is wrong with, and say so at the word', () => {
    const draft = shown('sage');
    const word = draft.rows[0] && draft.addWord(draft.rows[0]);
    if (word) word.typed = '*ero';
    expect(draft.text).toBe('sage');
    expect(word?.read.says).toMatch(/\.$/);
  });

  it('are never fewer than one, with one word', () => {
    const draft = shown('sage');
    const [row] = draft.rows;
    if (row?.words[0]) draft.removeWord(row, row.words[0]);
    expect(said(draft)).toEqual([['all', '', '']]);
    if (row) draft.removeRow(row);
    expect(said(draft)).toEqual([['all', '', '']]);
  });
});
