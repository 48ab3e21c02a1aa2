import { describe, expect, it } from 'vitest';
import { clean, escapeAttribute, escapeText } from './xml.ts';

describe('text for XML', () => {
  it('escapes what would be markup', () => {
    expect(escapeText('a < b && "c" > d ]]>')).toBe('a &lt; b &amp;&amp; "c" &gt; d ]]&gt;');
  });

  it('keeps line ends and tabs of attributes, which a parser would make spaces', () => {
    expect(escapeAttribute('one\r\n\ttwo "x"')).toBe('one&#13;&#10;&#9;two &quot;x&quot;');
    expect(escapeText('one\r\n\ttwo')).toBe('one&#13;\n\ttwo');
  });

  it('strips what XML cannot hold', () => {
    expect(clean('a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg\tand\nlines')).toBe('abcdefg\tand\nlines');
  });

  it('replaces halves of a pair and keeps whole ones', () => {
    expect(clean('\ud800x\udc00 😀')).toBe('\ufffdx\ufffd 😀');
    // What encodeURIComponent refuses: it throws at half a pair.
    expect(encodeURIComponent(clean('\ud800'))).toBe('%EF%BF%BD');
  });
});
