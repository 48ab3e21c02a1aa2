import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf } from '../../../../tests/builders/cases-of.ts';
import { Lexer, NoValue } from './lexer.ts';
import { LIMITS, TooMuch, Work } from './limits.ts';
import { Name, Ref, Text, type Value, wordsOf } from './values.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const read = (text: string): Value => new Lexer(bytesOf(text), 0, new Work()).value();
const textOf = (text: string): string => wordsOf(read(text));

describe('one value', () => {
  test.for<[string, unknown]>([
    ['12', 12],
    ['-.5', -0.5],
    ['+3.25 ', 3.25],
    ['true', true],
    ['null', null],
    ['12 0 R', new Ref(12)],
    ['12 0 obj', 12],
    ['/Na#6de', new Name('Name')],
    ['/', new Name('')],
    ['[1 2 0 R /A (x)]', [1, new Ref(2), new Name('A'), new Text(bytesOf('x'))]],
    [
      '<< /A 1 /B [2] /A 3 >>',
      new Map<string, unknown>([
        ['A', 3],
        ['B', [2]],
      ]),
    ],
    ['<</A<</B<3c>>>>>', new Map([['A', new Map([['B', new Text(bytesOf('<'))]])]])],
    [' % a comment with ) and >>\n 7', 7],
  ])('%s', ([text, value]) => expect(read(text)).toEqual(value));

  test.for<[string, string]>([
    ['(plain)', 'plain'],
    ['(one (two) three)', 'one (two) three'],
    ['(\\(\\)\\\\)', '()\\'],
    ['(\\101\\7\\0534)', 'A\u0007+4'],
    ['(one\\\ntwo)', 'onetwo'],
    ['(\\n\\t)', '\n\t'],
    ['<48 65 6C6c6F>', 'Hello'],
    ['<4>', '@'],
    ['<FEFF0141>', 'Ł'],
    ['<efbbbfc581>', 'Ł'],
  ])('the words of %s', ([text, words]) => expect(textOf(text)).toBe(words));

  test.for<string>(['', ')', '>', '(open', '<4g>', '[1', '<< /A', '<< 1 2 >>', 'obj', '<</A 1 >', '%', 'x'])(
    'there is none in %j',
    (text) => expect(() => read(text)).toThrow(NoValue),
  );

  test('lists in lists end at the limit, without an end to the stack', () => {
    expect(() => read('['.repeat(LIMITS.depth + 2))).toThrow(NoValue);
    expect(() => read('<</A '.repeat(200_000))).toThrow(NoValue);
  });

  test('more values, or more bytes, than any pack has end it', () => {
    expect(() => read(`[${'1 '.repeat(LIMITS.values + 1)}]`)).toThrow(TooMuch);
    const work = new Work();
    // All but the last of what may be looked at; to look at it takes a test half a minute.
    work.spend('looked', LIMITS.looked - 5_000_000);
    const long = bytesOf(`(${'a'.repeat(1_000_000)})`);
    expect(() => {
      for (let times = 0; times < 10; times++) new Lexer(long, 0, work).value();
    }).toThrow(TooMuch);
  });

  test('whatever the bytes are, there is a value, or none, and the reader moved on no further than their end', () => {
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .array(fc.constantFrom('<<', '>>', '[', ']', '(', ')', '<', '/A', '1 0 R', '\\', '%', '\n', '#4', 'true'), {
          maxLength: 30,
        })
        .map((words) => bytesOf(words.join(' '))),
    );
    fc.assert(
      fc.property(any, (bytes) => {
        const lexer = new Lexer(bytes, 0, new Work());
        try {
          lexer.value();
        } catch (error) {
          expect(error).toBeInstanceOf(NoValue);
        }
        expect(lexer.at).toBeLessThanOrEqual(bytes.length + 2);
      }),
      { numRuns: casesOf(500) },
    );
  });
});
