/**
 * Owns proof that the library as a whole reaches what the unit asks: every criterion by the goals of two scenarios, every common mistake as a
 * trap with a later consequence in two; and that scenarios/map.md says so. Must never know a scenario by name but in small examples.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CommonMistake } from '../../src/tools/scenario/map/common-mistakes.ts';
import { parseCommonMistakes } from '../../src/tools/scenario/map/common-mistakes.ts';
import { type Counted, libraryMap, shortOfTwo } from '../../src/tools/scenario/map/library-map.ts';
import { mapText } from '../../src/tools/scenario/map/map-text.ts';
import { type Library, theLibrary } from '../../src/tools/scenario/map/the-library.ts';

const library = theLibrary() as Library;

describe('the library', () => {
  it('reaches each criterion by two scenarios, and each common mistake by two traps that are heard of later', () => {
    expect(library.map.criteria.length).toBeGreaterThan(0);
    expect(library.map.mistakes.length).toBeGreaterThan(0);
    expect(shortOfTwo(library.map)).toEqual([]);
  });

  it('has every trap that a common mistake names, and a message that comes of it', () => {
    expect(library.map.mistakes.flatMap(({ astray }) => astray)).toEqual([]);
  });

  it('is told as it is in scenarios/map.md (npm run -s scenario -- map)', () => {
    const written = readFileSync(new URL('../../scenarios/map.md', import.meta.url), 'utf8');
    expect(written).toBe(mapText(library.map, library.unit, library.scenarios));
  });
});

describe('a trap', () => {
  const mistake: CommonMistake = { id: 'hasty', says: 'Is hasty', means: 'x', traps: ['one/fell', 'two/fell'] };
  const trap = { id: 'fell' } as Counted['traps'][number];
  const mail = [{ arrives: { trap: 'fell', later: 1 } }] as Counted['mail'];
  const scenario = (slug: string, more: Partial<Counted>): Counted => ({
    ...{ slug, title: slug, goals: [], capture: [], traps: [trap], throughout: [], mail },
    ...more,
  });
  const reached = (...scenarios: Counted[]) => libraryMap([], [mistake], scenarios).mistakes[0];

  it('counts with the message that comes of it, whether it is walked into or must never be', () => {
    const kept = { id: 'fell' } as Counted['throughout'][number];
    const found = reached(scenario('one', {}), scenario('two', { traps: [], throughout: [kept] }));
    expect(found).toMatchObject({ scenarios: ['one', 'two'], astray: [] });
  });

  it.each<[string, Partial<Counted>]>([
    ['nobody hears of it', { mail: [] }],
    ['it is not there', { traps: [] }],
    ['the message comes of something else', { mail: [{ arrives: { trap: 'other', later: 0 } }] as Counted['mail'] }],
    ['the message is there at the start', { mail: [{}] as Counted['mail'] }],
  ])('does not count where %s', (_, more) => {
    const found = reached(scenario('one', {}), scenario('two', more));
    expect(found).toMatchObject({ scenarios: ['one'], astray: ['two/fell'] });
  });

  it('falls short of two once one of the two scenarios is taken out, and a criterion does too', () => {
    const goals = [{ criteria: ['1.1'] }] as Counted['goals'];
    const [one, two] = [scenario('one', { goals }), scenario('two', { goals })];
    expect(shortOfTwo(libraryMap(['1.1'], [mistake], [one, two]))).toEqual([]);
    expect(shortOfTwo(libraryMap(['1.1'], [mistake], [two]))).toEqual(['1.1', 'hasty']);
  });

  it('counts once for a scenario, however many it has', () => {
    const twice = { ...mistake, traps: ['one/fell', 'one/slid'] };
    const both = scenario('one', {
      traps: [trap, { id: 'slid' } as Counted['traps'][number]],
      mail: [...mail, { arrives: { trap: 'slid', later: 1 } }] as Counted['mail'],
    });
    const map = libraryMap([], [twice], [both]);
    expect(map.mistakes[0]?.scenarios).toEqual(['one']);
    expect(shortOfTwo(map)).toEqual(['hasty']);
  });
});

it('the file of common mistakes is refused where a place is no place, or named twice', () => {
  const text = (traps: string): string => `format: 1\nmistakes:\n  - { id: a, says: b, means: c, traps: [${traps}] }\n`;
  expect(parseCommonMistakes(text('one/fell')).ok).toBe(true);
  expect(parseCommonMistakes(text('one')).ok).toBe(false);
  expect(parseCommonMistakes(text('one/fell, one/fell')).ok).toBe(false);
  expect(parseCommonMistakes(text('')).ok).toBe(false);
});
