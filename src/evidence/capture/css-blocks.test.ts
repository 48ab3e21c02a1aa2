import { describe, expect, it } from 'vitest';
import { parseBlocks } from './css-blocks.ts';

describe('CSS as blocks', () => {
  it('reads statements, blocks and nested blocks in order', () => {
    expect(parseBlocks('@layer a, b; p { color: red; &:hover { x: y } top: 0 }')).toEqual([
      '@layer a, b',
      { prelude: 'p', items: ['color: red', { prelude: '&:hover', items: ['x: y'] }, 'top: 0'] },
    ]);
  });

  it.each([
    ['strings', '[a="};{"]{b:"/* no } comment */"}', { prelude: '[a="};{"]', items: ['b:"/* no } comment */"'] }],
    ['raw urls', 'a{b:url(data:x;y,{z})}', { prelude: 'a', items: ['b:url(data:x;y,{z})'] }],
    ['escapes', '.a\\{b{c:d}', { prelude: '.a\\{b', items: ['c:d'] }],
    ['braces of a custom property', 'a{--x:{b:c;};d:e}', { prelude: 'a', items: ['--x:{b:c;}', 'd:e'] }],
    ['brackets', 'a:is(b,c){d:calc((1px + 2px)*3)}', { prelude: 'a:is(b,c)', items: ['d:calc((1px + 2px)*3)'] }],
  ])('is not misled by %s', (_, css, block) => expect(parseBlocks(css)).toEqual([block]));

  it('leaves comments out', () =>
    expect(parseBlocks('/* } */a{/* ; */b:c/**/}')).toEqual([{ prelude: 'a', items: ['b:c'] }]));

  it.each([
    ['a{b:c', [{ prelude: 'a', items: ['b:c'] }]],
    ['a{b:"c', [{ prelude: 'a', items: ['b:"c'] }]],
    ['}}a{b:c}', [{ prelude: 'a', items: ['b:c'] }]],
    ['a{b:c}}', [{ prelude: 'a', items: ['b:c'] }]],
    [
      'a{b:c}}d{e:f}',
      [
        { prelude: 'a', items: ['b:c'] },
        { prelude: 'd', items: ['e:f'] },
      ],
    ],
    ['/*', []],
    ['a{b:url(x', [{ prelude: 'a', items: ['b:url(x'] }]],
    [')(', [')(']],
  ])('reads what is broken to its end: %s', (css, blocks) => {
    expect(parseBlocks(css)).toEqual(blocks);
  });
});
