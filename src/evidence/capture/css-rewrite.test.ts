import { describe, expect, it } from 'vitest';
import { rewriteSheet, rewriteStyle, type Setting } from './css-rewrite.ts';

const setting: Setting = {
  width: 1000,
  height: 600,
  dark: false,
  base: 'https://desk.test/css/app.css',
  matches: (query) => query === '(min-width: 900px)',
  usesFace: (face) => face.get('font-family') === 'Used',
};
const rewrite = (css: string, over: Partial<Setting> = {}): string =>
  rewriteSheet(css, { ...setting, ...over }).replace(/\n/g, '');

describe('a style sheet for a picture', () => {
  it('decides media, also inside rules and layers', () => {
    expect(rewrite('@media (min-width: 900px){a{b:c}}@media print{a{b:d}}')).toBe('a{b:c;}');
    expect(rewrite('@layer x{a{b:c;@media (min-width: 900px){d:e}@media print{f:g}}}')).toBe('@layer x{a{b:c;d:e;}}');
  });

  it('keeps layers, containers and supports for the browser to judge', () => {
    const css = '@layer a,b;@container w (min-width: 1px){a{b:c;}}@supports (d:e){a{b:c;}}';
    expect(rewrite(css)).toBe(css);
  });

  it('keeps a longhand set after a shorthand with var()', () => {
    expect(rewrite('a{border:var(--b);border-left:0}')).toBe('a{border:var(--b);border-left:0;}');
  });

  it('asks marks for states', () => expect(rewrite('a:focus{b:c}')).toBe('a[data-frozen~="focus"]{b:c;}'));

  it('writes window lengths out', () => {
    expect(rewrite('a{b:50vw 10dvh calc(100vmin - 1px) -1.5svh;c:#5vw;d:"5vw";--v5vw:x}')).toBe(
      'a{b:500px 60px calc(600px - 1px) -9px;c:#5vw;d:"5vw";--v5vw:x;}',
    );
  });

  it('writes the reader’s scheme out', () => {
    expect(rewrite('a{color-scheme:light dark}', { dark: true })).toBe('a{color-scheme:dark;}');
    expect(rewrite('a{color-scheme: dark light;--color-scheme:light dark}')).toBe(
      'a{color-scheme:light;--color-scheme:light dark;}',
    );
    expect(rewrite('a{color-scheme:dark}')).toBe('a{color-scheme:dark;}');
  });

  it('makes urls whole', () => {
    expect(rewrite(`a{b:url(../x.png) url('y.svg') url("data:,z") url(#f)}`)).toBe(
      'a{b:url("https://desk.test/x.png") url("https://desk.test/css/y.svg") url("data:,z") url("#f");}',
    );
  });

  it('keeps the faces in use, each with one file', () => {
    const face = (family: string): string =>
      `@font-face{font-family:${family};src:local(A),url(a.woff2) format("woff2"),url(a.woff)}`;
    expect(rewrite(face('Used') + face('Idle'))).toBe(
      '@font-face{font-family:Used;src:url("https://desk.test/css/a.woff2");}',
    );
  });

  it('leaves motion and print out', () => {
    expect(
      rewrite('@charset "utf-8";@import "x.css";@keyframes k{from{a:b}}@starting-style{a{b:c}}@page{margin:0}a{b:c}'),
    ).toBe('a{b:c;}');
  });

  it('does the same for a style attribute', () => {
    expect(rewriteStyle('width: 10vw; background: url("x.png")', setting)).toBe(
      'width: 100px;background: url("https://desk.test/css/x.png");',
    );
  });
});
