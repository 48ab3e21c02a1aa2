/**
 * Owns proof that whatever stands in a scenario's files, parsing gives faults with a place and never an exception.
 * Must never care which faults; parse.test.ts does.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/builders/any-text.ts';
import { casesOf } from '../../../tests/builders/cases-of.ts';
import { PUT_RIGHT, REGISTER, settled, textOf } from '../../../tests/builders/scenario-files.ts';
import { SIGNS } from '../../../tests/builders/slips.ts';
import type { Fault, Result } from '../kernel/result.ts';
import { parseMistakes, parseScenario, parseSolution } from './parse.ts';

const solution = settled(parseSolution(textOf(REGISTER, 'solution.yaml')));
const parsers: [string, string, (text: string) => Result<unknown>][] = [
  ['scenario.yaml', textOf(REGISTER), (text) => parseScenario(text)],
  ['another scenario.yaml', textOf(PUT_RIGHT), (text) => parseScenario(text)],
  ['solution.yaml', textOf(REGISTER, 'solution.yaml'), (text) => parseSolution(text)],
  ['mistakes.yaml', textOf(REGISTER, 'mistakes.yaml'), (text) => parseMistakes(text, solution)],
];

const hasPlace = (fault: Fault): boolean =>
  fault.says !== '' && fault.file !== undefined && (fault.line ?? 0) >= 1 && (fault.column ?? 0) >= 1;
const isAnswer = (result: Result<unknown>): boolean =>
  result.ok || (result.error.length > 0 && result.error.every(hasPlace));

/** Bits that mean something in YAML, and some that mean something elsewhere. */
const bits = fc.oneof(
  fc.constantFrom(...SIGNS, '!!set ', '> ', '%', '...\n', '<<: ', '0x', '!<tag:yaml.org,2002:js/function> '),
  anyText(6),
);
/** At a place, so many signs are taken out and a bit is put in. */
const edit = fc.tuple(fc.nat(20_000), fc.oneof(fc.constant(0), fc.nat(30)), bits);
const edited = (text: string, edits: [number, number, string][]): string =>
  edits.reduce((now, [at, out, put]) => {
    const from = at % (now.length + 1);
    return now.slice(0, from) + put + now.slice(from + out);
  }, text);

describe.each(parsers)('parsing %s', (_, text, parse) => {
  it('never throws, and places every fault, whatever was changed in the file', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => isAnswer(parse(edited(text, edits)))),
      { numRuns: casesOf(60) },
    );
  });

  it('never throws for text of any kind', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => isAnswer(parse(parts.join('')))),
      { numRuns: casesOf(150) },
    );
  });

  it.each([
    ['an empty file', ''],
    ['a word', 'scenario'],
    ['a list', '- 1'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['an alias of nothing', 'a: *x'],
    ['a circle', 'a: &x [*x]'],
    ['two documents', `${text}\n---\n${text}`],
    ['a byte order mark and nulls', '\ufeff\0\0'],
  ])('never throws for %s', (_, given) => {
    const result = parse(given);
    expect(result).toMatchObject({ ok: false });
    expect(isAnswer(result)).toBe(true);
  });
});

describe('a file that is made to tire its reader', () => {
  it.each([
    ['brackets without end', '['.repeat(50_000)],
    ['a very deep list', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    [
      'a very deep check',
      textOf(REGISTER).replace('holds: {', `holds: ${'{ not: '.repeat(3000)}{ some: task }${' }'.repeat(3000)} # {`),
    ],
  ])('is refused for %s, with a place', (_, text) => {
    const result = parseScenario(text);
    expect(result).toMatchObject({ ok: false });
    expect(isAnswer(result)).toBe(true);
  });
});
