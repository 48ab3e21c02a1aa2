/**
 * Owns proof that a search too long for the quick one is never looked for in part, and goes whole into the Boolean one; and that a search
 * is there again after a reload, as it was typed and as it was read.
 */
import { beforeEach, expect, it } from 'vitest';
import { Finder, plainFault } from './finder.svelte.ts';

it('does not look for more words than the quick search takes, and offers the Boolean one', () => {
  const finder = new Finder();
  finder.search = 'x'.repeat(200);
  expect([finder.isTooLong, finder.isReadable]).toEqual([false, true]);
  const pasted = `"ledger clerk" OR ${'bookkeeper OR '.repeat(20)}Xero`;
  finder.search = pasted;
  expect([finder.isTooLong, finder.isReadable, finder.params]).toEqual([true, false, {}]);
  finder.asBoolean();
  expect([finder.isReadable, finder.params]).toEqual([true, { boolean: pasted }]);
});

beforeEach(() => sessionStorage.clear());

it('finds words, filters and order again after a reload, and knows that it was looked for', () => {
  const before = new Finder('ATT-1');
  before.search = 'ledger';
  before.boolean = 'sage OR xero';
  before.put('near', 'leeds', { value: 'Leeds' });
  before.put('miles', '10', { value: 10 });
  before.put('sort', 'Distance');
  before.put('pay_at_most', 'much', { fault: plainFault('No amount can be read in this.') });
  before.keep();
  before.lastAsked = JSON.stringify(before.asked);
  const after = new Finder('ATT-1');
  expect([after.params, after.typed, after.faults, after.isReadable]).toEqual([
    before.params,
    before.typed,
    before.faults,
    false,
  ]);
  expect(after.lastAsked).toBe(JSON.stringify(after.asked));
  expect([new Finder('ATT-2').isEmpty, new Finder().isEmpty]).toEqual([true, true]);
});

it('finds the columns that were chosen again after a reload, those that the list has', () => {
  const before = new Finder('ATT-1');
  before.columns = ['town', 'pay_expected'];
  before.keep();
  expect(new Finder('ATT-1').columns).toEqual(['town', 'pay_expected']);
  before.columns = [];
  before.keep();
  expect(new Finder('ATT-1').columns).toEqual([]);
  before.columns = null;
  before.keep();
  expect(new Finder('ATT-1').columns).toBeNull();
  sessionStorage.setItem('resourcer list ATT-1 candidates', '{"columns":["town",3,"town","nothing"]}');
  expect(new Finder('ATT-1').columns).toEqual(['town']);
});

it('believes nothing of what is kept that it could not have written', () => {
  sessionStorage.setItem(
    'resourcer list ATT-1 candidates',
    '{"search":3,"typed":{"miles":{},"nobody":"x"},"read":{"miles":null,"x":1}}',
  );
  const finder = new Finder('ATT-1');
  expect([finder.params, finder.typed, finder.isReadable]).toEqual([{}, {}, true]);
});

it('looks no more for somebody who was taken out, in no field, and the tab remembers nothing of it', () => {
  const finder = new Finder('ATT-9');
  finder.search = 'xavier';
  finder.boolean = 'name:"Caspia Xavier" AND reception';
  finder.put('sector', 'Finance');
  finder.lastAsked = '{"words":"xavier"}';
  finder.forget(['Caspia Xavier', 'Xavier', 'Caspia']);
  expect([finder.search, finder.boolean, finder.lastAsked]).toEqual(['', '', '']);
  expect(finder.filters).toEqual({ sector: 'Finance' });
  expect(sessionStorage.length).toBe(1);
  expect(JSON.stringify(Object.values(sessionStorage))).not.toMatch(/xavier|caspia/i);
});

it('looks for words that are typed over another screen by themselves, and has the search before ready', () => {
  const finder = new Finder();
  finder.boolean = 'sage OR xero';
  finder.put('availability', 'Available');
  finder.put('sort', 'Last contact');
  finder.search = 'ackroyd';
  finder.lookAnew();
  expect(finder.params).toEqual({ search: 'ackroyd', sort: 'Last contact' });
  expect(finder.aside).toEqual({ boolean: 'sage OR xero', availability: 'Available', sort: 'Last contact' });
  finder.takeUp();
  expect([finder.params, finder.aside]).toEqual([
    { boolean: 'sage OR xero', availability: 'Available', sort: 'Last contact' },
    undefined,
  ]);
});

it('lays nothing aside where there was nothing else, and keeps a search that no words are typed over', () => {
  const finder = new Finder();
  finder.search = 'ackroyd';
  finder.lookAnew();
  expect([finder.params, finder.aside]).toEqual([{ search: 'ackroyd' }, undefined]);
  const other = new Finder();
  other.boolean = 'sage';
  other.lookAnew();
  expect([other.params, other.aside]).toEqual([{ boolean: 'sage' }, undefined]);
});

it('forgets a filter that cannot be read, which would stop words that are typed elsewhere', () => {
  const finder = new Finder();
  finder.put('pay_at_most', 'much', { fault: plainFault('No amount can be read in this.') });
  finder.search = 'ackroyd';
  finder.lookAnew();
  expect([finder.params, finder.isReadable, finder.aside]).toEqual([{ search: 'ackroyd' }, true, undefined]);
});

it('tells words and a Boolean search that are on together, and takes either alone', () => {
  const finder = new Finder();
  finder.boolean = 'sage';
  expect(finder.hasBoth).toBe(false);
  finder.search = 'ackroyd';
  expect(finder.hasBoth).toBe(true);
  finder.only('search');
  expect([finder.params, finder.hasBoth]).toEqual([{ search: 'ackroyd' }, false]);
});

it('keeps nothing laid aside of somebody who was taken out', () => {
  const finder = new Finder();
  finder.boolean = 'Ackroyd AND sage';
  finder.search = 'leeds';
  finder.lookAnew();
  finder.forget(['Ackroyd']);
  expect(finder.aside).toBeUndefined();
});
