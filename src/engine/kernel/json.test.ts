/**
 * Owns proof that one value has one text, and that what JSON cannot hold is not written.
 * Must never compare with another writer's spacing; only the value and its order count.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, firstDifference } from './json.ts';

const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: false });
const members = fc.array(fc.tuple(fc.string(), json), { maxLength: 12 });

/** The same members, made in the other order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
};

describe('canonical JSON', () => {
  it('gives the value back when it is parsed', () => {
    fc.assert(
      fc.property(json, (value) => {
        // -0 is written as 0, which is the one thing that JSON does not keep.
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('leaves members out that are undefined, and keeps those that are null', () => {
    expect(canonical({ b: undefined, a: null, c: { d: undefined } })).toBe('{"a":null,"c":{}}');
  });

  it('is the same whatever the order in which keys were set', () => {
    fc.assert(
      fc.property(members, (pairs) => {
        const value = Object.fromEntries(pairs);
        expect(canonical(reversed(value))).toBe(canonical(value));
      }),
    );
  });

  it('puts keys in the order of their code units, on every machine', () => {
    expect(canonical({ é: 1, z: 2, Z: 3, 10: 4, 9: 5, '': 6 })).toBe('{"":6,"10":4,"9":5,"Z":3,"z":2,"é":1}');
  });

  it('keeps the order of lists', () => {
    expect(canonical([3, 1, 2])).toBe('[3,1,2]');
  });

  it.each([
    ['a value', 'half \ud83d of a pair'],
    ['a key', { '\udc00': 1 }],
  ])('writes half of a surrogate pair in %s so that it survives UTF-8 and a second writing', (_, value) => {
    const written = canonical(value);
    const back = new TextDecoder().decode(new TextEncoder().encode(written));
    expect(back).toBe(written);
    expect(canonical(JSON.parse(back))).toBe(written);
  });

  it('puts the replacement sign for half of a surrogate pair in a text', () => {
    expect(canonical('half \ud83d of \ud83d\ude00')).toBe('"half \ufffd of \ud83d\ude00"');
  });

  it.each([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined', undefined],
    ['undefined in a list', [undefined]],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => canonical({ list: [value] })).toThrow(TypeError);
  });
});

describe('the first difference of two values', () => {
  it('is none for equal values', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(firstDifference(value, structuredClone(value))).toBeUndefined();
      }),
    );
  });

  it.each([
    ['a changed member', { a: { b: 1 } }, { a: { b: 2 } }, { path: 'a.b', a: 1, b: 2 }],
    ['an item too many', [1], [1, 2], { path: '1', a: undefined, b: 2 }],
    ['a member too many', { a: 1 }, { a: 1, b: null }, { path: 'b', a: undefined, b: null }],
    ['a member too few', { a: 1, b: null }, { a: 1 }, { path: 'b', a: null, b: undefined }],
    ['another kind of value', { a: [] }, { a: {} }, { path: 'a', a: [], b: {} }],
    ['the first of two, by name', { z: 1, a: 1 }, { z: 2, a: 2 }, { path: 'a', a: 1, b: 2 }],
    ['the whole', 1, '1', { path: '', a: 1, b: '1' }],
  ])('names %s', (_, a, b, difference) => {
    expect(firstDifference(a, b)).toEqual(difference);
  });

  it('is there for a member whose name every object knows', () => {
    expect(firstDifference({}, { constructor: 1 })?.path).toBe('constructor');
    expect(firstDifference({ constructor: 1 }, {})?.path).toBe('constructor');
  });

  it('is none for a member that is undefined and one that is not there', () => {
    expect(firstDifference({ a: 1, b: undefined }, { a: 1 })).toBeUndefined();
    expect(firstDifference({ a: 1 }, { a: 1, b: undefined })).toBeUndefined();
  });
});
