/** Owns proof that a filter that cannot be read is named, wherever it stands, and that nothing is looked for with it. */
import { describe, expect, it } from 'vitest';
import { type FilterName, searchFilters } from '../../../engine/record/search-filters.ts';
import { faultsOf } from './filter-faults.ts';
import { Finder } from './finder.svelte.ts';
import { readFilter } from './read-filter.ts';

function typed(texts: Partial<Record<FilterName, string>>): Finder {
  const finder = new Finder();
  for (const [name, text] of Object.entries(texts) as [FilterName, string][])
    finder.put(name, text, readFilter(name, text));
  return finder;
}
const faulty = (texts: Partial<Record<FilterName, string>>) => {
  const finder = typed(texts);
  return { names: faultsOf(finder).map(({ name }) => name), readable: finder.isReadable };
};

describe('a faulty filter', () => {
  it.each<[Partial<Record<FilterName, string>>, FilterName]>([
    [{ pay_at_most: '14' }, 'pay_at_most'],
    [{ near: 'Leeds', miles: 'abc' }, 'miles'],
    [{ near: 'Leeds', miles: '-5' }, 'miles'],
    [{ verified_within: '-1' }, 'verified_within'],
    [{ near: 'Leeds' }, 'miles'],
    [{ miles: '10' }, 'near'],
  ])('%j is named', (texts, name) => {
    expect(faulty(texts)).toEqual({ names: [name], readable: false });
  });

  it('is told without its label where the label stands before it, and with it where it does not', () => {
    const told = (name: FilterName, text: string) => faultsOf(typed({ [name]: text })).find((one) => one.name === name);
    const { label } = searchFilters.verified_within;
    const fault = told('verified_within', '-1');
    expect(fault?.says).toBe(`${label}: ${fault?.behindLabel}`);
    expect(fault?.behindLabel).not.toContain(label);
    const amount = told('pay_at_most', 'much');
    expect(amount?.behindLabel).toBe(amount?.says);
  });

  it('is none where it can be read, and a place does where the list goes by distance', () => {
    expect(faulty({ near: 'Leeds', miles: '10', pay_at_most: '£14 an hour' })).toEqual({ names: [], readable: true });
    expect(faulty({ near: 'Leeds', sort: 'Distance' })).toEqual({ names: [], readable: true });
  });
});
